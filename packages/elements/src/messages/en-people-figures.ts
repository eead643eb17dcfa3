import { counted } from './counted.ts';

const count = counted('en');
const people = { one: 'person', other: 'people' };

/** English texts of the figures about what people say and do: what each is called, and what it is. */
export const enPeopleFigures = {
  names: {
    'check-ins-on-time': 'Check-ins on time',
    'one-on-ones-held': 'One-on-ones held',
    'open-action-days': 'Age of open actions',
    'points-put-off': 'Talking points put off twice',
    'gave-feedback': 'Gave feedback',
    'received-feedback': 'Received feedback',
    'days-since-giving': 'Last given',
    'days-since-receiving': 'Last received',
    recognised: 'Were thanked',
    'minutes-per-week': 'A week, on average',
  },
  means: {
    'check-ins-on-time':
      'Check-ins on time: of the check-ins whose last day fell in the period, the share that was made on time. What fell due while nobody could work is left out.',
    'one-on-ones-held':
      'One-on-ones held: of those whose last day fell in the month, the share of which one of the two said that they met, and the other did not object.',
    'open-action-days':
      'Age of open actions: the median age, in whole days, of the actions from one-on-ones that were neither done nor dropped when the month ended. From ten people with such actions on.',
    'points-put-off':
      'Talking points put off twice: of the talking points that were open when the month ended, the share that stayed open at two meetings or more.',
    'gave-feedback':
      'Gave feedback: the share of people who gave feedback under their names in the period, whoever may read it.',
    'received-feedback':
      'Received feedback: the share of people about whom feedback was given in the period that they could read, or to whom the answers of an anonymous round were shown.',
    'days-since-giving':
      'Last given: the median of the whole days from the last feedback that each person gave to the end of the month. Who has given none is left out; from ten people on.',
    'days-since-receiving':
      'Last received: the median of the whole days from the last feedback that each person received to the end of the month. Who has received none is left out; from ten people on.',
    recognised:
      'Were thanked: the share of people who were thanked in the period, on the wall or beside it. What was taken back before the period ended does not count.',
    'minutes-per-week':
      'Effort: the minutes a week that the rhythms ask of each person, on average: every check-in, one-on-one, review, feedback and thanks, as often as it was due and as long as the settings estimate.',
  },
  team: 'Team',
  few: 'too few',
  tooFew: 'too few people to show',
  heldTitle: 'What is held back?',
  held: (least: number) =>
    `Figures show from ${count(least, people)} on, middle values from ten. Where fewer are on one side of a share, or one group could be worked out from the others, it is held back too. All count in “Everyone”.`,
  noList: 'They are of groups alone: nobody is listed behind them, for anybody.',
  period: 'Period',
  lastMonth: 'Last month',
  lastQuarter: 'Last quarter',
  days: (number: number) => count(number, { one: 'day', other: 'days' }),
  minutes: (number: number) => count(number, { one: 'minute', other: 'minutes' }),
  csv: { start: 'From', end: 'To' },
};
