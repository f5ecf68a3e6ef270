import 'kendo-ui-core/js/kendo.combobox.js';
import 'kendo-ui-core/js/kendo.datepicker.js';
import 'kendo-ui-core/js/kendo.dropdownlist.js';
import 'kendo-ui-core/js/kendo.maskedtextbox.js';
import 'kendo-ui-core/js/kendo.numerictextbox.js';
import 'kendo-ui-core/js/kendo.autocomplete.js';
import '../shared/page.css';
import './style.css';
import { type Entry, ETHNICITIES, FACILITIES, fetchWards, GENDERS, PROVINCES } from '../shared/lists.ts';
import { announceReady } from '../shared/widget-page.ts';

const list = (dataSource: Entry[]) => ({ dataTextField: 'name', dataValueField: 'code', dataSource });

$('#ngaySinh').kendoDatePicker({ format: 'dd/MM/yyyy' });
$('#dinhDanh').kendoMaskedTextBox({ mask: '000000000000' });
$('#gioiTinh').kendoDropDownList({ ...list(GENDERS), optionLabel: '-- Chọn --' });
$('#danToc').kendoComboBox({ ...list(ETHNICITIES), filter: 'contains' });
$('#tinh').kendoDropDownList({
  ...list(PROVINCES),
  optionLabel: '-- Chọn --',
  filter: 'contains',
  change: async () => {
    const wards = $('#xa').data('kendoComboBox');
    wards.value('');
    wards.setDataSource([]);
    wards.setDataSource(await fetchWards($('#tinh').data('kendoDropDownList').value()));
  },
});
$('#xa').kendoComboBox({ ...list([]), filter: 'contains' });
$('#noiKham').kendoDropDownList({ ...list(FACILITIES), optionLabel: '-- Chọn --' });
$('#nghe').kendoAutoComplete({ dataSource: ['Giáo viên', 'Công nhân', 'Nông dân'] });
$('#soLuong').kendoNumericTextBox({ format: 'n0', min: 1, max: 20 });

const WIDGETS = {
  dinhDanh: 'kendoMaskedTextBox',
  gioiTinh: 'kendoDropDownList',
  danToc: 'kendoComboBox',
  tinh: 'kendoDropDownList',
  xa: 'kendoComboBox',
  noiKham: 'kendoDropDownList',
  nghe: 'kendoAutoComplete',
  soLuong: 'kendoNumericTextBox',
};

const dayOf = (date: Date | null) =>
  date && new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

announceReady(() => ({
  hoTen: $('#hoTen').val(),
  ngaySinh: dayOf($('#ngaySinh').data('kendoDatePicker').value()),
  ...Object.fromEntries(Object.entries(WIDGETS).map(([id, kind]) => [id, $(`#${id}`).data(kind).value()])),
}));
