import { counted } from './counted.ts';
import type { enAgenda } from './en-agenda.ts';

const count = counted('ar');
const days = (number: number) =>
  count(number, {
    ...{ one: '=يوم واحد', two: '=يومين', few: 'أيام', many: 'يومًا', other: 'يوم' },
  });
const times = {
  ...{ one: '=مرة واحدة', two: '=مرتين', few: 'مرات', many: 'مرة', other: 'مرة' },
};
const goals = {
  ...{ zero: '=دون أهداف', one: '=هدف واحد', two: '=هدفان', few: 'أهداف' },
  ...{ many: 'هدفًا', other: 'هدف' },
};

/** Arabic texts about what a one-on-one might talk about: why, and what to ask. */
export const arAgenda: typeof enAgenda = {
  why: {
    worse: (from, to, since) => `تراجع من «${from}» إلى «${to}» منذ ${since}`,
    better: (from, to, since) => `تحسّن من «${from}» إلى «${to}» منذ ${since}`,
    ended: (to, since) => `أُغلق منذ ${since}: ${to}`,
    stale: (since) => `لم يُسجّل أحد متابعة له منذ ${since}`,
    neverReported: 'لم يُسجّل أحد متابعة له بعد',
    reportedBetter: (reported, pace, progress, expected) =>
      `يُقال عنه «${reported}»، بينما ${progress} من أصل ${expected} متوقعة تعني «${pace}»`,
    unanswered: (asker, asked, left) =>
      `${asker} طلب ملاحظات من ${asked}؛ ${left === 0 ? 'ينتهي الطلب اليوم' : `ينتهي الطلب خلال ${days(left)}`}`,
    overdue: (owner, over) => `المكلّف ${owner}؛ كان الموعد قبل ${days(over)}`,
    due: (owner, left) => `المكلّف ${owner}؛ الموعد ${left === 0 ? 'اليوم' : `خلال ${days(left)}`}`,
    open: (owner, age) => `المكلّف ${owner}، ${age === 0 ? 'منذ اليوم' : `منذ ${days(age)}`}`,
    putOff: (number) => `أُجّلت ${count(number, times)}`,
    recognised: (giver, receivers, at) => `شكر من ${giver} إلى ${receivers} في ${at}`,
    goalDue: (left) => (left === 0 ? 'موعد استحقاقه اليوم' : `موعد استحقاقه خلال ${days(left)}`),
    cycleEnds: (left, number) =>
      `تنتهي ${left === 0 ? 'اليوم' : `خلال ${days(left)}`}، وفيها ${count(number, goals)}`,
  },
  asks: {
    'status-worse': 'ما الذي تغيّر، وما الذي قد يساعد؟',
    'goal-ended': 'ماذا تعلّمنا من هذا الهدف؟',
    'status-better': 'ما الذي صنع الفرق هنا؟',
    'goal-stale': 'أين وصل هذا، وهل ما زال صائبًا؟',
    'reported-better': 'إلى أي مدى نحن واثقون من هذا؟',
    'feedback-unanswered': 'ملاحظات طلبها أحدنا',
    'action-overdue': 'ما الذي يعيق هذا؟',
    'action-due': 'هل سيُنجز هذا في موعده؟',
    'action-open': 'هل ما زال هذا يستحق العمل؟',
    'point-put-off': 'هل نتحدث عن هذا أولًا؟',
    'recognition-received': 'ما وراء هذا الشكر؟',
    'goal-due': 'ماذا بقي، وما الذي يمكن أن ينتظر؟',
    'cycle-ends': 'ماذا نريد أن ننجز قبل نهاية الدورة؟',
  },
  feedback: 'طلب ملاحظات',
  thanks: 'شكر',
};
