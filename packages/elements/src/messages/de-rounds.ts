import { counted } from './counted.ts';
import type { enRounds } from './en-rounds.ts';

const count = counted('de');
const people = { one: 'Person', other: 'Personen' };
const answers = { one: 'Antwort', other: 'Antworten' };

/** German texts of anonymous rounds of feedback. */
export const deRounds: typeof enRounds = {
  title: (about) => `Anonyme Runde zu ${about}`,
  titleMe: 'Anonyme Runde zu Ihnen',
  openTitle: 'Mehrere Menschen anonym fragen',
  about: 'Über wen',
  asked: 'Wen fragen Sie',
  addPerson: 'Person hinzufügen',
  remove: (name) => `${name} entfernen`,
  question: 'Ihre Frage',
  threshold: 'Antworten, bevor eine erscheint',
  thresholdHint: 'Mindestens 3. In einer offenen Runde können Sie die Zahl erhöhen, nie senken.',
  closes: 'Letzter Tag',
  openNow: 'Runde öffnen',
  openSure: (number) =>
    `Jetzt ${count(number, people)} fragen? Die Antworten liest nur, um wen es geht.`,
  openYes: 'Ja, fragen',
  opened: 'Die Runde ist offen.',
  askedSoFar: (number, needed) =>
    `Bisher ${count(number, people)}. Nötig sind mindestens ${needed}, damit niemand zu erkennen ist.`,
  enough: (number) => `${count(number, people)} werden gefragt.`,
  tooLow: (least) => `Nötig sind mindestens ${least} Antworten, damit niemand zu erkennen ist.`,
  namedInstead:
    'Fragen Sie weniger Menschen namentlich: Das ist vertraulich, und Sie wissen, wer geantwortet hat.',
  dayPassed: 'Wählen Sie einen späteren Tag.',
  askedPeople: (number) => `${count(number, people)} gefragt`,
  appears: (number, closes) =>
    `Die Antworten erscheinen alle zugleich nach ${closes}, wenn es mindestens ${count(number, answers)} sind.`,
  prolonged: 'Sie wurde einmal verlängert: Zu wenige hatten geantwortet.',
  closed: 'Die Runde ist vorbei. Was gesagt wurde, erscheint bald, wenn genug geantwortet haben.',
  released: 'Diese Antworten haben keine Namen und keine Reihenfolge.',
  destroyed: 'Zu wenige haben geantwortet. Was gesagt wurde, ist ungelesen gelöscht.',
  'called-off': 'Die Runde wurde abgesagt. Was gesagt wurde, ist ungelesen gelöscht.',
  releasedElsewhere: 'Die Antworten sind bei der Person, um die es ging.',
  takePart: 'Teilnehmen',
  answer: 'Ihre Antwort',
  send: 'Ohne meinen Namen senden',
  sent: 'Gesendet. Es erscheint mit den anderen, ohne Ihren Namen.',
  sentBefore: 'Sie haben von diesem Gerät geantwortet.',
  takeBack: 'Meine Antwort zurücknehmen',
  tookBack: 'Zurückgenommen. Sie können wieder antworten.',
  notSent: 'Ihre Antwort ließ sich nicht senden',
  notTakenBack: 'Ihre Antwort ließ sich nicht zurücknehmen',
  noServer: 'Von dieser Seite aus lassen sich keine Antworten senden.',
  only: (about) =>
    `Nur ${about} wird es lesen, mit den anderen Antworten und ohne Ihren Namen; was gemeldet wird, liest auch die Personalabteilung.`,
  notice: 'Was Sie vorher wissen sollten',
  cannotBeHidden: {
    'writing-style': 'Wie Sie schreiben, kann Sie verraten. Das kann keine Software verbergen.',
    'facts-only-you-know': 'Ebenso etwas, das nur Sie wissen.',
    'network-logs': 'Das Netz der Firma hält vielleicht fest, dass Ihr Gerät etwas gesendet hat.',
  },
  cannotBeUndone: {
    'not-found-by-person':
      'Ist Ihre Antwort erschienen, findet sie niemand mehr über Ihren Namen, auch nicht für Sie.',
    'withdrawn-by-token-only': 'Bis dahin kann nur dieses Gerät sie zurücknehmen.',
    'destroyed-if-too-few':
      'Antworten zu wenige, kann die Runde einmal verlängert werden; danach wird alles ungelesen gelöscht.',
    'receiver-may-report':
      'Beleidigt oder droht sie, kann sie der Personalabteilung gezeigt werden, weiter ohne Ihren Namen.',
  },
  report: 'Als Missbrauch melden',
  reportSure:
    'Diesen Text der Personalabteilung zeigen? Wer ihn schrieb, bleibt unbekannt. Das lässt sich nicht zurücknehmen.',
  reportYes: 'Ja, zeigen',
  reportedNow: 'Er wurde der Personalabteilung gezeigt.',
  isReported: 'Der Personalabteilung gezeigt',
  raise: 'Mehr Antworten verlangen',
  raiseTo: 'Nötige Antworten',
  raiseNow: 'Erhöhen',
  raised: 'Erhöht.',
  callOff: 'Absagen',
  callOffSure: 'Die Runde absagen? Was gesagt wurde, wird ungelesen gelöscht.',
  callOffYes: 'Ja, absagen',
  calledOff: 'Abgesagt.',
  back: 'Zurück',
};
