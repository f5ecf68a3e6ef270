import Vue from 'vue2/dist/vue.esm.js';
import Vuetify from 'vuetify1/dist/vuetify.js';
import '../shared/page.css';
import { ETHNICITIES, FACILITIES, fetchWards, MARITAL, PROVINCES } from '../shared/lists.ts';
import { announceReady } from '../shared/widget-page.ts';

Vue.config.productionTip = false;
Vue.use(Vuetify);

/** Labels stand in a neighbouring cell, as on officers' pages that are built so; later ones float in their box. */
const template = `
<v-app><v-form autocomplete="off">
  <h2>Thông tin người yêu cầu</h2>
  <v-layout wrap>
    <v-flex xs4><v-subheader>Họ và tên:</v-subheader></v-flex>
    <v-flex xs8><v-text-field id="hoTen" v-model.lazy="m.hoTen"></v-text-field></v-flex>
    <v-flex xs4><v-subheader>Ngày sinh:</v-subheader></v-flex>
    <v-flex xs8>
      <v-menu v-model="open" :close-on-content-click="false" lazy offset-y full-width>
        <v-text-field id="ngaySinh" slot="activator" :value="shown" readonly clearable @click:clear="m.ngaySinh = null"></v-text-field>
        <v-date-picker v-model="m.ngaySinh" locale="vi" no-title @input="open = false"></v-date-picker>
      </v-menu>
    </v-flex>
    <v-flex xs4><v-subheader>Giới tính:</v-subheader></v-flex>
    <v-flex xs8><v-radio-group id="gioiTinh" v-model="m.gioiTinh" row><v-radio label="Nam" value="Nam"></v-radio><v-radio label="Nữ" value="Nữ"></v-radio></v-radio-group></v-flex>
  </v-layout>
  <v-select id="honNhan" v-model="m.honNhan" :items="honNhan" item-text="name" item-value="code" label="Tình trạng hôn nhân"></v-select>
  <v-autocomplete id="danToc" v-model="m.danToc" :items="danToc" item-text="name" item-value="code" label="Dân tộc" clearable></v-autocomplete>
  <v-autocomplete id="tinh" v-model="m.tinh" :items="tinh" item-text="name" item-value="code" label="Tỉnh/Thành phố" @change="onProvince"></v-autocomplete>
  <v-autocomplete id="xa" v-model="m.xa" :items="xa" item-text="name" item-value="code" label="Phường/Xã"></v-autocomplete>
  <v-select id="noiKham" v-model="m.noiKham" :items="noiKham" item-text="name" item-value="code" label="Nơi đăng ký khám chữa bệnh ban đầu"></v-select>
  <h2>Thông tin hồ sơ</h2>
  <v-textarea id="lyDo" v-model="m.lyDo" label="Lý do" rows="2"></v-textarea>
  <v-checkbox id="capBanSao" v-model="m.capBanSao" label="Đề nghị cấp bản sao"></v-checkbox>
  <v-switch id="uyQuyen" v-model="m.uyQuyen" label="Nộp hồ sơ theo ủy quyền"></v-switch>
</v-form></v-app>`;

type Page = { m: { ngaySinh: string | null; xa: string | null }; xa: unknown[] };

const page = new Vue({
  template,
  data: {
    open: false,
    m: {
      hoTen: '',
      ngaySinh: null as string | null,
      gioiTinh: null,
      honNhan: null,
      danToc: null,
      tinh: null,
      xa: null as string | null,
      noiKham: null,
      lyDo: '',
      capBanSao: false,
      uyQuyen: false,
    },
    honNhan: MARITAL,
    danToc: ETHNICITIES,
    tinh: PROVINCES,
    xa: [] as unknown[],
    noiKham: FACILITIES,
  },
  computed: {
    shown(this: Page): string {
      return (this.m.ngaySinh ?? '').split('-').reverse().join('/');
    },
  },
  methods: {
    async onProvince(this: Page, code: string) {
      this.m.xa = null;
      this.xa = [];
      this.xa = await fetchWards(code);
    },
  },
}).$mount('main');

announceReady(() => JSON.parse(JSON.stringify(page.m)));
