import { counted } from './counted.ts';
import type { enGoalCard } from './en-goal-card.ts';

const count = counted('de');
const days = { one: 'Tag', other: 'Tage' };

/** German texts of `perf-goal-card`. */
export const deGoalCard: typeof enGoalCard = {
  loading: 'Das Ziel wird geladen',
  failed: 'Das Ziel lässt sich nicht zeigen',
  choose: { title: 'Kein Ziel gewählt', hint: 'Wählen Sie ein Ziel, und hier steht alles dazu.' },
  gone: {
    title: 'Dieses Ziel ist nicht hier',
    hint: 'Es ist nicht mehr da, oder Sie dürfen es nicht sehen. Wählen Sie ein anderes.',
  },
  path: 'Wozu es dient',
  between: (number) => `${count(number, { one: 'Ziel', other: 'Ziele' })} dazwischen`,
  morePaths: (number) =>
    `und ${count(number, { one: 'weiterer Weg', other: 'weitere Wege' })} nach oben`,
  supportsOnly: 'unterstützt es',
  days: (start, due) => `${start} – ${due}`,
  daysLeft: (number) => `noch ${count(number, days)}`,
  daysOver: (number) => `fällig vor ${count(number, { one: 'Tag', other: 'Tagen' })}`,
  dueToday: 'heute fällig',
  checkIn: 'Check-in',
  edit: 'Bearbeiten',
  figures: 'Wo es steht',
  why: (score) => `Warum ${score}?`,
  whyNone: 'Warum gibt es keinen Stand?',
  back: 'Zurück',
  reported: 'Letzter Check-in',
  behind: 'Die Check-ins dahinter',
  meaning: 'Was bedeuten diese Zahlen?',
  meanings: [
    [
      'Fortschritt',
      'Wie weit es vom Start zum Zielwert ist, oder das gewichtete Mittel dessen, was darunter zählt.',
    ],
    ['Heute erwartet', 'Wie weit es heute nach seinen Tagen und seinem Tempo sein sollte.'],
    [
      'Status',
      'Der Fortschritt neben dem, was heute erwartet wird, nach der Regel Ihres Unternehmens.',
    ],
    [
      'Zuversicht',
      'Wie wahrscheinlich das Ziel erreicht wird, nach dem letzten Check-in. Sie wird nie berechnet.',
    ],
    [
      'Letzter Check-in',
      'Wie lange der letzte Check-in dazu oder zu etwas, das darin zählt, her ist.',
    ],
  ],
  below: 'Was darin zählt',
  doesNotCount: 'Zählt nicht',
  share: (percent) => `${percent} davon`,
  showAll: (number) => `Alle ${count(number, { other: '' }).trim()} zeigen`,
  facts: 'Darüber',
  description: 'Worum es geht',
  measure: 'Gemessen an',
  supports: 'Unterstützt',
  supportedBy: 'Unterstützt von',
  continues: 'Führt fort',
  continuedBy: 'Fortgeführt von',
  done: 'erledigt',
  open: 'offen',
  advice: 'Einen Blick wert',
  timeline: 'Was geschah',
  noTimeline: 'Noch gibt es keinen Check-in und keinen Kommentar.',
  checkedIn: 'hat einen Check-in gemacht',
  replaced: 'hat einen Check-in gemacht, seither berichtigt',
  commented: 'hat kommentiert',
  commentedOn: (day) => `hat den Check-in vom ${day} kommentiert`,
  takenBack: 'Dieser Kommentar wurde zurückgenommen.',
  steps: {
    proposed: 'hat es vorgeschlagen',
    returned: 'hat es zurückgegeben',
    accepted: 'hat es angenommen',
    override: 'hat den Stand von Hand gesetzt',
    closed: 'hat es abgeschlossen',
  },
  confidence: (percent) => `Zuversicht ${percent}`,
  asOf: (day) => `Stand ${day}`,
  blockers: 'Im Weg:',
  checkedInNow: 'Check-in gespeichert.',
  savedNow: 'Gespeichert.',
};
