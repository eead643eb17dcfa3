import { counted } from './counted.ts';
import type { enReviewWriting } from './en-review-writing.ts';

const count = counted('de');
const pieces = { one: 'Beleg', other: 'Belege' };

/** German texts of writing a review: starting, the text, sharing, comments. */
export const deReviewWriting: typeof enReviewWriting = {
  start: {
    title: 'Rückblick beginnen',
    hint: 'Er beginnt als Entwurf, den nur Sie sehen. Niemand erfährt davon.',
    person: 'Um wen geht es?',
    personHint: 'Sie selbst oder jemand, den Sie führen',
    nobody: 'Niemand dieses Namens, über den Sie schreiben können',
    self: 'Sie selbst',
    cycle: 'Zeitraum',
    ownDays: 'Andere Tage',
    from: 'Von',
    to: 'Bis',
    choose: 'Wählen Sie zuerst eine Person.',
    'no-days': 'Geben Sie einen ersten Tag ein und einen letzten, der nicht davor liegt.',
    'too-long': 'Ein Zeitraum umfasst höchstens zehn Jahre.',
    notAllowed:
      'Sie können einen Rückblick auf sich selbst beginnen und auf Menschen, die Sie führen.',
    none: 'In diesem Zeitraum gibt es von dieser Person noch nichts. Wählen Sie einen anderen.',
    preview: (all, months) =>
      `${count(all, pieces)} in ${count(months, { one: 'Monat', other: 'Monaten' })}`,
    without: (months) => `Keine in: ${months}`,
    go: 'Rückblick beginnen',
    started: (name) => `Der Rückblick auf ${name} ist begonnen.`,
    already: 'Für diese Tage haben Sie schon einen Entwurf.',
    open: 'Damit weitermachen',
  },
  text: {
    label: 'Ihr Rückblick',
    hint: 'Sagen Sie, was war und was daraus wurde, über den ganzen Zeitraum. Strg + Eingabe speichert.',
    save: 'Text speichern',
    saved: 'Der Text ist gespeichert.',
    savedAt: (moment) => `Gespeichert: ${moment}`,
    unsaved: 'Noch nicht gespeichert',
    empty: 'Schreiben Sie zuerst etwas.',
    kept: 'Worte von Ihnen, die nicht gespeichert wurden',
    keptHint: 'Der Rückblick lässt sich nicht mehr ändern. Kopieren Sie, was Sie noch brauchen.',
    putAway: 'Diese Worte weglegen',
    putAwaySure: 'Endgültig weglegen',
  },
  conflict: {
    title: 'Der Text wurde inzwischen anderswo geändert',
    hint: 'Beide sind noch da. Wählen Sie, womit es weitergeht.',
    theirs: 'Wie er jetzt gespeichert ist',
    mine: 'Wie Sie ihn haben',
    keepMine: 'Mit Ihrem weitermachen',
    takeTheirs: 'Den gespeicherten nehmen',
    both: 'Beide zusammenfügen',
  },
  refresh: {
    act: 'Nachsehen, was dazukam',
    lost: 'Angeführtes, das Sie nicht mehr sehen, fällt dann aus dem Rückblick.',
    done: (more) =>
      more === 0
        ? 'Es kam nichts dazu. Die Belege sind auf dem Stand von jetzt.'
        : `${count(more, pieces)} ${more === 1 ? 'kam' : 'kamen'} dazu. Die Belege sind auf dem Stand von jetzt.`,
  },
  share: {
    open: 'Teilen …',
    first: 'Schreiben und speichern Sie einen Text, dann lässt er sich teilen.',
    title: 'Wer liest das von jetzt an?',
    withSubject: (name) => `${name} und Sie lesen es, sobald Sie es teilen.`,
    withManager: (name) =>
      `${name}, von der oder dem Sie jetzt geführt werden, und Sie lesen es, sobald Sie es teilen.`,
    withNobody: 'Sie werden hier zurzeit von niemandem geführt, also liest es außer Ihnen niemand.',
    hr: 'Auch Menschen in der Personalabteilung können es lesen.',
    noOthers: 'Sonst niemand.',
    evidence: (cited) =>
      `Zu sehen sind dann der Text unten und von den angeführten Belegen (${cited}) die, die auch sonst zu sehen sind.`,
    final: 'Danach lässt es sich weder ändern noch zurücknehmen. Beide können kommentieren.',
    text: 'Der Text, wie er gelesen wird',
    changed: 'Der Text wurde inzwischen geändert. So ist er jetzt; lesen Sie ihn noch einmal.',
    go: (name) => `Mit ${name} teilen`,
    goAlone: 'Endgültig abschließen',
    notYet: 'Noch nicht',
    done: (name) => `Der Rückblick ist mit ${name} geteilt.`,
    doneAlone: 'Der Rückblick ist abgeschlossen.',
  },
  withdraw: {
    open: 'Entwurf aufgeben …',
    title: 'Diesen Entwurf aufgeben?',
    hint: 'Sie können ihn bei Ihren Rückblicken weiter lesen. Sonst liest ihn nie jemand, und weiterschreiben lässt er sich nicht.',
    go: 'Aufgeben',
    keep: 'Weiterschreiben',
    done: 'Der Entwurf ist aufgegeben.',
  },
  comment: {
    label: 'Ihr Kommentar',
    hint: (name) => `${name} liest ihn auch. Ändern lässt er sich später nicht.`,
    hintAlone: 'Ändern lässt er sich später nicht.',
    add: 'Kommentar hinzufügen',
    added: 'Ihr Kommentar ist hinzugefügt.',
  },
};
