const box = (name: string, label: string) => `
  <mat-form-field><mat-label>${label}</mat-label>
    <input matInput formControlName="${name}" autocomplete="off"></mat-form-field>`;

const date = (name: string, label: string, placeholder = '') => `
  <mat-form-field><mat-label>${label}</mat-label>
    <input matInput formControlName="${name}" [matDatepicker]="lich_${name}" placeholder="${placeholder}">
    <mat-datepicker-toggle matSuffix [for]="lich_${name}"></mat-datepicker-toggle>
    <mat-datepicker #lich_${name}></mat-datepicker></mat-form-field>`;

const select = (name: string, label: string, list: string, first = '') => `
  <mat-form-field><mat-label>${label}</mat-label>
    <mat-select formControlName="${name}">${first}
      <mat-option *ngFor="let o of ${list}" [value]="o">{{o}}</mat-option></mat-select></mat-form-field>`;

const BLANK = '<mat-option [value]="null">-- Chọn --</mat-option>';

/** Boxes that tell the model when they are left, as slow portals have it. */
export const ON_BLUR =
  'ho chuDem ten gioiTinh soGiayTo hoTenMe soNha ngaySinh ngaySinhMe danTocMe capBanSao uyQuyen nhanKetQua'.split(
    ' ',
  );
export const ON_CHANGE = 'danToc loaiGiayTo ngayCap noiCap tinh xa noiKhamMe soBanSao'.split(' ');

/** One form for both ages of Angular Material: its template language did not change, its DOM did. */
export const TEMPLATE = `
<h1>Đăng ký khai sinh, cư trú, thẻ bảo hiểm y tế</h1>
<form [formGroup]="form">
  <fieldset><legend>Thông tin người yêu cầu</legend>
    ${box('ho', 'Họ')}${box('chuDem', 'Chữ đệm')}${box('ten', 'Tên')}
    ${date('ngaySinh', 'Ngày, tháng, năm sinh', 'dd/MM/yyyy')}
    <div class="o"><label id="nhan-gioi-tinh">Giới tính</label>
      <mat-radio-group formControlName="gioiTinh" aria-labelledby="nhan-gioi-tinh">
        <mat-radio-button value="1">Nam</mat-radio-button>
        <mat-radio-button value="2">Nữ</mat-radio-button></mat-radio-group></div>
    ${select('danToc', 'Dân tộc', 'ethnicities')}
    ${select('loaiGiayTo', 'Loại giấy tờ tùy thân', 'idTypes', BLANK)}
    ${box('soGiayTo', 'Số định danh cá nhân')}
    <div lich="en-US">${date('ngayCap', 'Ngày cấp')}</div>
    <mat-form-field><mat-label>Nơi cấp</mat-label>
      <input matInput formControlName="noiCap" [matAutocomplete]="goiY">
      <mat-autocomplete #goiY>
        <mat-option *ngFor="let o of issuers()" [value]="o">{{o}}</mat-option></mat-autocomplete></mat-form-field>
  </fieldset>
  <fieldset><legend>Nơi cư trú của người yêu cầu</legend>
    <div class="o"><label>Tỉnh/Thành phố</label>
      <ng-select formControlName="tinh" [items]="provinces" bindLabel="name" bindValue="code"
        placeholder="Chọn"></ng-select></div>
    <div class="o"><label>Xã/Phường</label>
      <ng-select formControlName="xa" [items]="wards()" bindLabel="name" bindValue="code" [loading]="loading()"
        appendTo="body" placeholder="Chọn"></ng-select></div>
    <mat-form-field class="rong"><mat-label>Số nhà, đường phố</mat-label>
      <textarea matInput formControlName="soNha"></textarea></mat-form-field>
  </fieldset>
  <fieldset><legend>Thông tin người mẹ</legend>
    ${box('hoTenMe', 'Họ, chữ đệm, tên')}
    <div lich="vi-VN">${date('ngaySinhMe', 'Ngày, tháng, năm sinh')}</div>
    ${select('danTocMe', 'Dân tộc', 'ethnicities', BLANK)}
    <div class="o"><label>Nơi đăng ký khám chữa bệnh ban đầu</label>
      <ng-select formControlName="noiKhamMe" [items]="facilities" [virtualScroll]="true" [clearable]="false"
        placeholder="Gõ để tìm"></ng-select></div>
  </fieldset>
  <fieldset><legend>Thông tin hồ sơ</legend>
    <mat-checkbox formControlName="capBanSao">Đề nghị cấp bản sao</mat-checkbox>
    <mat-form-field><mat-label>Số lượng bản sao</mat-label>
      <input matInput type="number" formControlName="soBanSao"></mat-form-field>
    <mat-slide-toggle formControlName="uyQuyen">Có ủy quyền nộp hồ sơ</mat-slide-toggle>
    <div class="o"><label>Hình thức nhận kết quả</label>
      <ng-select formControlName="nhanKetQua" [items]="deliveries" [searchable]="false"
        placeholder="Chọn"></ng-select></div>
  </fieldset>
</form>`;
