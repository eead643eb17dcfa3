import { counted } from './counted.ts';
import type { enOneOnOneLate } from './en-one-on-one-late.ts';
import { isolated } from './isolated.ts';

const count = counted('de');
const minutes = { one: 'Minute', other: 'Minuten' };

/** German texts of the parts of `perf-one-on-one` that are fetched when they are used. */
export const deOneOnOneLate: typeof enOneOnOneLate = {
  talk: {
    title: 'Im Gespräch',
    since: (number) => `Seit ${count(number, { one: 'Minute', other: 'Minuten' })}`,
    step: (place, all) => `${place} von ${all}`,
    about: (number) => `etwa ${count(number, minutes)}`,
    point: 'Gesprächspunkt',
    prompts: 'Fragen',
    back: 'Zurück',
    next: 'Weiter',
    leave: 'Verlassen',
    later: 'Beim nächsten Mal',
    tooMuch: (needed, planned) =>
      `Das dauert etwa ${count(needed, minutes)}, und Sie haben ${planned}. Wählen Sie, was warten kann.`,
    end: 'Bevor Sie gehen',
    stays: (number) =>
      `${count(number, { one: 'Punkt bleibt', other: 'Punkte bleiben' })} für das nächste Mal.`,
    allTalked: 'Alles ist besprochen.',
    taken: (number) => `${count(number, { one: 'Aufgabe ist', other: 'Aufgaben sind' })} offen.`,
    minutesLabel: 'Schritte',
  },
  earlier: {
    none: 'Noch nichts. Was besprochen ist, und vergangene Treffen, kommen hierher.',
    meetings: 'Treffen',
    points: 'Erledigte Gesprächspunkte',
    actions: 'Erledigte Aufgaben',
    states: {
      scheduled: 'Niemand hat gesagt, ob Sie sich getroffen haben',
      confirmed: 'Hat stattgefunden',
      held: 'Hat stattgefunden',
      objected: 'Hat nicht stattgefunden, sagt eine oder einer von Ihnen',
      skipped: 'Ausgefallen',
    },
    because: (reason) => `Grund: ${isolated(reason)}`,
    movedFrom: (moment) => `Verlegt vom ${moment}`,
    sharedNotes: 'Notizen für beide',
    privateNotes: 'Nur Sie lesen das',
    resolvedHere: 'Besprochen',
    takenHere: 'Übernommen',
    resolved: (day) => `Besprochen am ${day}`,
    dropped: (day) => `Gestrichen am ${day}`,
    done: (day) => `Erledigt am ${day}`,
    reopen: 'Wieder öffnen',
    reopenFor: (text) => `Wieder öffnen: ${text}`,
    pointReopened: 'Der Punkt ist wieder offen.',
    actionReopened: 'Die Aufgabe ist wieder offen.',
  },
  handover: {
    title: 'Aus früheren Einzelgesprächen',
    shown: (name) => `${isolated(name)} hat Ihnen das gezeigt.`,
    yours: (name) => `Sie haben das ${isolated(name)} gezeigt.`,
    point: 'Punkt',
    note: 'Notiz',
    action: 'Aufgabe',
    choose: (name) => `Auswählen, was Sie ${isolated(name)} zeigen`,
    chooseHint: (name) =>
      `Aus Ihren Einzelgesprächen mit ${isolated(name)}. Davon wird nur gezeigt, was Sie einzeln auswählen.`,
    show: 'Zeigen',
    showFor: (text) => `Zeigen: ${text}`,
    sure: (name) => `${isolated(name)} wird das lesen können. Zeigen?`,
    takeBack: 'Zurücknehmen',
    takeBackFor: (text) => `Zurücknehmen: ${text}`,
    isShown: 'Gezeigt.',
    isTakenBack: 'Zurückgenommen.',
    nothing: 'Es gibt nichts zu zeigen.',
  },
  start: {
    title: 'Einzelgespräche beginnen',
    who: 'Mit wem',
    whoHint: 'Nach einem Namen suchen',
    nobody: 'Niemand mit diesem Namen',
    often: 'Wie oft',
    every: {
      1: 'Jede Woche',
      2: 'Alle zwei Wochen',
      3: 'Alle drei Wochen',
      4: 'Alle vier Wochen',
    },
    first: 'Erstes Treffen',
    length: 'Wie lange',
    template: 'Wofür',
    effect: 'Sie beide sehen es, sobald es beginnt. Niemand sonst sieht etwas davon.',
    submit: 'Beginnen',
    started: 'Begonnen. Schreiben Sie auf, worüber Sie sprechen möchten.',
    wrongDay: 'Wählen Sie einen Tag und eine Zeit, die noch kommen.',
  },
  keys: {
    title: 'Tasten',
    list: [
      ['?', 'Diese Tasten zeigen'],
      ['p', 'Neuer Gesprächspunkt'],
      ['n', 'Neue Notiz für beide'],
      ['m', 'Neue Notiz nur für Sie'],
      ['a', 'Neue Aufgabe'],
      ['t', 'Gespräch beginnen oder verlassen'],
      ['↑ ↓', 'Einen Gesprächspunkt verschieben, auf seinem Griff'],
      ['Strg + Eingabe', 'Absenden, was Sie schreiben'],
      ['Esc', 'Ein Formular verlassen; vor dem Verlust von Text wird gefragt'],
    ],
  },
  planning: {
    title: 'Künftige Treffen',
    change: 'Termine und Dauer ändern',
    first: 'Erster Tag der neuen Termine',
    asItIs: 'Wie bisher',
    save: 'Ändern',
    changeEffect: (name) =>
      `${isolated(name)} sieht die Änderung. Was war, bleibt, wie es war, und ein verlegtes Treffen bleibt, wo es ist.`,
    changed: 'Geändert, ab dem nächsten Treffen.',
    extra: 'Treffen hinzufügen',
    extraEffect: (name) =>
      `${isolated(name)} sieht das Treffen. Die anderen bleiben, wie sie sind.`,
    extraAdded: 'Treffen hinzugefügt.',
    end: 'Diese Einzelgespräche beenden',
    endSure:
      'Für Sie beide gibt es dann keine Treffen mehr. Alles Gesagte bleibt zu lesen. Beenden?',
    ended: 'Beendet. Alles Gesagte bleibt hier.',
  },
  calendarTitle: (one, two) => `Einzelgespräch: ${one}, ${two}`,
  calendarSaved: 'Die Kalenderdatei kommt zu Ihren Downloads.',
};
