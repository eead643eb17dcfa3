import { counted } from './counted.ts';
import type { enCoachReasons } from './en-coach-reasons.ts';

const count = counted('ar');
const days = { one: '=يوم واحد', two: '=يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };
const goalsOf = { one: '=هدف واحد', two: '=هدفان', few: 'أهداف', many: 'هدفًا', other: 'هدف' };

/** Arabic sentences of why a practice is suggested now. */
export const arCoachReasons: typeof enCoachReasons = {
  byYou: 'أنتم',
  never: {
    oneOnOne: (name) => `لم تعقدوا بعد لقاءً فرديًا مع ${name}.`,
    recognition: (name) => `لم يشكر أحد ${name} بعد.`,
    feedbackGiven: (name) => `لم تقدموا بعد ملاحظات إلى ${name}.`,
    feedbackAsked: 'لم تطلبوا بعد ملاحظات عنكم من أحد.',
    stale: (goal) => `لم تُسجَّل بعد متابعة للهدف «${goal}».`,
  },
  wentOffTrack: (goal, status, day) =>
    `الهدف «${goal}» خارج المسار. في ${day} كان أفضل: ${status}.`,
  staysAtRisk: (goal, status, day) => `الهدف «${goal}» لم يتحسن منذ ${day}: ${status}.`,
  betterThanPace: (goal, reported, pace) =>
    `أُفيد عن الهدف «${goal}» بأنه «${reported}»، بينما تقول وتيرته «${pace}».`,
  progressOf: (progress, expected) => `تحقق ${progress}، والمتوقع ${expected}.`,
  confidenceFell: (goal, from, to) => `انخفضت الثقة في الهدف «${goal}» من ${from} إلى ${to}.`,
  stale: (goal, age) => `آخر متابعة للهدف «${goal}» كانت ${age}.`,
  withoutParent: (goal) => `الهدف «${goal}» لا يخدم هدفًا آخر ترونه.`,
  statesNoResult: (goal) => `الهدف «${goal}» لا يقول بعد ما الذي سيختلف، ولا بأي قدر.`,
  cycleBegins: (cycle, day) => `تبدأ الدورة ${cycle} في ${day}.`,
  cycleBegan: (cycle, day) => `بدأت الدورة ${cycle} في ${day}.`,
  cycleEnds: (cycle, left, goals) =>
    `تنتهي الدورة ${cycle} بعد ${count(left, days)}، والأهداف المفتوحة لكم ولفريقكم: ${count(goals, goalsOf)}.`,
  goalReached: (goal, progress) => `بلغ الهدف «${goal}» نسبة ${progress}.`,
  closedBelow: (goal, grade, day) => `أُغلق الهدف «${goal}» في ${day} بتقييم ${grade}.`,
  overrideOld: (goal, name, held) =>
    `حُدّد وضع الهدف «${goal}» يدويًا قبل ${count(held, days)}، والفاعل: ${name}.`,
  needsDirection: (name, goal) =>
    `ما قاله ${name} عن الهدف «${goal}» يوحي بأن مزيدًا من التوجيه قد يساعد.`,
  needsSupport: (name, goal) =>
    `ما قاله ${name} عن الهدف «${goal}» يوحي بأن مزيدًا من الدعم قد يساعد.`,
  checkInsLate: (name, missing, all, window) =>
    `في آخر ${count(window, days)} تأخر أو غاب ${missing} من ${all} من متابعات ${name}.`,
  noOneOnOne: (name, age) => `آخر لقاء فردي لكم مع ${name} كان ${age}.`,
  skipped: (name, skipped, held, window) =>
    `في آخر ${count(window, days)}، اللقاءات الفردية مع ${name}: أُلغي ${skipped} وعُقد ${held}.`,
  pointPutOff: (name, times, day) =>
    `نقطة للنقاش مع ${name}، طُرحت في ${day}، أُجّلت. عدد المرات: ${times}.`,
  actionOverdue: (name, actions, over) =>
    `بينكم وبين ${name} مهام متأخرة، عددها ${actions}، وأقدمها متأخرة ${count(over, days)}.`,
  withoutGoals: (name) => `ليس لدى ${name} هدف ترونه.`,
  tooMany: (name, goals, most) =>
    `لدى ${name} ${count(goals, goalsOf)} في الوقت نفسه، والحد الجيد ${most}.`,
  youTooMany: (goals, most) => `لديكم ${count(goals, goalsOf)} في الوقت نفسه، والحد الجيد ${most}.`,
  newReport: (name, day) => `يتبعكم ${name} منذ ${day}.`,
  returned: (name, away, day) => `غاب ${name} مدة ${count(away, days)}، حتى ${day}.`,
  noRecognition: (name, age) => `آخر شكر تلقاه ${name} كان ${age}.`,
  insideOnly: (name, inside, all, window) =>
    `في آخر ${count(window, days)} جاء ${inside} من ${all} من الشكر الموجه إلى ${name} من فريقه.`,
  noFeedbackGiven: (name, age) => `آخر ملاحظات قدمتموها إلى ${name} كانت ${age}.`,
  requestOpen: (name, age) => `طلب ${name} ملاحظاتكم ${age}.`,
  requestDue: (day) => `الموعد ${day}.`,
  noFeedbackAsked: (age) => `آخر مرة طلبتم فيها ملاحظات عنكم كانت ${age}.`,
  leansLate: (name) => `مراجعتكم عن ${name} تستشهد بما هو أحدث مما يوجد في الفترة كلها.`,
};
