import type { Messages } from './en.ts';

/** German texts for errors: what happened and what to do. */
export const deErrors: Messages['errors'] = {
  'invalid-input':
    'Etwas daran passt nicht. Ändern Sie, was die Einzelheiten nennen, und versuchen Sie es erneut.',
  'not-allowed': 'Das ist Sache anderer. Fragen Sie, wem es gehört, oder die Administration.',
  'not-found': 'Das ist nicht mehr da. Laden Sie die Seite neu, um den Stand zu sehen.',
  'would-cycle': 'Die Ziele lägen dann unter sich selbst. Wählen Sie ein anderes übergeordnetes.',
  'already-exists': 'Das gibt es schon, es kam nichts hinzu.',
  'wrong-state':
    'So, wie es jetzt steht, geht das nicht. Sehen Sie noch einmal nach: Vielleicht ist es inzwischen abgeschlossen, abgebrochen oder beantwortet.',
  conflict:
    'Jemand hat eben dasselbe geändert. Sehen Sie es sich noch einmal an und wiederholen Sie Ihre Änderung.',
  'storage-unavailable':
    'Dieser Browser lässt die Seite nichts speichern, wie in manchen privaten Fenstern. Öffnen Sie die Seite in einem gewöhnlichen Fenster, oder fahren Sie ohne Speichern fort.',
  'storage-full':
    'Auf dem Gerät ist für diese Seite kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut; bisher ging nichts verloren.',
  'storage-blocked':
    'Ein anderer Tab hält einen älteren Stand der Daten offen. Schließen Sie ihn und versuchen Sie es erneut.',
  'newer-data':
    'Die Daten stammen von einer neueren Fassung dieser Seite. Laden Sie die Seite neu, um sie zu bekommen.',
  'storage-lost':
    'Der Browser hat verworfen, was diese Seite gespeichert hatte. Spielen Sie eine Sicherung ein, oder beginnen Sie neu.',
  'bad-csv':
    'Die Datei ist kein lesbares CSV. Beheben Sie, was die Einzelheiten nennen, und wählen Sie sie erneut.',
  'bad-file':
    'Die Datei ist nicht lesbar. Beheben Sie, was die Einzelheiten nennen, und wählen Sie sie erneut.',
  'calendar-not-loaded': 'Der Kalender war noch nicht bereit. Versuchen Sie es erneut.',
  'not-loaded':
    'Ein Teil der Seite konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu.',
  'anonymity-not-kept':
    'Es werden zu wenige gefragt, als dass jemand unbekannt bliebe. Fragen Sie mehr Leute, oder bitten Sie um Feedback mit Namen.',
  'not-supported': 'Das geht hier nicht. Die Einzelheiten nennen, was stattdessen möglich ist.',
  closed: 'Der Arbeitsbereich wurde geschlossen. Laden Sie die Seite neu.',
  unknown:
    'Etwas ging schief. Versuchen Sie es erneut; bleibt es so, sagen Sie es denen, die die Seite betreiben.',
};
