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
  initialUnreached:
    'Die ersten Daten sind nicht zu erreichen. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  badInitial: 'Die ersten Daten ließen sich nicht von der Adresse in initial laden.',
};
