import type { enGoalEditor } from './en-goal-editor.ts';

/** Arabic texts of `perf-goal-editor`. */
export const arGoalEditor: typeof enGoalEditor = {
  loading: 'في انتظار مساحة العمل',
  opening: 'يُفتح النموذج',
  failed: 'تعذّر عرض النموذج',
  gone: {
    title: 'هذا الهدف ليس هنا',
    hint: 'قد يكون خارج نطاق رؤيتك أو لم يعد موجودًا. اختر هدفًا آخر.',
  },
  kept: 'ما كتبته لا يزال أدناه للقراءة والنسخ، ولم يعد ممكنًا حفظه هنا.',
  cannot: (title: string) => `لا يمكن تغيير «${title}» هنا`,
  cannotCreate: 'لا يمكن إنشاء هدف جديد هنا',
  because: {
    past: 'أنت تنظر إلى الماضي. عُد إلى الآن لتغييره.',
    over: 'لقد انتهى ويبقى على ما هو عليه. يمكن لهدف جديد أن يواصله.',
    'not-allowed': 'يغيّره صاحبه ومن يقودونه. اسأل أحدهم.',
    'no-create': 'يمكنك الاطلاع لا وضع الأهداف. اسأل أحد المشرفين.',
  },
};
