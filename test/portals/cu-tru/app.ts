import Inputmask from 'inputmask';
import { announceReady, REBUILD_MS } from '../shared/practice-page.ts';
import { $ } from './jquery-plugins.ts';
import { cascadeWards, fillLists } from './lists.ts';
import { addMemberRow } from './member-row.ts';
import { model } from './model.ts';
import '../shared/page.css';
import './style.css';

const DATE_MASKS: Record<string, string> = { 'dd/mm/yyyy': '99/99/9999', 'mm/yyyy': '99/9999', yyyy: '9999' };

function dressDates(boxes: JQuery, format: string): void {
  boxes.datepicker('destroy').datepicker({ format, language: 'vi', autoclose: true, forceParse: true });
  boxes.each((_, box) => void Inputmask({ mask: DATE_MASKS[format] ?? '', placeholder: '_' }).mask(box));
}

/** Another procedure asks for another person: the portal empties the block some time after the choice. */
function emptyPersonOnProcedure(): void {
  let wiping: ReturnType<typeof setTimeout>;
  $('#cboBPROC_TYPE_CODE').on('change', () => {
    clearTimeout(wiping);
    wiping = setTimeout(() => {
      $('#pnlPERSON').find('input.ngay').datepicker('clearDates');
      $('#pnlPERSON').find('input, textarea').val('');
      $('#pnlPERSON').find('select').not('#cboDATE_FORMAT').val('').trigger('change');
    }, REBUILD_MS);
  });
}

function emptyBirthDateOnFormat(): void {
  $('#cboDATE_FORMAT').on('change', function () {
    const box = $('#txtDOB');
    box.datepicker('clearDates').val('');
    dressDates(box, String($(this).val()));
  });
}

/** The longest stay is two years: the portal writes the end over whatever stands there. */
function overwriteEndOnStart(): void {
  $('#txtTEMP_RESIDENT_FROM').on('changeDate blur', function () {
    const start = $(this).datepicker('getDate') as Date | null;
    if (!start) return;
    const end = new Date(start.getFullYear() + 2, start.getMonth(), start.getDate());
    $('#txtTEMP_RESIDENT_TO').datepicker('setDate', end);
  });
}

$(() => {
  addMemberRow(0);
  addMemberRow(1);
  fillLists();
  $('select').select2({ width: '100%' });
  dressDates($('input.ngay'), 'dd/mm/yyyy');
  $('.so-dinh-danh').each((_, box) => void Inputmask({ mask: '999999999999', placeholder: '_' }).mask(box));
  cascadeWards();
  emptyPersonOnProcedure();
  emptyBirthDateOnFormat();
  overwriteEndOnStart();
  announceReady(model);
});
