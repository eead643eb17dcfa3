import { counted } from './counted.ts';

const count = counted('en');
const people = { one: 'person', other: 'people' };
const answers = { one: 'answer', other: 'answers' };

/** English texts of anonymous rounds of feedback. */
export const enRounds = {
  title: (about: string) => `Anonymous round about ${about}`,
  titleMe: 'Anonymous round about you',
  openTitle: 'Ask several people anonymously',
  about: 'About whom?',
  asked: 'Whom do you ask?',
  addPerson: 'Add a person',
  remove: (name: string) => `Remove ${name}`,
  question: 'Your question',
  threshold: 'Answers needed before any appears',
  thresholdHint: 'At least 3. You can raise it while the round is open, never lower it.',
  closes: 'Last day',
  openNow: 'Open the round',
  openSure: (number: number) =>
    `Ask ${count(number, people)} now? Only the person it is about will read the answers.`,
  openYes: 'Yes, ask them',
  opened: 'The round is open.',
  askedSoFar: (number: number, needed: number) =>
    `${count(number, people)} so far. At least ${needed} are needed, so that nobody can be found out.`,
  enough: (number: number) => `${count(number, people)} are asked.`,
  tooLow: (least: number) =>
    `At least ${least} answers are needed, so that nobody can be found out.`,
  namedInstead:
    'With fewer people, ask them by name: it stays confidential, and you know who answered.',
  dayPassed: 'Choose a day in the future.',
  askedPeople: (number: number) => `${count(number, people)} asked`,
  appears: (number: number, closes: string) =>
    `The answers appear all at once after ${closes}, if there are ${count(number, answers)} or more.`,
  prolonged: 'It was prolonged once: too few had answered.',
  closed: 'The round is over. What was said appears soon, if enough have answered.',
  released: 'These answers have no names, and no order.',
  destroyed: 'Too few answered. What was said was deleted unread.',
  'called-off': 'The round was called off. What was said was deleted unread.',
  releasedElsewhere: 'The answers are with the person it was about.',
  takePart: 'Take part',
  answer: 'Your answer',
  send: 'Send without my name',
  sent: 'Sent. It appears with the others, without your name.',
  sentBefore: 'You have answered from this device.',
  takeBack: 'Take my answer back',
  tookBack: 'Taken back. You can answer again.',
  notSent: 'Your answer could not be sent',
  notTakenBack: 'Your answer could not be taken back',
  noServer: 'Answers cannot be sent from this page.',
  only: (about: string) =>
    `Only ${about} will read it, with the other answers and without your name; HR reads what is reported.`,
  notice: 'What you should know first',
  cannotBeHidden: {
    'writing-style': 'How you write can give you away. No software can hide that.',
    'facts-only-you-know': 'So can a fact that only you know.',
    'network-logs': 'The company network may record that your device sent something.',
  },
  cannotBeUndone: {
    'not-found-by-person':
      'Once it has appeared, nobody can find your answer by your name, not even for you.',
    'withdrawn-by-token-only': 'Until then, only this device can take it back.',
    'destroyed-if-too-few':
      'If too few answer, the round may be prolonged once; then all is deleted unread.',
    'receiver-may-report':
      'If it insults or threatens, it can be shown to HR, still without your name.',
  },
  report: 'Report as abusive',
  reportSure: 'Show this text to HR? Who wrote it stays unknown. This cannot be undone.',
  reportYes: 'Yes, show it to HR',
  reportedNow: 'It was shown to HR.',
  isReported: 'Shown to HR',
  raise: 'Ask for more answers',
  raiseTo: 'Answers needed',
  raiseNow: 'Raise',
  raised: 'Raised.',
  callOff: 'Call off',
  callOffSure: 'Call the round off? What was said is deleted unread.',
  callOffYes: 'Yes, call it off',
  calledOff: 'Called off.',
  back: 'Back',
};
