import type { enTimeTravel } from './en-time-travel.ts';
import { isolated } from './isolated.ts';

/** Arabic texts of `perf-time-travel`. */
export const arTimeTravel: typeof enTimeTravel = {
  label: 'اللحظة المعروضة',
  loading: 'جارٍ تحديد بداية السجل',
  failed: 'تعذّرت قراءة السجل',
  nothing: {
    title: 'لا ماضي يُعرض بعد',
    hint: 'يبدأ السجل اليوم. وابتداءً من الغد يمكنكم العودة هنا إلى أي يوم.',
  },
  now: 'الآن',
  today: (day) => `الآن، ${day}`,
  endOf: (cycle) => `نهاية ${isolated(cycle)}`,
  previousWeek: 'الأسبوع السابق',
  nextWeek: 'الأسبوع التالي',
  fetching: (day) => `جارٍ الانتقال إلى ${day}`,
  showing: (day) => `كل الأرقام معروضة كما كانت بتاريخ ${day}`,
  showingNow: 'كل الأرقام معروضة كما هي الآن',
  notShown: 'تعذّر عرض ذلك اليوم. ويبقى اليوم المعروض قبله.',
  begins: (day) => `يبدأ السجل بتاريخ ${day}`,
  marks: 'نهايات الدورات',
};
