import { counted } from './counted.ts';
import type { enFindings } from './en-findings.ts';

const numbered = counted('de');
const days = (number: number) => numbered(number, { one: 'Tag', other: 'Tage' });

/** German texts of findings and what cures them. */
export const deFindings: typeof enFindings = {
  says: {
    'missing-parent': () => 'Es hängt an einem Ziel, das es nicht gibt.',
    'owner-missing': () => 'Es gehört niemandem, der hier bekannt ist.',
    'zero-weight': () => 'Alles, was zählt, hat das Gewicht 0; so gibt es keinen Stand.',
    'degenerate-measure': () =>
      'Start und Zielwert sind gleich, es gibt also keine Strecke zu messen.',
    'milestones-weigh-nothing': () => 'Alle Meilensteine haben das Gewicht 0.',
    orphan: () => 'Es führt zu keiner Säule.',
    island: ({ number }) =>
      `Es führt mit allem, was daran hängt, zu keiner Säule: ${number('members')} Ziele.`,
    'pillar-without-objective': () => 'Keine aktive Zielsetzung trägt dazu bei.',
    'inverted-level': ({ related }) => `Es trägt zu ${related} bei, das eine Ebene tiefer steht.`,
    'parent-over': ({ related }) => `Es trägt zu ${related} bei, das vorbei ist.`,
    'parent-cycle-closed': ({ related }) =>
      `Es trägt zu ${related} bei, dessen Zyklus abgeschlossen ist.`,
    'due-after-parent': ({ related, count }) =>
      `Es ist ${days(count('days'))} nach ${related} fällig.`,
    'outside-cycle': () => 'Seine Tage liegen außerhalb seines Zyklus.',
    'due-in-the-past': ({ count }) =>
      `Es ist ${days(count('days'))} nach der Fälligkeit noch offen.`,
    'no-driver': () => 'Nichts kann es je bewerten: keine Messgröße, und darunter zählt nichts.',
    'no-measure': () => 'Es ist ein Schlüsselergebnis ohne Messgröße.',
    'owner-left': ({ owner }) => `Es gehört ${owner()}, und diese Person ist gegangen.`,
    'too-many-goals': ({ owner, number }) =>
      `${owner()} hat ${number('goals')} aktive Ziele zugleich; ${number('limit')} sind reichlich.`,
    'supports-only': ({ related }) =>
      `Es unterstützt ${related} nur, sein Fortschritt bewegt also nichts.`,
    'skipped-level': ({ related }) => `Es hängt unmittelbar an der Säule ${related}.`,
    'starts-before-parent': ({ related, count }) =>
      `Es beginnt ${days(count('days'))} vor ${related}.`,
    'parent-not-active-yet': ({ related }) =>
      `Es trägt zu ${related} bei, das noch nicht aktiv ist.`,
    'dominant-weight': ({ related, percent }) =>
      `${related} hat ${percent('share')} des ganzen Gewichts.`,
    'double-path': ({ number }) =>
      `Es zählt oben mehr als einmal, über ${number('paths')} seiner Verknüpfungen.`,
    'too-many-key-results': ({ number }) =>
      `Es hat ${number('keyResults')} Schlüsselergebnisse; ${number('limit')} sind reichlich.`,
    'too-few-key-results': () => 'Es hat nur ein Schlüsselergebnis.',
    'no-result-stated': ({ text }) =>
      `Der Titel sagt, was getan wird (${text('word')}), nicht, was dabei herauskommt.`,
    'title-too-short': () => 'Der Titel ist sehr kurz.',
    'title-too-long': () => 'Der Titel ist zu lang, um ihn sich zu merken.',
    'same-title-as-parent': () => 'Es heißt wie das Ziel darüber.',
    'same-title-as-sibling': ({ related }) => `Es heißt wie ${related} daneben.`,
    'range-without-width': () => 'Sein Bereich ist ein einziger Wert.',
    'too-many-milestones': ({ number }) =>
      `Es hat ${number('milestones')} Meilensteine; ${number('limit')} sind reichlich.`,
    'binary-on-long-goal': ({ count }) =>
      `Es läuft ${days(count('days'))} und ist erreicht oder nicht; dazwischen ist nichts zu sehen.`,
  },
  helps: {
    'remove-link': 'Die Verknüpfung lösen.',
    'name-owner': 'Jemanden nennen, der sich darum kümmert.',
    'give-weight': 'Einem davon ein Gewicht geben.',
    'set-distance': 'Start oder Zielwert richtig setzen.',
    'link-to-strategy': 'Zu einer Zielsetzung der Strategie beitragen lassen.',
    'add-objective': 'Eine Zielsetzung hinzufügen oder aktivieren.',
    'turn-round': 'Die Verknüpfung umdrehen.',
    'link-to-successor': 'Mit dem Ziel verknüpfen, das es fortführt.',
    'fit-dates': 'Die Tage aufeinander abstimmen.',
    'close-or-extend': 'Abschließen oder länger laufen lassen.',
    'add-key-results': 'Schlüsselergebnisse hinzufügen.',
    'add-measure': 'Eine Messgröße hinzufügen.',
    focus: 'Behalten, was entscheidet.',
    'let-contribute': 'Beitragen lassen.',
    'link-to-objective': 'Mit einer Zielsetzung dieser Säule verknüpfen.',
    'activate-parent': 'Das Ziel darüber aktivieren.',
    'balance-weights': 'Die Gewichte ausgleichen, wenn es nicht so gemeint ist.',
    'count-once': 'Einmal beitragen lassen und sonst unterstützen.',
    'state-result': 'Das Ergebnis nennen, mit einer Zahl.',
    'reword-title': 'In wenigen Worten sagen, was erreicht werden soll.',
    'merge-or-reword': 'Zusammenlegen oder den Unterschied nennen.',
    'widen-range': 'Ihn breiter machen.',
    'measure-in-steps': 'In Schritten messen, etwa mit Meilensteinen.',
  },
  severity: { error: 'Zu beheben', warning: 'Besser beheben', info: 'Einen Blick wert' },
  fixes: {
    contribute: (title) => `Zu ${title} beitragen`,
    support: (title) => `${title} nur unterstützen`,
    unlink: (title) => `Verknüpfung zu ${title} lösen`,
    weigh: (weight) => `Gewicht ${weight} geben`,
    activate: (title) => `${title} aktivieren`,
    close: (title) => `${title} abschließen`,
    handOver: (name) => `An ${name} übergeben`,
    moveTo: (cycle) => `Nach ${cycle} verschieben`,
    dates: (title, start, due) => `${title}: ${start} bis ${due}`,
    due: (title, due) => `${title}: fällig am ${due}`,
    start: (title, start) => `${title}: ab ${start}`,
    change: 'Ändern',
  },
  wouldDo: (fix) => `Was „${fix}“ bewirken würde`,
  noScoreMoves: 'Kein Stand ändert sich.',
  run: 'Diese Änderung vornehmen',
  ran: 'Erledigt.',
  failed: 'Es wurde nicht ausgeführt',
  mayNot: 'Wer dieses Ziel ändern darf, kann das tun.',
};
