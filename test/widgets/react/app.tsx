import { type ChangeEvent, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/page.css';
import { type Entry, fetchWards, PROVINCES } from '../shared/lists.ts';
import { announceReady } from '../shared/widget-page.ts';

const EMPTY = {
  hoTen: '',
  dinhDanh: '',
  dienThoai: '',
  ngaySinh: '',
  gioiTinh: '',
  tinh: '',
  xa: '',
  lyDo: '',
  capBanSao: false,
};
type Model = typeof EMPTY;

/** A page whose boxes show what its state holds, and nothing else: what state refuses is gone at once. */
function Page() {
  const [m, setModel] = useState<Model>(EMPTY);
  const [wards, setWards] = useState<Entry[]>([]);
  announceReady(() => ({ ...m }));
  const set = (part: Partial<Model>) => setModel(now => ({ ...now, ...part }));
  const box = (key: keyof Model, change: (text: string) => string = text => text) => ({
    id: key,
    value: String(m[key]),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set({ [key]: change(event.target.value) }),
  });
  const onProvince = async (code: string) => {
    set({ tinh: code, xa: '' });
    setWards([]);
    setWards(await fetchWards(code));
  };
  return (
    <form autoComplete="off">
      <fieldset>
        <legend>Thông tin người yêu cầu</legend>
        <Row id="hoTen" label="Họ và tên">
          <input {...box('hoTen', text => text.toLocaleUpperCase('vi'))} />
        </Row>
        <Row id="dinhDanh" label="Số định danh cá nhân">
          <input {...box('dinhDanh', text => text.replace(/\D/g, '').slice(0, 12))} />
        </Row>
        <Row id="dienThoai" label="Số điện thoại">
          <input {...box('dienThoai', spaced)} />
        </Row>
        <Row id="ngaySinh" label="Ngày sinh">
          <input type="date" {...box('ngaySinh')} />
        </Row>
        <div className="o" role="radiogroup" aria-label="Giới tính">
          {['Nam', 'Nữ'].map(text => (
            <label key={text}>
              <input
                type="radio"
                id={text === 'Nam' ? 'gioiTinh' : 'gioiTinhNu'}
                checked={m.gioiTinh === text}
                onChange={() => set({ gioiTinh: text })}
              />
              {text}
            </label>
          ))}
        </div>
        <Row id="tinh" label="Tỉnh/Thành phố">
          <select id="tinh" value={m.tinh} onChange={event => onProvince(event.target.value)}>
            <option value="">-- Chọn --</option>
            {PROVINCES.map(p => (
              <option key={p.code} value={p.code}>
                {p.name}
              </option>
            ))}
          </select>
        </Row>
        {/* Drawn only once there is a province: it is another control each time. */}
        {m.tinh !== '' && (
          <Row id="xa" label="Phường/Xã">
            <select id="xa" key={m.tinh} value={m.xa} onChange={event => set({ xa: event.target.value })}>
              <option value="">-- Chọn --</option>
              {wards.map(w => (
                <option key={w.code} value={w.code}>
                  {w.name}
                </option>
              ))}
            </select>
          </Row>
        )}
      </fieldset>
      <fieldset>
        <legend>Thông tin hồ sơ</legend>
        <Row id="lyDo" label="Lý do">
          <textarea {...box('lyDo')} />
        </Row>
        <label>
          <input
            type="checkbox"
            id="capBanSao"
            checked={m.capBanSao}
            onChange={event => set({ capBanSao: event.target.checked })}
          />
          Đề nghị cấp bản sao
        </label>
      </fieldset>
    </form>
  );
}

/** 0900 000 001, as some portals write a number while it is typed. */
const spaced = (text: string): string =>
  text
    .replace(/\D/g, '')
    .replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3')
    .slice(0, 12);

const Row = ({ id, label, children }: { id: string; label: string; children: ReactNode }) => (
  <div className="o">
    <label htmlFor={id}>{label}</label>
    {children}
  </div>
);

createRoot(document.querySelector('main')!).render(<Page />);
