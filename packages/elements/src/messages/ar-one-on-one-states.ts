import type { enOneOnOneStates } from './en-one-on-one-states.ts';

/** Arabic texts of `perf-one-on-one` while there is nothing else to show. */
export const arOneOnOneStates: typeof enOneOnOneStates = {
  loading: 'جارٍ تحميل اللقاءات الفردية',
  failed: 'تعذّر عرض اللقاء الفردي',
  gone: {
    title: 'لا يوجد لقاء فردي كهذا هنا',
    hint: 'ليس هنا، أو هو بين شخصين آخرين. اختاروا لقاءً من لقاءاتكم.',
  },
  all: 'كل اللقاءات الفردية',
};
