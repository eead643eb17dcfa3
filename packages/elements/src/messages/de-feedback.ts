import { counted } from './counted.ts';
import type { enFeedback } from './en-feedback.ts';

const count = counted('de');

/** German texts of `perf-feedback`: what was said and asked. */
export const deFeedback: typeof enFeedback = {
  label: 'Feedback',
  past: 'Sie sehen die Vergangenheit. Kehren Sie ins Jetzt zurück, um Feedback zu geben oder darum zu bitten.',
  give: 'Feedback geben',
  ask: 'Um Feedback bitten',
  tabs: {
    'for-me': 'Für mich',
    'by-me': 'Von mir',
    team: 'Mein Team',
    asked: 'Bitten',
    about: 'Feedback',
  },
  waiting: (number) => `${count(number, { one: 'wartet', other: 'warten' })} auf Ihre Antwort`,
  nothing: {
    'for-me': {
      title: 'Noch kein Feedback für Sie',
      hint: 'Fragen Sie jemanden, der Ihre Arbeit letzte Woche gesehen hat: Eine Frage genügt.',
    },
    'by-me': {
      title: 'Sie haben noch kein Feedback gegeben',
      hint: 'Sagen Sie jemandem, was geholfen hat, solange Sie es beide noch wissen.',
    },
    team: {
      title: 'Noch kein Feedback über Ihr Team',
      hint: 'Sagen Sie jemandem im Team, was geholfen hat. Auch was andere mit Ihnen als Führungskraft oder mit allen teilen, steht hier.',
    },
    asked: {
      title: 'Keine offenen Bitten um Feedback',
      hint: 'Bitten Sie jemanden um Feedback zu einer Sache, die er oder sie bei Ihnen gesehen hat. Bitten an Sie und von Ihnen warten hier auf Antwort.',
    },
    about: {
      title: 'Noch nichts für Sie zu lesen',
      hint: 'Sagen Sie, was Sie gesehen haben und was es bewirkt hat. Sie wählen, wer es liest.',
    },
    filtered: {
      title: 'Nichts passt zum Filter',
      hint: 'Wählen Sie eine andere Person, ein anderes Ziel oder alle.',
    },
  },
  filter: {
    person: 'Person',
    goal: 'Ziel',
    everybody: 'Alle',
    nobody: 'Niemand hier heißt so.',
    allGoals: 'Alle Ziele',
  },
  groups: {
    week: 'Letzte 7 Tage',
    month: 'Letzte 30 Tage',
    quarter: 'Letzte 3 Monate',
    earlier: 'Früher',
  },
  isNew: 'Neu',
  toYou: (from) => `${from} an Sie`,
  fromYou: (about) => `Sie an ${about}`,
  fromOf: (from, about) => `${from} über ${about}`,
  you: 'Sie',
  parts: {
    situation: 'Situation',
    behaviour: 'Was getan wurde',
    impact: 'Was es bewirkt hat',
    nextStep: 'Nächster Schritt',
  },
  more: 'Mehr dazu',
  erased: 'Die Worte wurden gelöscht.',
  onGoal: 'Ziel',
  onValue: 'Wert',
  answers: 'Antwort auf eine Bitte um Feedback',
  changeReaders: 'Ändern, wer es liest',
  all: 'Alles Feedback',
  unknown: {
    title: 'Dieses Feedback ist nicht hier',
    hint: 'Vielleicht gibt es dieses Feedback nicht mehr, oder es ist Ihnen nicht zugänglich. Sehen Sie in den Listen nach anderem.',
  },
  requests: {
    toMe: 'An Sie',
    fromMe: 'Von Ihnen',
    rounds: 'Anonyme Runden',
    asks: (from, about) => `${from} bittet Sie um Feedback über ${about}`,
    asksOneself: (from) => `${from} bittet Sie um Feedback`,
    askedOneself: (to) => `Sie haben ${to} um Feedback gebeten`,
    asked: (to, about) => `Sie haben ${to} um Feedback über ${about} gebeten`,
    until: (day) => `Offen bis ${day}`,
    state: {
      open: 'Offen',
      answered: 'Beantwortet',
      declined: 'Abgelehnt',
      withdrawn: 'Zurückgezogen',
      expired: 'Abgelaufen',
    },
    lateAnswer: 'Eine Antwort ist trotzdem willkommen.',
    reason: (words) => `Der Grund: ${words}`,
    reminded: (number) => `${count(number, { one: '=Einmal', other: 'Mal' })} erinnert`,
    answer: 'Antworten',
    decline: 'Ablehnen',
    remind: 'Erinnern',
    withdraw: 'Zurückziehen',
    unknown: {
      title: 'Diese Bitte um Feedback ist nicht hier',
      hint: 'Vielleicht wurde sie zurückgezogen, oder sie ist Ihnen nicht zugänglich. Wählen Sie eine andere aus der Liste.',
    },
  },
};
