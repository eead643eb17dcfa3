import { counted } from './counted.ts';
import type { enSettingsUnreadable } from './en-settings-unreadable.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');

/** Arabic texts of records that cannot be read, in the settings. */
export const arSettingsUnreadable: typeof enSettingsUnreadable = {
  record: 'السجل',
  kind: 'النوع',
  places: 'ما لا يصح',
  empty: {
    title: 'كل السجلات مقروءة',
    hint: 'إن أفسد عطل في التخزين سجلًا يومًا، ظهر هنا.',
  },
  others: (number) =>
    `تتعذّر قراءة ${count(number, {
      ...{ one: '=سجل واحد', two: '=سجلّين', few: 'سجلات' },
      ...{ many: 'سجلًا', other: 'سجل' },
    })}، ويبقى ذلك محفوظًا كما هو. يرى المشرفون أيّها.`,
  wrong: 'تتعذّر قراءته كما هو محفوظ:',
  ways: 'استعيدوه من نسخة احتياطية ليعود. بعد إزالته يصبح معرّفه متاحًا، ويمكن إدخال السجل من جديد.',
  holds: 'وما يخصه وحده، كالتعليقات أو اللقاءات أو الإجابات، يزول معه.',
  drop: 'إزالة',
  question: (kind, id) => `إزالة ${isolated(id)} (${kind}) نهائيًا؟ لا يمكن التراجع عن ذلك.`,
  yes: 'إزالة نهائية',
  dropped: (id) => `أُزيل: ${isolated(id)}.`,
  gone: (id) => `لم يعد ${isolated(id)} هنا: فقد استُعيد أو أُزيل في هذه الأثناء.`,
  collections: {
    people: 'الأشخاص',
    teams: 'الفرق',
    leaves: 'أيام الغياب',
    workingCalendars: 'تقويمات العمل',
    companyValues: 'قيم الشركة',
    cycles: 'الدورات',
    metrics: 'المؤشرات',
    observations: 'قيم المؤشرات',
    checkIns: 'المتابعات',
    cadenceRules: 'المواعيد المتكررة',
    snoozes: 'ما أُجّل',
    delegations: 'ما جرى تفويضه',
    templates: 'قوالب اللقاءات الفردية',
    series: 'اللقاءات الفردية',
    practices: 'ممارسات خاصة',
    figureSnapshots: 'أرقام فترة',
    settings: 'الإعدادات',
  },
};
