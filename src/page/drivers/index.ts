import type { Driver } from '../controls/control.ts';
import { antdSelect } from './antd-select.ts';
import { ariaCombobox } from './aria-combobox.ts';
import { ariaRadios } from './aria-radios.ts';
import { buttonList } from './button-list.ts';
import { check } from './check.ts';
import { choices } from './choices.ts';
import { datePicker } from './date-picker.ts';
import { dressedSelect } from './dressed-select.ts';
import { editable } from './editable.ts';
import { flatpickr } from './flatpickr.ts';
import { framedEditor } from './framed-editor.ts';
import { hiddenList } from './hidden-list.ts';
import { homeList } from './home-list.ts';
import { ignored } from './ignored.ts';
import { matAutocomplete } from './mat-autocomplete.ts';
import { matDatepicker } from './mat-datepicker.ts';
import { matSelect } from './mat-select.ts';
import { ministrySelect } from './ministry-select.ts';
import { nativeSelect } from './native-select.ts';
import { ngSelect } from './ng-select.ts';
import { radio } from './radio.ts';
import { select2 } from './select2.ts';
import { surveyDropdown } from './survey-dropdown.ts';
import { text } from './text.ts';
import { tomSelect } from './tom-select.ts';
import { vuetifySelect } from './vuetify.ts';
import { vuetifyDate } from './vuetify-date.ts';

/** By priority: a widget claims its inner input before the plain drivers can. */
export const drivers: readonly Driver[] = [
  antdSelect,
  datePicker,
  surveyDropdown,
  ministrySelect,
  matSelect,
  matAutocomplete,
  matDatepicker,
  ngSelect,
  choices,
  tomSelect,
  select2,
  dressedSelect,
  vuetifySelect,
  vuetifyDate,
  flatpickr,
  framedEditor,
  ariaCombobox,
  ariaRadios,
  buttonList,
  hiddenList,
  homeList,
  ignored,
  radio,
  check,
  nativeSelect,
  text,
  editable,
];

/** What widgets put elsewhere in the document for themselves: their pop-ups and search boxes are no controls. */
export const WIDGET_PARTS = [
  '.select2-container',
  '.chosen-container',
  '.bootstrap-select .dropdown-menu',
  '.ant-select-dropdown',
  '.ant-picker-dropdown',
  '.flatpickr-calendar',
  '.datepicker-dropdown',
  '.ui-datepicker',
  '.daterangepicker',
  '.bootstrap-datetimepicker-widget',
  '.xdsoft_datetimepicker',
  '.mat-autocomplete-panel',
  '.mat-select-panel',
  '.mat-mdc-select-panel',
  '.mat-datepicker-content',
  '.ng-dropdown-panel',
  '.sv-popup',
  '.v-menu__content',
  '.v-overlay__content .v-select__content',
  '.el-select-dropdown',
  '.el-picker-panel',
  '.k-animation-container',
  '.p-dropdown-panel',
  '.p-datepicker-panel',
  '.MuiAutocomplete-popper',
  '.formio-select-autocomplete-input',
  '.ts-wrapper',
  '.ts-dropdown',
  '.selectize-control',
  'input[aria-hidden=true][tabindex="-1"]:not([type=radio], [type=checkbox])',
  '.ql-toolbar',
  '.ck-clipboard',
  '.ql-clipboard',
  '.ql-tooltip',
].join(',');
