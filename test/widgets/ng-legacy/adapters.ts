import { marked } from './globals.ts';

const { core } = ng.material;
const native = (locale: string) => new core.NativeDateAdapter(locale, new ng.cdk.platform.Platform());

/** What a portal writes itself so that its calendars speak dd/MM/yyyy; other texts are no dates. */
export function vietnamese(): object {
  const adapter = native('vi-VN');
  adapter.parse = text => {
    if (!text) return null;
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    return day ? new Date(Number(year), Number(month) - 1, Number(day)) : adapter.invalid();
  };
  const write = adapter.format;
  adapter.format = function (date, format) {
    const [day, month] = [date.getDate(), date.getMonth() + 1].map(n => String(n).padStart(2, '0'));
    return format === 'input' ? `${day}/${month}/${date.getFullYear()}` : write.call(this, date, format);
  };
  return adapter;
}

export const VIETNAMESE_FORMATS = {
  parse: { dateInput: 'input' },
  display: { ...core.MAT_NATIVE_DATE_FORMATS.display, dateInput: 'input' },
};

/** A block whose calendars have the adapter that Angular brings, which reads dates as the browser does. */
const nativeIn = (locale: string) =>
  marked(
    class {},
    new ng.core.Directive({
      selector: `[lich="${locale}"]`,
      providers: [
        { provide: core.DateAdapter, useFactory: () => native(locale) },
        { provide: core.MAT_DATE_FORMATS, useValue: core.MAT_NATIVE_DATE_FORMATS },
      ],
    }),
  );

export const NATIVE_BLOCKS = ['en-US', 'vi-VN'].map(nativeIn);
