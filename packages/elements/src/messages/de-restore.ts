import type { Messages } from './en.ts';
import { counted } from './counted.ts';

const count = counted('de');
const changes = { one: 'Änderung', other: 'Änderungen' };

/** German texts of restoring a backup. */
export const deRestore: Messages['restore'] = {
  begin: 'Sicherung einspielen …',
  title: 'Sicherung einspielen',
  file: 'Datei der Sicherung',
  hint: 'Eine Datei, die „Sicherung herunterladen“ gespeichert hat; ihr Name endet auf .jsonl. Sie wird zuerst geprüft; passt sie nicht, ändert sich nichts.',
  checking: (name) => `„${name}“ wird geprüft`,
  writing: (name) => `„${name}“ wird eingespielt. Lassen Sie diese Seite offen.`,
  written: (done, total) => `${done} von ${count(total, changes)} gespeichert`,
  refused: (name) => `„${name}“ lässt sich nicht einspielen. Nichts wurde geändert.`,
  line: (line) => `Zeile ${line}:`,
  wrong: {
    'bad-file': 'Das ist keine Sicherung, oder sie ist beschädigt oder abgeschnitten.',
    'invalid-input': 'Etwas darin passt nicht.',
    'newer-data':
      'Eine neuere Fassung dieser Seite hat sie gemacht. Laden Sie die Seite neu, um diese Fassung zu bekommen.',
    unknown: 'Sie ließ sich nicht lesen. Wählen Sie sie noch einmal.',
  },
  more: (number) => `Und ${count(number, { one: 'weitere Stelle', other: 'weitere Stellen' })}.`,
  stopped: (name) => `„${name}“ ließ sich nicht bis zum Ende einspielen.`,
  goOn: 'Was bis dahin eingespielt war, bleibt. Wählen Sie dieselbe Datei noch einmal, um dort weiterzumachen.',
  conflict:
    'Dieser Browser enthält inzwischen andere Änderungen, vielleicht aus einem anderen Tab. Sie bleiben, wie sie sind; versuchen Sie es erneut, um sie zu öffnen.',
  done: (version) =>
    `Die Sicherung ist eingespielt: ${count(version, changes)} mit ihrer Vergangenheit.`,
};
