import $ from 'jquery';
import datepickerVi from './datepicker-vi.json';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.css';
import select2 from 'select2/dist/js/select2.full.js';
import 'select2/dist/css/select2.css';

// Under a bundler select2 hands over its factory and waits to be told which jQuery it extends.
(select2 as unknown as (root: Window, jquery: typeof $) => void)(window, $);
$.fn.datepicker.dates.vi = datepickerVi;

export { $ };
