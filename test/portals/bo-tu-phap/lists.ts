import type { Choice } from './select-box.ts';

/** Lists of the ministry's e-forms, shortened. Codes are not the same from list to list: 1682 is Khơ Me here, Cu elsewhere. */
export const LISTS: Record<string, Choice[]> = {
  giayTo: [
    ['1', 'Giấy khai sinh'],
    ['2', 'Chứng minh nhân dân'],
    ['5', 'Căn cước công dân'],
    ['6', 'Hộ chiếu'],
    ['9', 'Thẻ căn cước'],
    ['10', 'Giấy chứng nhận căn cước'],
  ],
  gioiTinh: [
    ['1', 'Nam'],
    ['2', 'Nữ'],
  ],
  danToc: [
    ['63001', 'Kinh'],
    ['64505', 'Kinh (Việt)'],
    ['1779', 'Tày'],
    ['1785', 'Thái'],
    ['1731', 'Mường'],
    ['1682', 'Khơ Me'],
    ['1387', 'Mông'],
    ['63432', 'Khác'],
  ],
  quocTich: [
    ['VN', 'Việt Nam'],
    ['LA', 'Lào'],
    ['KH', 'Campuchia'],
    ['200', 'Người không quốc tịch'],
  ],
};
