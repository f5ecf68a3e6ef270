const ACCOUNT = [
  ['Họ và tên', 'Nguyễn Văn Thử'],
  ['Số định danh', '001090000001'],
] as const;

/** The portal draws the account twice, and hides one copy by the width of the window. */
export function AccountBlock({ shown }: { shown: 'ban-may-tinh' | 'ban-di-dong' }) {
  return (
    <div className={`tai-khoan ${shown}`}>
      <h2>Thông tin tài khoản</h2>
      {ACCOUNT.map(([label, value]) => (
        <div className="o" key={label}>
          <label>{label}</label>
          <input defaultValue={value} readOnly={shown === 'ban-may-tinh'} />
        </div>
      ))}
    </div>
  );
}
