// Printed from the schemas: node --conditions=source scripts/record-readers.mjs
import {
  bool,
  byWord,
  form,
  int,
  list,
  maybe,
  num,
  obj,
  oneOf,
  or,
  text,
  where,
} from '../readers.ts';
import {
  choosesAmongDays,
  countsWeekdaysInMonths,
  endsInOneWay,
  hasBound,
  hasBoundsInOrder,
  hasMonthDaysOfNoWeek,
  hasPointsOfCurve,
  hasRisingPoints,
  isNotZero,
} from '../record-rules.ts';

export const id = form(/^[\p{L}\p{N}\p{P}\p{S}]{1,100}$/u);
export const seriesId = form(/^[\p{L}\p{N}\p{P}\p{S}]{1,100}$/u, 90);
export const instant = form(
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z))$/,
);
export const day = form(
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/,
);
export const zone = form(/^[A-Za-z0-9_+/-]{1,64}$/);
export const timeOfDay = form(/^([01]\d|2[0-3]):[0-5]\d$/);
export const weekday = int(1, 7);
export const fraction = num(0, 1);
export const recurrence = where(
  obj({
    frequency: oneOf('daily', 'weekly', 'monthly', 'yearly'),
    interval: or(int(1, 1000), 1),
    weekdays: maybe(
      list(obj({ weekday: weekday, nth: maybe(where(int(-5, 5), isNotZero)) }), 1, 20),
    ),
    monthDays: maybe(list(where(int(-31, 31), isNotZero), 1, 31)),
    months: maybe(list(int(1, 12), 1, 12)),
    positions: maybe(list(where(int(-366, 366), isNotZero), 1, 31)),
    count: maybe(int(1, 10000)),
    until: maybe(day),
  }),
  endsInOneWay,
  countsWeekdaysInMonths,
  hasMonthDaysOfNoWeek,
  choosesAmongDays,
);
export const activity = oneOf(
  'check-in',
  'one-on-one',
  'feedback-given',
  'feedback-asked',
  'recognition',
  'goal-review',
);
export const feedbackVisibility = oneOf('subject', 'subject-and-manager', 'manager', 'public');
export const goalKind = oneOf('pillar', 'objective', 'key-result', 'initiative');
export const goalLink = obj({
  parentId: id,
  weight: or(num(0, 1000000), 1),
  role: or(oneOf('contributes', 'supports'), 'contributes'),
});
export const driver = oneOf('auto', 'measure', 'key-results', 'children', 'both', 'manual');
export const pace = where(
  obj({
    curve: oneOf('linear', 'working-days', 'front-loaded', 'back-loaded', 'points'),
    points: maybe(list(obj({ day: day, expected: fraction }), 1, 100)),
  }),
  hasPointsOfCurve,
  hasRisingPoints,
);
export const paceStatus = oneOf('on-track', 'at-risk', 'off-track');
export const visibility = oneOf('public', 'chain', 'named', 'private');
export const measure = byWord('kind', {
  number: obj({
    kind: oneOf('number'),
    start: num(),
    target: num(),
    unit: maybe(text(40)),
    metricId: maybe(id),
  }),
  range: where(
    obj({
      kind: oneOf('range'),
      low: maybe(num()),
      high: maybe(num()),
      mode: or(oneOf('share', 'latest', 'distance'), 'share'),
      unit: maybe(text(40)),
      metricId: maybe(id),
    }),
    hasBound,
    hasBoundsInOrder,
  ),
  milestones: obj({
    kind: oneOf('milestones'),
    items: list(
      obj({
        id: id,
        title: text(200),
        weight: or(num(0, 1000000), 1),
        due: maybe(day),
        done: or(bool, false),
      }),
      1,
      200,
    ),
  }),
  zones: obj({
    kind: oneOf('zones'),
    commit: maybe(text(500)),
    target: maybe(text(500)),
    stretch: maybe(text(500)),
  }),
  binary: obj({ kind: oneOf('binary') }),
  baseline: obj({ kind: oneOf('baseline'), unit: maybe(text(40)), metricId: maybe(id) }),
});
export const seenItem = obj({
  kind: oneOf('check-in', 'grade', 'feedback', 'recognition', 'meeting', 'action'),
  id: maybe(text(100)),
  under: maybe(text(100)),
  at: instant,
  day: day,
  u: fraction,
  shown: maybe(bool),
});
