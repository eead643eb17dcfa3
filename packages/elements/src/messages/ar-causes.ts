import { counted } from './counted.ts';
import type { enCauses } from './en-causes.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const settings = {
  ...{ one: '=إعداد واحد', two: '=إعدادان', few: 'إعدادات', many: 'إعدادًا', other: 'إعداد' },
};
const checkIns = {
  ...{ one: '=متابعة واحدة', two: '=متابعتان', few: 'متابعات', many: 'متابعة', other: 'متابعة' },
};

/** Arabic texts of what changed between two moments. */
export const arCauses: typeof enCauses = {
  groups: {
    'new-goal': 'أهداف جديدة',
    'goal-gone': 'أهداف لم تعد موجودة',
    closed: 'أُغلقت',
    cancelled: 'أُلغيت',
    'state-moved': 'اقتُرحت واعتُمدت',
    regraded: 'أُعيد تقييمها',
    'checked-in': 'متابعات',
    observed: 'قيم جديدة',
    'report-gone': 'متابعات لم تعد موجودة',
    'target-edited': 'قيم مستهدفة تغيّرت',
    'plan-edited': 'خطط تغيّرت',
    'weight-edited': 'أوزان تغيّرت',
    realigned: 'أُعيدت مواءمتها',
    'override-set': 'حُدّدت يدويًا',
    'override-cleared': 'تُحسب من جديد',
    reassigned: 'مسؤولون جدد',
    'settings-edited': 'الإعدادات',
    'around-edited': 'ما حول الأهداف',
    'time-passed': 'بمرور الوقت وحده',
    'out-of-sight': 'خارج ما ترونه',
  },
  says: {
    gone: 'لم يعد موجودًا، أو لم يعد متاحًا لكم',
    isNew: (kind) => `جديد، نوعه: ${kind}`,
    closed: (grade, status) => `أُغلق بتقييم ${grade}، ${status}`,
    closedPlain: (status) => `أُغلق، ${status}`,
    cancelled: 'أُلغي',
    moved: (from, to) => `انتقل من «${from}» إلى «${to}»`,
    went: (before, after) => `من ${before} إلى ${after}`,
    reportGone: (number) => `نقصت متابعاته: ${count(number, checkIns)}`,
    target: 'له قيمة مستهدفة أخرى',
    plan: (fields) => `تغيّر فيه: ${fields}`,
    weight: (parent, from, to) => `وزنه ${to} في ${isolated(parent)}، وكان ${from}`,
    realigned: (to) => `يُسهم الآن في ${isolated(to)}`,
    unlinked: 'لا يُسهم الآن في شيء',
    set: (value) => `حُدّدت قيمته: ${value}`,
    cleared: 'يُحسب من جديد',
    owner: (from, to) => `انتقل من ${isolated(from)} إلى ${isolated(to)}`,
    settings: (number) => `ما تغيّر: ${count(number, settings)}`,
    around: (number, what) => `${what}: ${number} بين جديد ومحذوف ومتغيّر`,
    hidden: 'تغيّر بسبب ما لا يحق لكم الاطلاع عليه',
  },
  states: {
    draft: 'مسودة',
    proposed: 'مقترح',
    active: 'نشط',
    closed: 'مغلق',
    cancelled: 'ملغى',
  },
  fields: {
    kind: 'النوع',
    start: 'البداية',
    due: 'موعد الاستحقاق',
    pace: 'الوتيرة',
    ambition: 'الطموح',
    driver: 'ما يحدّد الدرجة',
    teamId: 'الفريق',
    cycleId: 'الدورة',
    continues: 'ما يستكمله',
  },
  around: {
    cycles: 'الدورات',
    workingCalendars: 'أيام العمل',
    people: 'الأشخاص',
    teams: 'الفرق',
    cadenceRules: 'مواعيد المتابعة',
  },
};
