import type { Messages } from './en.ts';
import { counted } from './counted.ts';

const count = counted('de');
const records = { one: 'Eintrag', other: 'Einträge' };
const ofRecords = { one: 'Eintrag', other: 'Einträgen' };

/** German texts of `perf-workspace`. */
export const deWorkspace: Messages['workspace'] = {
  opening: 'Der Arbeitsbereich wird geöffnet',
  loaded: (loaded, total) => `${loaded} von ${count(total, ofRecords)} geladen`,
  stillWorking:
    'Noch dabei. Bei vielen Daten oder einem weiteren offenen Tab dauert es etwas länger.',
  failed: 'Der Arbeitsbereich ließ sich nicht öffnen',
  continueWithoutSaving: 'Ohne Speichern fortfahren',
  beginAnew: 'Leer neu beginnen',
  keepRest: 'Mit dem Rest weitermachen',
  repaired:
    'Dieser Browser hatte verworfen, was die Seite gespeichert hatte. Alles kam aus einer zweiten Kopie zurück; nichts fehlt.',
  repairedInPart:
    'Dieser Browser hatte verworfen, was die Seite gespeichert hatte. Der Rest kam zurück; die letzten Änderungen fehlen.',
  noSecondCopy:
    'Was Sie eingeben, liegt an nur einer Stelle in diesem Browser, und er darf es verwerfen. Eine Sicherung bringt es zurück.',
  secondCopyBehind:
    'Was Sie eingeben, ist gespeichert, aber die zweite Kopie lässt sich gerade nicht schreiben, vielleicht aus Platzmangel. Es wird erneut versucht; bis dahin ist eine Sicherung besser.',
  downloadBackup: 'Sicherung herunterladen',
  backupHolds:
    'Eine Sicherung enthält alles, was Sie hier sehen dürfen, mit seiner Vergangenheit, und lässt sich in einen leeren Arbeitsbereich einspielen.',
  makingBackup: 'Die Sicherung wird erstellt',
  backupFailed: 'Die Sicherung ließ sich nicht erstellen',
  lastBackup: (age) => `Letzte Sicherung aus diesem Browser: ${age}.`,
  noBackup: 'In diesem Browser wurde noch keine Sicherung gemacht.',
  notSaved:
    'Nichts wird auf diesem Gerät gespeichert. Was Sie eingeben, ist weg, sobald Sie die Seite schließen.',
  notStored: 'Ihre letzte Änderung wurde nicht gespeichert',
  setAside: (number) =>
    `${count(number, records)} ${number === 1 ? 'war' : 'waren'} nicht lesbar und ${number === 1 ? 'bleibt' : 'bleiben'} gespeichert, wie ${number === 1 ? 'er ist' : 'sie sind'}.`,
  noSource:
    'Dieser Arbeitsbereich hat keine Quelle. Setzen Sie src, etwa src="memory:", oder die Eigenschaft workspace.',
  unknownSource: (scheme) =>
    `Für „${scheme}:“ ist kein Speicher angemeldet. Melden Sie einen mit PerfWorkspace.storages an.`,
  noViewer:
    'Dieser Arbeitsbereich weiß nicht, wer ihn ansieht. Setzen Sie viewer auf die Id der Person.',
  unknownViewer: (viewer) =>
    `Niemand mit der Id „${viewer}“ ist in diesem Arbeitsbereich, es gibt also nichts zu sehen. Bitten Sie die Administration, Sie aufzunehmen.`,
  past: (moment: string) => `Sie sehen den Stand vom ${moment}. Daran lässt sich nichts ändern.`,
  fetchingPast: 'Der frühere Stand wird geholt',
  pastFailed: 'Dieser Stand lässt sich nicht zeigen',
  presentInstead: 'Dieser Stand lässt sich nicht zeigen; Sie sehen, wie es jetzt steht',
  toPresent: 'Zurück zu heute',
  initialUnreached:
    'Die ersten Daten sind nicht zu erreichen. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  badInitial: 'Die ersten Daten ließen sich nicht von der Adresse in initial laden.',
  initialRefused: (status) =>
    `Die ersten Daten ließen sich nicht von der Adresse in initial laden: Sie antwortet mit ${status}.`,
  initialIsPage:
    'Unter der Adresse in initial steht eine Webseite, vielleicht eine zum Anmelden, statt der ersten Daten.',
  initialIsNoJson:
    'Was unter der Adresse in initial steht, ist kein JSON und lässt sich nicht lesen.',
  initialLine: (line) =>
    `Die Datei unter der Adresse in initial ist in Zeile ${line} beschädigt oder abgeschnitten. Nichts daraus wurde verwendet.`,
  initialNewer:
    'Die Datei unter der Adresse in initial stammt von einer neueren Fassung der Bibliothek, als diese Seite hat. Laden Sie die Seite neu; hilft das nicht, braucht die Seite die neuere Fassung.',
  initialMet:
    'Während die ersten Daten geschrieben wurden, hat jemand diesen Arbeitsbereich geändert, vielleicht in einem anderen Tab. Was da ist, bleibt; versuchen Sie es erneut, um es zu öffnen.',
};
