import { counted } from './counted.ts';
import type { enReviewBrief } from './en-review-brief.ts';

const count = counted('de');
const pieces = { one: 'Beleg', other: 'Belege' };

/** German texts of `perf-review-brief`: what is read of reviews and their evidence. */
export const deReviewBrief: typeof enReviewBrief = {
  title: 'Rückblicke',
  nothing: {
    title: 'Noch keine Rückblicke',
    hint: 'Ein Rückblick beginnt mit dem, was im ganzen Zeitraum war. Beginnen Sie einen über sich selbst oder über jemanden, den Sie führen.',
  },
  start: 'Rückblick beginnen',
  startFor: (name) => `Rückblick auf ${name} beginnen`,
  groups: {
    toWrite: 'Sie schreiben gerade',
    people: 'Menschen, die Sie führen',
    own: 'Über Sie, von Ihnen',
    shared: 'Mit Ihnen geteilt',
    written: 'Von Ihnen geteilt',
    others: 'Für die Personalabteilung offen',
    withdrawn: 'Aufgegeben',
  },
  lastReview: (day) => `Ihr letzter Rückblick reicht bis ${day}`,
  noReview: 'Noch kein Rückblick von Ihnen',
  period: (from, to) => `${from} – ${to}`,
  draft: 'Entwurf, nur für Sie sichtbar',
  sharedOn: (day) => `Geteilt am ${day}`,
  withdrawnOn: (day) => `Aufgegeben am ${day}`,
  unsaved: 'Noch nicht gespeicherte Worte',
  more: (rest) => `${count(rest, { one: 'weiteren', other: 'weitere' })} zeigen`,
  gone: {
    title: 'Dieser Rückblick ist nicht hier',
    hint: 'Sehen Sie bei Ihren Rückblicken nach, oder bitten Sie um einen anderen Link.',
  },
  toList: 'Alle Rückblicke',
  of: (name) => `Rückblick auf ${name}`,
  ofSelf: (name) => `${name}: Rückblick auf sich selbst`,
  ofYou: 'Rückblick auf Sie',
  ofYourself: 'Ihr Rückblick auf sich selbst',
  by: (name) => `Geschrieben von ${name}`,
  byYou: 'Von Ihnen geschrieben',
  sharedWith: (name, day) => `Am ${day} mit ${name} geteilt; daran ändert sich nichts mehr`,
  isPast: 'Sie sehen einen Zeitpunkt der Vergangenheit. Hier lässt sich nichts ändern.',
  lockedDraft:
    'Sie führen diese Person nicht mehr, deshalb bleibt der Entwurf, wie er ist. Sie können ihn lesen oder aufgeben.',
  text: 'Rückblick',
  noText: 'Noch ist nichts geschrieben.',
  comments: 'Kommentare',
  noComments: 'Noch hat niemand kommentiert.',
  erasedWords: 'Diese Worte wurden gelöscht.',
  you: 'Sie',
  what: 'Was ist das?',
  meter: {
    title: 'Wie spät die Belege liegen',
    there: 'Alle Belege',
    cited: 'Angeführt',
    none: 'In diesem Zeitraum gibt es noch keine Belege.',
    noneCited: (there) =>
      `Was vorhanden ist, liegt bei ${there}; 0 heißt gleichmäßig verteilt, 1 ganz am Ende. Noch ist nichts angeführt.`,
    sentence: (there, cited, difference) =>
      `Was vorhanden ist, liegt bei ${there}, was angeführt ist, bei ${cited}; 0 heißt gleichmäßig verteilt, 1 ganz am Ende. Der Unterschied ist ${difference}.`,
    figure: 'Kennzahl',
    count: 'Belege',
    index: 'Wie spät sie liegen',
    lift: 'Das letzte Viertel',
    coverage: 'Monate mit Belegen',
    difference: 'Angeführte weniger alle',
    ends: {
      index: ['ganz am Anfang', 'gleichmäßig', 'ganz am Ende'],
      lift: ['nichts am Ende', 'gleichmäßig', 'alles am Ende'],
      coverage: ['kein Monat', '', 'jeder Monat'],
    },
    noFigure: '–',
    means: {
      index:
        'Der mittlere Platz der Belege in der Arbeitszeit des Zeitraums: -1 heißt ganz am Anfang, 0 gleichmäßig verteilt, 1 ganz am Ende.',
      lift: 'Wie viel im letzten Viertel des Zeitraums liegt: 1 ist so viel wie bei gleichmäßiger Verteilung, 4 ist alles.',
      coverage:
        'Der Anteil der Monate mit mindestens einem Beleg. Monate, in denen die Person nicht gearbeitet hat, zählen nicht.',
      difference: (limit, from) =>
        `Wie spät die angeführten Belege liegen, weniger wie spät alle liegen. Belege können spät liegen, ohne dass jemand etwas dafür kann; über 0 kommt es von der Auswahl. Ab ${from} angeführten Belegen lohnt über ${limit} ein zweiter Blick.`,
    },
    months: 'Monat für Monat',
    monthsSentence: (covered, all) =>
      `Aus ${count(covered, { one: 'Monat', other: 'Monaten' })} von ${all} ist etwas angeführt.`,
    month: 'Monat',
    line: (cited) => `${cited} angeführt`,
    lineDifference: (difference) => `Unterschied ${difference}`,
  },
  warning: {
    title: 'Die früheren Monate haben mehr zu erzählen',
    hint: 'Was Sie anführen, liegt später im Zeitraum als das, was vorhanden ist. Die letzten Wochen fallen einem zuerst ein; ein Blick weiter zurück macht den Rückblick gerechter.',
    months: (names) => `Nichts angeführt ist bisher, obwohl es Belege gibt, aus: ${names}.`,
    more: (rest) => `${rest} weiteren`,
    show: 'Die ausgewogene Auswahl ansehen',
  },
  evidence: {
    title: 'Belege',
    asOf: (moment) => `Stand: ${moment}`,
    view: 'Zeigen',
    views: { even: 'Ausgewogen', all: 'Alle', cited: 'Angeführt' },
    viewHint: {
      even: 'Aus jedem Monat bis zu zwei Belege verschiedener Art, und was angeführt ist.',
      all: 'Alles, was es im Zeitraum gibt, nach Monaten.',
      cited: 'Worauf der Rückblick sich stützt, nach Monaten.',
    },
    kind: 'Art',
    anyKind: 'Alle Arten',
    keys: 'Pfeiltasten gehen von Beleg zu Beleg, die Leertaste führt an.',
    inMonth: (all, cited) =>
      cited > 0 ? `${count(all, pieces)}, ${cited} angeführt` : count(all, pieces),
    noneInMonth: 'Keine Belege in diesem Monat',
    noneAtAll:
      'In diesem Zeitraum gibt es keine Belege. Hier stünden Check-ins, abgeschlossene Ziele, Feedback, Dank und Einzelgespräche.',
    noneOfKind: 'Nichts von dieser Art ist hier.',
    noneCited:
      'Noch ist nichts angeführt. Wählen Sie eine der anderen Ansichten, und führen Sie an, was zählt.',
    cite: (what) => `Anführen: ${what}`,
    cited: (all) => `Angeführt. Jetzt ${count(all, pieces)}.`,
    uncited: (all) => `Nicht mehr angeführt. Jetzt ${count(all, pieces)}.`,
    isCited: 'Angeführt',
    citeEven: (rest) => `Ausgewogene Auswahl anführen (${rest})`,
    kinds: {
      'check-in': 'Check-in',
      grade: 'Abgeschlossenes Ziel',
      feedback: 'Feedback',
      recognition: 'Dank',
      meeting: 'Einzelgespräch',
      action: 'Erledigte Aufgabe',
    },
    hidden: 'Das sehen Sie nicht mehr. Es behält seinen Platz und zählt in den Kennzahlen.',
    from: (name) => `Von ${name}`,
    held: (name) => `Mit ${name}`,
    grade: (grade) => `Bewertung ${grade}`,
    reached: 'Erreicht',
    notReached: 'Noch nicht erreicht',
  },
};
