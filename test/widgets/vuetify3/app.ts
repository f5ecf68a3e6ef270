import { createApp, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import 'vuetify/styles';
import '../shared/page.css';
import { type Entry, ETHNICITIES, FACILITIES, fetchWards, MARITAL, PROVINCES } from '../shared/lists.ts';
import { announceReady } from '../shared/widget-page.ts';

const template = `
<v-app><v-form autocomplete="off">
  <h2>Thông tin người yêu cầu</h2>
  <v-text-field id="hoTen" v-model="m.hoTen" label="Họ và tên"></v-text-field>
  <v-text-field id="dienThoai" v-model.lazy="m.dienThoai" label="Số điện thoại"></v-text-field>
  <v-radio-group id="gioiTinh" v-model="m.gioiTinh" label="Giới tính" inline><v-radio label="Nam" value="Nam"></v-radio><v-radio label="Nữ" value="Nữ"></v-radio></v-radio-group>
  <v-select id="honNhan" v-model="m.honNhan" :items="honNhan" item-title="name" item-value="code" label="Tình trạng hôn nhân"></v-select>
  <v-autocomplete id="danToc" v-model="m.danToc" :items="danToc" item-title="name" item-value="code" label="Dân tộc" clearable></v-autocomplete>
  <v-autocomplete id="tinh" v-model="m.tinh" :items="tinh" item-title="name" item-value="code" label="Tỉnh/Thành phố" @update:model-value="onProvince"></v-autocomplete>
  <v-autocomplete id="xa" v-model="m.xa" :items="xa" item-title="name" item-value="code" label="Phường/Xã"></v-autocomplete>
  <v-select id="noiKham" v-model="m.noiKham" :items="noiKham" item-title="name" item-value="code" label="Nơi đăng ký khám chữa bệnh ban đầu"></v-select>
  <h2>Thông tin hồ sơ</h2>
  <v-textarea id="lyDo" v-model="m.lyDo" label="Lý do" rows="2"></v-textarea>
  <v-checkbox id="capBanSao" v-model="m.capBanSao" label="Đề nghị cấp bản sao"></v-checkbox>
  <v-switch id="uyQuyen" v-model="m.uyQuyen" label="Nộp hồ sơ theo ủy quyền"></v-switch>
</v-form></v-app>`;

const m = reactive({
  hoTen: '',
  dienThoai: '',
  gioiTinh: null,
  honNhan: null,
  danToc: null,
  tinh: null,
  xa: null as string | null,
  noiKham: null,
  lyDo: '',
  capBanSao: false,
  uyQuyen: false,
});

createApp({
  template,
  data: () => ({
    m,
    honNhan: MARITAL,
    danToc: ETHNICITIES,
    tinh: PROVINCES,
    xa: [] as Entry[],
    noiKham: FACILITIES,
  }),
  methods: {
    async onProvince(code: string) {
      m.xa = null;
      this.xa = [];
      this.xa = await fetchWards(code);
    },
  },
})
  .use(createVuetify({ components }))
  .mount('main');

announceReady(() => ({ ...m }));
