import ElementPlus from 'element-plus';
import { createApp, reactive } from 'vue';
import 'element-plus/dist/index.css';
import '../shared/page.css';
import {
  type Entry,
  ETHNICITIES,
  FACILITIES,
  fetchWards,
  MARITAL,
  PROVINCES,
  wardsOf,
} from '../shared/lists.ts';
import { announceReady } from '../shared/widget-page.ts';

const options = (list: string) =>
  `<el-option v-for="o in ${list}" :key="o.code" :label="o.name" :value="o.code"></el-option>`;
const template = `
<el-form label-position="top" autocomplete="off">
  <h2>Thông tin người yêu cầu</h2>
  <el-form-item label="Họ và tên"><el-input id="hoTen" v-model="m.hoTen"></el-input></el-form-item>
  <el-form-item label="Ngày sinh"><el-date-picker id="ngaySinh" v-model="m.ngaySinh" type="date" format="DD/MM/YYYY" value-format="YYYY-MM-DD"></el-date-picker></el-form-item>
  <el-form-item label="Ngày cấp"><el-date-picker id="ngayCap" v-model="m.ngayCap" type="date" value-format="YYYY-MM-DD" :editable="false"></el-date-picker></el-form-item>
  <el-form-item label="Giới tính"><el-radio-group id="gioiTinh" v-model="m.gioiTinh"><el-radio value="Nam">Nam</el-radio><el-radio value="Nữ">Nữ</el-radio></el-radio-group></el-form-item>
  <el-form-item label="Tình trạng hôn nhân"><el-select id="honNhan" v-model="m.honNhan">${options('honNhan')}</el-select></el-form-item>
  <el-form-item label="Dân tộc"><el-select id="danToc" v-model="m.danToc" filterable clearable>${options('danToc')}</el-select></el-form-item>
  <el-form-item label="Tỉnh/Thành phố"><el-select id="tinh" v-model="m.tinh" filterable @change="onProvince">${options('tinh')}</el-select></el-form-item>
  <el-form-item label="Phường/Xã"><el-select id="xa" v-model="m.xa" filterable :disabled="xa.length === 0">${options('xa')}</el-select></el-form-item>
  <el-form-item label="Nơi đăng ký khám chữa bệnh ban đầu"><el-select-v2 id="noiKham" v-model="m.noiKham" :options="noiKham"></el-select-v2></el-form-item>
  <h2>Thông tin hồ sơ</h2>
  <el-form-item label="Lý do"><el-input id="lyDo" v-model="m.lyDo" type="textarea"></el-input></el-form-item>
  <el-form-item label="Số lượng bản sao"><el-input-number id="soLuong" v-model="m.soLuong" :min="1" :max="20"></el-input-number></el-form-item>
  <el-form-item><el-checkbox id="capBanSao" v-model="m.capBanSao">Đề nghị cấp bản sao</el-checkbox></el-form-item>
  <el-form-item label="Nộp hồ sơ theo ủy quyền"><el-switch id="uyQuyen" v-model="m.uyQuyen"></el-switch></el-form-item>
  <h2>Nơi sinh của người yêu cầu</h2>
  <el-form-item label="Tỉnh/Thành phố, Phường/Xã"><el-cascader id="noiSinh" v-model="m.noiSinh" :options="units"></el-cascader></el-form-item>
</el-form>`;

const m = reactive({
  hoTen: '',
  ngaySinh: null,
  ngayCap: null,
  gioiTinh: null,
  honNhan: null,
  danToc: null,
  tinh: null,
  xa: null as string | null,
  noiKham: null,
  lyDo: '',
  soLuong: null,
  capBanSao: false,
  uyQuyen: false,
  noiSinh: null,
});

const asOptions = (list: Entry[]) => list.map(({ code, name }) => ({ value: code, label: name }));

createApp({
  template,
  data: () => ({
    m,
    honNhan: MARITAL,
    danToc: ETHNICITIES,
    tinh: PROVINCES,
    xa: [] as Entry[],
    noiKham: asOptions(FACILITIES),
    units: PROVINCES.map(p => ({ value: p.code, label: p.name, children: asOptions(wardsOf(p.code)) })),
  }),
  methods: {
    async onProvince(code: string) {
      m.xa = null;
      this.xa = [];
      this.xa = await fetchWards(code);
    },
  },
})
  .use(ElementPlus)
  .mount('main');

announceReady(() => ({ ...m }));
