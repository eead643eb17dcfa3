import type { Messages } from './en.ts';
import { counted } from './counted.ts';

const count = counted('de');
const changes = { one: 'Änderung', other: 'Änderungen' };
const places = { one: 'Stelle passt nicht', other: 'Stellen passen nicht' };

/** German texts of a backup in `perf-import`, beside those of restoring one elsewhere. */
export const deImportBackup: Messages['importBackup'] = {
  failed: 'Die Datei ließ sich nicht prüfen; nichts wurde geändert',
  dryRun: 'Was das Einspielen tun würde',
  holds: 'Was die Datei enthält',
  restores: (to) =>
    `Der Arbeitsbereich ist leer. Er bekäme alles aus der Datei mit seiner Vergangenheit: ${count(to, changes)}.`,
  continues: (from, to) =>
    `Der Arbeitsbereich hat den Anfang der Datei: ${count(from, changes)}. Der Rest käme hinzu, mit seiner Vergangenheit: ${count(to - from, changes)}.`,
  nothing: 'Der Arbeitsbereich hat schon alles aus dieser Datei. Es gibt nichts einzuspielen.',
  empty: 'Die Datei enthält keine Änderungen. Es gibt nichts einzuspielen.',
  refused: (number) => `Sie lässt sich nicht einspielen: ${count(number, places)}`,
  refusedHint: 'Nichts wurde geändert. Eine Sicherung wird ganz eingespielt oder gar nicht.',
  conflict:
    'Der Arbeitsbereich und die Datei gingen verschiedene Wege, und überschrieben wird nie etwas. Spielen Sie sie in einen leeren Arbeitsbereich ein.',
  checkOnly:
    'Die Datei ist in Ordnung, und hier lässt sie sich nur prüfen: Diese Seite bewahrt ihre Daten anderswo auf. Wer den Speicher betreut, kann sie in einen leeren Arbeitsbereich einspielen.',
  noUndo:
    'Was da ist, bleibt, wie es ist; nur was danach kommt, wird hinzugefügt. Das Einspielen lässt sich nicht rückgängig machen.',
  made: (at) => `Gemacht: ${at}`,
  seen: 'Sie enthält, was eine Person sehen konnte, nicht den ganzen Arbeitsbereich.',
  damaged: (number) =>
    `Beschädigt, wo die Datei gemacht wurde: ${count(number, changes)}. Was zu erkennen war, ist darin, der Rest ist verloren.`,
  setAside: (number) =>
    `Nicht zu lesen: ${count(number, { one: 'Eintrag', other: 'Einträge' })}. Was es ist, wird aufbewahrt und beiseitegelegt.`,
  records: 'Einträge',
  inFile: 'In der Datei',
  columns: { new: 'Neu', different: 'Geändert', erased: 'Gelöscht', same: 'Unverändert' },
  collections: {
    goals: 'Ziele',
    checkIns: 'Check-ins',
    people: 'Personen',
    teams: 'Abteilungen und Teams',
    cycles: 'Zyklen',
    others: 'Alle übrigen',
  },
  line: 'Zeile',
  message: 'Was nicht stimmt',
  submit: (number) => `${count(number, changes)} einspielen`,
  stop: 'Anhalten',
  stopped: 'Das Einspielen wurde angehalten',
  broken: 'Sie ließ sich nicht bis zum Ende einspielen',
  stays: 'Sie bleiben, und von dort kann es weitergehen.',
  goOn: 'Prüfen und weitermachen',
  next: 'Etwas anderes importieren',
};
