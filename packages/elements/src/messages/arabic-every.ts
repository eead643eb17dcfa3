import { counted } from './counted.ts';

const count = counted('ar');

/** Every so many days, weeks, months and years in Arabic: one and two have words of their own, after `every`. */
export const every = {
  daily: (interval: number) =>
    `كل ${count(interval, { one: '=يوم', two: '=يومين', few: 'أيام', many: 'يومًا', other: 'يوم' })}`,
  weekly: (interval: number) =>
    `كل ${count(interval, { one: '=أسبوع', two: '=أسبوعين', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' })}`,
  monthly: (interval: number) =>
    `كل ${count(interval, { one: '=شهر', two: '=شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' })}`,
  yearly: (interval: number) =>
    `كل ${count(interval, { one: '=سنة', two: '=سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' })}`,
};
