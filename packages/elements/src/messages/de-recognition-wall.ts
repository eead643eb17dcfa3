import type { enRecognitionWall } from './en-recognition-wall.ts';
import { counted } from './counted.ts';

const count = counted('de');

/** German texts of `perf-recognition-wall`. */
export const deRecognitionWall: typeof enRecognitionWall = {
  loading: 'Die Wand wird geladen',
  failed: 'Die Wand lässt sich nicht zeigen',
  title: 'Anerkennung',
  nothing: {
    title: 'Noch kein Dank',
    hint: 'Bestimmt hat Ihnen in letzter Zeit jemand geholfen. Danken Sie dafür, und es steht hier.',
  },
  nothingThen: { title: 'Noch kein Dank', hint: 'Zu diesem Zeitpunkt hatte noch niemand gedankt.' },
  nothingFits: {
    title: 'Hier noch kein Dank',
    hint: 'Wählen Sie im Filter weniger aus, oder sagen Sie als Erste oder Erster danke.',
  },
  thank: 'Jemandem danken',
  thankShort: 'Danken',
  thankPerson: (name) => `${name} danken`,
  readers:
    'Alle hier können es lesen, außer jemand, dem Sie danken, möchte nicht an der Wand stehen: dann nur Sie und diejenigen, denen Sie danken.',
  readersOf: (name) =>
    `Alle hier können es lesen, außer ${name} möchte nicht an der Wand stehen: dann nur Sie und ${name}.`,
  leaveAsk: 'Ihr Dank ist noch nicht gesendet. Wollen Sie ihn verwerfen?',
  keep: 'Weiterschreiben',
  discard: 'Verwerfen',
  from: 'von',
  you: 'Sie',
  onGoal: 'Zum Ziel',
  forValue: 'Für',
  besideTheWall: 'Nicht an der Wand: Es liest, wer es geschrieben hat und wer darin genannt ist',
  wordsGone: 'Der Wortlaut ist nicht mehr gespeichert.',
  react: 'Antworten',
  reactions: {
    thanks: 'Danke',
    'well-done': 'Gut gemacht',
    heart: 'Wärmt das Herz',
    celebrate: 'Ein Grund zu feiern',
    insight: 'Gibt zu denken',
  },
  reactedWith: (kind, people) => `${kind}: ${people}`,
  answered: (kind) => `Geantwortet: ${kind}.`,
  answerGone: 'Ihre Antwort ist entfernt.',
  moreNames: (names) => count(names, { one: 'weitere Person', other: 'weitere' }),
  whoAnswered: 'Wer geantwortet hat',
  shown: (shown, all) => `${shown} von ${all}`,
  more: (many) => `${many} weitere zeigen`,
  withdraw: 'Zurücknehmen',
  withdrawAsk: 'Ihren Dank zurücknehmen?',
  withdrawMeans:
    'Der Wortlaut, der Wert und alle Antworten verschwinden. Das lässt sich nicht rückgängig machen.',
  withdrawYes: 'Zurücknehmen',
  withdrawNo: 'Stehen lassen',
  withdrawn: 'Ihr Dank ist zurückgenommen.',
  filter: 'Filter',
  filterLabel: 'Was die Wand zeigt',
  value: 'Wert',
  team: 'Team',
  person: 'Person',
  goal: 'Ziel',
  any: 'Alle',
  anybody: 'Namen eingeben',
  noOne: 'Niemand dieses Namens',
  unfilter: (name) => `Ohne den Filter ${name}`,
  showAll: 'Alles zeigen',
  own: {
    title: 'Sie und die Wand',
    on: 'Wofür andere Ihnen danken, können alle hier lesen.',
    off: 'Sie stehen nicht an der Wand: Dank, in dem Sie genannt sind, liest nur, wer ihn geschrieben hat und wer darin genannt ist.',
    goOff: 'Nicht an der Wand stehen',
    goOn: 'Wieder an der Wand stehen',
    offMeans:
      'Dank, in dem Sie genannt sind, auch früherer, liest dann nur noch, wer ihn geschrieben hat und wer darin genannt ist.',
    onMeans: 'Alle hier lesen dann den Dank, in dem Sie genannt sind, auch früheren.',
    isOff: 'Sie stehen jetzt nicht mehr an der Wand.',
    isOn: 'Sie stehen wieder an der Wand.',
    stay: 'So lassen',
  },
  lead: {
    title: 'Für Sie als Führungskraft',
    unseen: 'Länger ohne Dank',
    unseenMeans: (days) =>
      `Ihre direkten Mitarbeitenden, denen seit ${days} Tagen niemand gedankt hat. Wer mehr als die Hälfte davon abwesend oder noch nicht da war, ist nicht dabei, ebenso wenig, wer nicht an der Wand stehen möchte.`,
    unseenNone: 'Allen, die an Sie berichten, wurde in letzter Zeit gedankt.',
    last: (age) => `zuletzt ${age}`,
    never: 'noch nie',
    spread: (days) => `Wofür gedankt wird, letzte ${days} Tage`,
    spreadMeans: (days) =>
      `Der Dank der letzten ${days} Tage, den Sie sehen können, nach dem Wert, den er nennt. Zurückgenommener zählt nicht.`,
    noValue: 'Ohne Wert',
    outside: (days) => `Von außerhalb Ihres Teams, letzte ${days} Tage`,
    outsideMeans: (days) =>
      `Vom Dank, den Ihre direkten Mitarbeitenden in den letzten ${days} Tagen bekommen haben, soweit Sie ihn sehen, der Teil, der nicht aus diesem Kreis kam. Jeder zählt einmal für jede genannte Person.`,
    outsideOf: (outside, all) => `${outside} von ${all}`,
    recognised: (start, end) => `Menschen, denen gedankt wurde, ${start} bis ${end}`,
    recognisedMeans: (least) =>
      `Der Anteil aller, denen im letzten abgeschlossenen Monat gedankt wurde, an der Wand oder daneben. Gruppen unter ${least} Personen, und was auf sie schließen ließe, werden nicht gezeigt.`,
    everyone: 'Alle',
    yourTeam: 'Ihr Team',
    atLeast: (share) => `${share} oder mehr`,
    atMost: (share) => `${share} oder weniger`,
    withheld: 'Nicht gezeigt: Die Gruppe ist zu klein, oder der Monat ist noch nicht ausgewertet.',
    none: 'Keiner in dieser Zeit.',
    what: 'Was ist das?',
  },
};
