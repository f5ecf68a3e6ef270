import { $ } from './jquery-plugins.ts';

/** One person who moves along. The columns' heads are the only labels that the boxes have. */
export function addMemberRow(index: number): void {
  const id = (name: string) => `${name}_CUNGTD${index}`;
  $('#tblCUNGTD tbody').append(`<tr>
    <td>${index + 1}</td>
    <td><input id="${id('txtFULLNAME')}"></td>
    <td><input id="${id('txtDOB')}" class="ngay"></td>
    <td><select id="${id('cboGENDER_CODE')}">
      <option value="">-- Chọn --</option><option value="2">Nam</option><option value="3">Nữ</option>
    </select></td>
    <td><input id="${id('txtIDENTIFIER_NUMBER')}" class="so-dinh-danh"></td>
    <td><select id="${id('cboRELATIONSHIP_CODE')}" class="quan-he"></select></td>
  </tr>`);
}
