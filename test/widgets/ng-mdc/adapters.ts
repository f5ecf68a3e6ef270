import { Directive, type Provider } from '@angular/core';
import {
  DateAdapter,
  MAT_DATE_FORMATS,
  MAT_DATE_LOCALE,
  MAT_NATIVE_DATE_FORMATS,
  NativeDateAdapter,
  provideNativeDateAdapter,
} from '@angular/material/core';

/** What a portal writes itself so that its calendars speak dd/MM/yyyy; other texts are no dates. */
function vietnamese(): NativeDateAdapter {
  const adapter = new NativeDateAdapter();
  adapter.parse = (text: unknown) => {
    if (!text) return null;
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(text)) ?? [];
    return day ? new Date(Number(year), Number(month) - 1, Number(day)) : adapter.invalid();
  };
  const write = adapter.format;
  adapter.format = (date, format) => {
    const [day, month] = [date.getDate(), date.getMonth() + 1].map(n => String(n).padStart(2, '0'));
    return format === ('input' as unknown)
      ? `${day}/${month}/${date.getFullYear()}`
      : write.call(adapter, date, format);
  };
  return adapter;
}

export const VIETNAMESE: Provider[] = [
  { provide: MAT_DATE_LOCALE, useValue: 'vi-VN' },
  { provide: DateAdapter, useFactory: vietnamese },
  {
    provide: MAT_DATE_FORMATS,
    useValue: {
      parse: { dateInput: 'input' },
      display: { ...MAT_NATIVE_DATE_FORMATS.display, dateInput: 'input' },
    },
  },
];

/** A block whose calendars have the adapter that Angular brings, which reads dates as the browser does. */
const nativeIn = (locale: string) =>
  Directive({
    selector: `[lich="${locale}"]`,
    providers: [{ provide: MAT_DATE_LOCALE, useValue: locale }, provideNativeDateAdapter()],
  })(class {});

export const NATIVE_BLOCKS = ['en-US', 'vi-VN'].map(nativeIn);
