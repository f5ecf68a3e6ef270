import $ from 'jquery';
import datepickerVi from './datepicker-vi.json';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.css';
import extendWithSelect2 from 'select2/dist/js/select2.full.js';
import 'select2/dist/css/select2.css';

// Under a bundler select2 hands over its factory and waits to be told which jQuery it extends.
extendWithSelect2(window, $);
// The table of languages hangs on the plug-in's function; its types do not know it.
($.fn.datepicker as unknown as { dates: Record<string, unknown> }).dates.vi = datepickerVi;

export { $ };
