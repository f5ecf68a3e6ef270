import units from '../../portals/shared/units.json' with { type: 'json' };

/** What the form holds, by the names under which it is sent. */
export type Posted = Record<string, string>;

const P = 'ctl00$C$OWN_PCtl$PERSCtl$';
const A = 'ctl00$C$OWN_PCtl$ADDRCtl$';
export const NAMES = {
  fullName: `${P}FULL_NAMEFld`,
  birthDate: `${P}DATE_OF_BIRTHFld`,
  personalId: `${P}PERS_DOC_NOFld`,
  province: `${A}CITY_IDFld`,
  ward: `${A}WARD_IDFld`,
  street: `${A}STREET_NUMBERFld`,
} as const;

const idOf = (name: string): string => name.replaceAll('$', '_');
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const box = (label: string, name: string, posted: Posted): string =>
  `<tr><td class="lbl">${label}</td><td><input type="text" name="${name}" id="${idOf(name)}" value="${escaped(posted[name] ?? '')}"></td></tr>`;

function list(label: string, name: string, options: [string, string][], posted: Posted, more = ''): string {
  const drawn = [['', '-- Chọn --'], ...options].map(
    ([value, text]) =>
      `<option value="${value}"${value === posted[name] ? ' selected' : ''}>${escaped(text ?? '')}</option>`,
  );
  return `<tr><td class="lbl">${label}</td><td><select name="${name}" id="${idOf(name)}"${more}>${drawn.join('')}</select></td></tr>`;
}

/** The part that an UpdatePanel holds: the province posts back, and both lists are drawn anew. */
export function addressPanel(posted: Posted): string {
  const wards = (units.find(u => u.code === posted[NAMES.province])?.wards ?? []) as [string, string][];
  return `<table>${list(
    'Tỉnh/Thành phố',
    NAMES.province,
    units.map(u => [u.code, u.name]),
    posted,
    ` onchange="javascript:setTimeout(function(){__doPostBack('${NAMES.province}','')}, 0)"`,
  )}${list('Phường/Xã', NAMES.ward, wards, posted, wards.length === 0 ? ' disabled="disabled"' : '')}</table>`;
}

export const viewState = (posted: Posted): string =>
  Buffer.from(JSON.stringify(Object.keys(posted))).toString('base64');

/** @param partial whether post-backs go through an UpdatePanel, or load the whole page anew. */
export const wholePage = (posted: Posted, partial: boolean): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Đăng ký hộ kinh doanh</title>
<form method="post" id="aspnetForm" autocomplete="off">
  <input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">
  <input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
  <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState(posted)}">
  <h2>Thông tin chủ hộ kinh doanh</h2>
  <table>
    ${box('Họ và tên', NAMES.fullName, posted)}
    ${box('Ngày sinh', NAMES.birthDate, posted)}
    ${box('Số định danh cá nhân', NAMES.personalId, posted)}
  </table>
  <h3>Nơi thường trú</h3>
  <div id="ctl00_C_UpdatePanel1">${addressPanel(posted)}</div>
  <table>${box('Số nhà, đường/phố', NAMES.street, posted)}</table>
  <input type="submit" name="ctl00$C$SaveBtn" id="ctl00_C_SaveBtn" value="Lưu">
</form>
<script src="/${partial ? 'partial' : 'full'}.js"></script>
</html>`;

/** `__doPostBack` as WebForms writes it. */
export const FULL_SCRIPT = `function __doPostBack(target, argument) {
  const form = document.getElementById('aspnetForm');
  form.__EVENTTARGET.value = target;
  form.__EVENTARGUMENT.value = argument;
  form.submit();
}
window.__ready = true;`;

/** What its client library does for an UpdatePanel: the same post in the background, and parts of the page in answer. */
export const PARTIAL_SCRIPT = `let running = null;
async function __doPostBack(target, argument) {
  running?.abort();
  running = new AbortController();
  const form = document.getElementById('aspnetForm');
  form.__EVENTTARGET.value = target;
  form.__EVENTARGUMENT.value = argument;
  const response = await fetch('', {
    method: 'POST',
    headers: { 'X-MicrosoftAjax': 'Delta=true' },
    body: new URLSearchParams(new FormData(form)),
    signal: running.signal,
  });
  let rest = await response.text();
  while (rest !== '') {
    const [length, kind, id] = rest.split('|', 3);
    const at = length.length + kind.length + id.length + 3;
    const content = rest.slice(at, at + Number(length));
    rest = rest.slice(at + Number(length) + 1);
    if (kind === 'updatePanel') document.getElementById(id).innerHTML = content;
    if (kind === 'hiddenField') document.getElementById(id).value = content;
  }
}
window.__ready = true;`;
