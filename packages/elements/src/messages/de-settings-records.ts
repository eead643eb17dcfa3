import { counted } from './counted.ts';
import type { enSettingsRecords } from './en-settings-records.ts';

const count = counted('de');
const cycles = { one: 'Zyklus', other: 'Zyklen' };
const texts = { one: 'Text', other: 'Texte' };

/** German texts of the records that the settings list. */
export const deSettingsRecords: typeof enSettingsRecords = {
  values: {
    add: 'Wert hinzufügen',
    empty: {
      title: 'Noch keine Werte',
      hint: 'Fügen Sie den ersten hinzu, und Dank und Feedback können auf ihn verweisen.',
    },
    fields: {
      name: { label: 'Wert', hint: 'Ein oder zwei Worte.' },
      description: { label: 'Was er heißt', hint: 'Woran man ihn im Handeln erkennt.' },
    },
  },
  teams: {
    add: 'Team hinzufügen',
    members: 'Personen',
    empty: {
      title: 'Noch keine Teams',
      hint: 'Fügen Sie das erste Team hinzu und ordnen Sie dann Personen zu.',
    },
    fields: {
      name: { label: 'Name des Teams' },
      parentId: { label: 'Teil von', hint: 'Das Team darüber; ganz oben keines.' },
      leadId: { label: 'Leitung', hint: 'Handelt für die Ziele, die dem Team gehören.' },
    },
  },
  metrics: {
    add: 'Kennzahl hinzufügen',
    latest: 'Letzter Wert',
    readers: 'Ziele, die sie lesen',
    reason:
      'Das ändern die Administration, wem sie gehört und wer die führt. Sie sehen, wie es ist.',
    empty: {
      title: 'Noch keine Kennzahlen',
      hint: 'Fügen Sie eine Zahl hinzu, die mehrere Ziele lesen, etwa die der Kunden.',
    },
    fields: {
      name: { label: 'Kennzahl' },
      unit: { label: 'Einheit', hint: 'Bleibt, wie sie ist, sobald es einen Wert gibt.' },
      ownerId: { label: 'Verantwortlich', hint: 'Eine Person oder ein Team.' },
      healthyLow: { label: 'Gesund ab', hint: 'Leer: keine untere Grenze.' },
      healthyHigh: { label: 'Gesund bis', hint: 'Leer: keine obere Grenze.' },
    },
  },
  calendars: {
    add: 'Kalender hinzufügen',
    used: 'In Gebrauch',
    empty: {
      title: 'Montag bis Freitag, 09:00 bis 17:00',
      hint: 'Fügen Sie einen Kalender hinzu, um Feiertage oder andere Zeiten zu nennen. Wählen Sie ihn dann unter Allgemein.',
    },
    fields: {
      id: { label: 'Kalender', hint: 'Ein kurzer Name ohne Leerzeichen, etwa berlin.' },
      weekend: { label: 'Freie Wochentage', options: {} },
      from: { label: 'Arbeit beginnt' },
      to: { label: 'Arbeit endet' },
      holidays: { label: 'Feiertage', hint: 'Tage wie 2026-12-25.' },
    },
  },
  templates: {
    add: 'Vorlage hinzufügen',
    minutes: 'Minuten',
    part: (number) => `Teil ${number}`,
    prompts: 'Fragen, je Zeile eine',
    addPart: 'Teil hinzufügen',
    remove: 'Entfernen',
    removePart: (number) => `Teil ${number} entfernen`,
    empty: { title: 'Keine Vorlagen', hint: 'Fügen Sie eine hinzu, um Gespräche darauf zu bauen.' },
    fields: {
      name: { label: 'Vorlage' },
      purpose: { label: 'Wofür sie ist' },
      sections: { label: 'Teile', hint: 'Einer bis zwölf; jeder mit mindestens einer Frage.' },
    },
  },
  cycles: {
    add: 'Zyklus hinzufügen',
    open: 'Nicht abgeschlossen',
    empty: {
      title: 'Noch keine Zyklen',
      hint: 'Legen Sie oben die eines ganzen Jahres an, oder einen für sich.',
    },
    states: { planning: 'In Planung', active: 'Läuft', closed: 'Abgeschlossen' },
    steps: { active: 'Diesen Zyklus beginnen', closed: 'Diesen Zyklus abschließen' },
    questions: {
      active: (name) => `${name} beginnen? Zurück in die Planung geht es nicht.`,
      closed: (name) =>
        `${name} abschließen? Dann nimmt er keine Check-ins mehr an und bleibt abgeschlossen.`,
    },
    moved: (name, state) => `${name}: ${state}.`,
    fields: {
      name: { label: 'Zyklus' },
      start: { label: 'Erster Tag' },
      end: { label: 'Letzter Tag' },
      parentId: { label: 'Teil von', hint: 'Der längere Zyklus darum, etwa das Jahr.' },
    },
    generate: {
      open: 'Zyklen eines Jahres anlegen',
      submit: (number) => `${count(number, cycles)} anlegen`,
      done: (number) => `${count(number, cycles)} angelegt.`,
      nothing: 'Füllen Sie den Rest aus, um die Zyklen zu sehen.',
      preview: 'Die Zyklen, die es geben würde',
      there: 'Schon da',
      fresh: 'Neu',
      fields: {
        year: { label: 'Jahr', hint: 'Das Kalenderjahr, in dem es beginnt.' },
        pattern: {
          label: 'Geteilt in',
          options: {
            quarters: 'Quartale',
            trimesters: 'Drittel',
            halves: 'Hälften',
            months: 'Monate',
            '4-4-5': 'Wochen: 4, 4 und 5',
            '4-5-4': 'Wochen: 4, 5 und 4',
            '5-4-4': 'Wochen: 5, 4 und 4',
          },
        },
        fiscalYearStartMonth: { label: 'Beginnt im', options: {} },
        weekStart: { label: 'Eine Woche beginnt am', options: {} },
        yearEnd: {
          label: 'Das Jahr endet mit der Woche',
          options: {
            nearest: 'deren Ende dem Monatsende am nächsten ist',
            last: 'die im Monat als letzte endet',
          },
        },
      },
    },
  },
  people: {
    add: 'Person hinzufügen',
    here: 'Hier',
    gone: 'Nicht mehr hier',
    empty: {
      title: 'Noch niemand da',
      hint: 'Fügen Sie die erste Person hinzu, oder lesen Sie eine Liste ein.',
    },
    leave: 'Geht heute',
    leaveQuestion: (name) =>
      `${name} ist ab heute nicht mehr hier? Geschriebenes und Ziele bleiben unter dem Namen.`,
    back: 'Ist wieder hier',
    hasLeft: (name) => `Nicht mehr hier: ${name}.`,
    isBack: (name) => `Wieder hier: ${name}.`,
    fields: {
      name: { label: 'Vor- und Nachname' },
      email: { label: 'E-Mail' },
      title: { label: 'Funktion' },
      managerId: { label: 'Berichtet an', hint: 'Keine Angabe, wer an niemanden berichtet.' },
      teamId: { label: 'Gehört zum Team' },
      timeZone: { label: 'Zeitzone', hint: 'Nach ihr beginnen und enden die Tage.' },
      joined: { label: 'Erster Tag' },
      left: { label: 'Letzter Tag', hint: 'Für alle, die nicht mehr hier sind.' },
      worksOn: {
        label: 'Arbeitet am',
        hint: 'Tage einer Teilzeitwoche. Keiner gewählt: wie im Kalender.',
        options: {},
      },
      active: { label: 'Ist hier', hint: 'Wer es nicht ist, bekommt nichts Neues.' },
      legalHold: { label: 'Alle Texte aufbewahren', hint: 'Solange das Recht es verlangt.' },
      wallOptOut: {
        label: 'Dank nicht an die Wand',
        hint: 'Das entscheidet nur diese Person: ihren Dank sehen dann nur Gebende und Empfangende.',
      },
      roles: {
        label: 'Darf',
        hint: 'Niemand ändert die eigenen Rechte.',
        options: {
          member: 'Mitmachen',
          leader: 'Führen',
          hr: 'Personalabteilung',
          admin: 'Verwalten',
          viewer: 'Nur ansehen',
        },
      },
    },
    leaves: {
      title: 'Abwesende Tage',
      none: 'Keine.',
      add: 'Abwesenheit hinzufügen',
      span: (start, end) => (start === end ? start : `${start} bis ${end}`),
      added: (name) => `Abwesenheit hinzugefügt: ${name}.`,
      removed: (days) => `Abwesenheit entfernt: ${days}.`,
      fields: { start: { label: 'Von' }, end: { label: 'Bis', hint: 'Dieser Tag zählt mit.' } },
    },
    erase: {
      title: 'Diese Person löschen',
      means:
        'Name und Texte verschwinden aus den Daten und aus der Vergangenheit. Werte und Tage bleiben.',
      question: (name) => `${name} endgültig löschen? Das lässt sich nicht zurücknehmen.`,
      yes: 'Endgültig löschen',
      done: 'Gelöscht.',
      fields: {
        handTo: {
          label: 'Übergeben an',
          hint: 'Übernimmt, was ihr gehört und was sie leitet. Keine Angabe: ihre Führungskraft.',
        },
      },
    },
  },
  rulebooks: {
    title: 'Eigene Regelwerke',
    add: 'Regelwerk hinzufügen',
    says: 'Was es sagt',
    empty: {
      title: 'Keine eigenen Regelwerke',
      hint: 'Die mitgelieferten stehen oben zur Wahl. Fügen Sie eines für eigene Grenzen hinzu.',
    },
    choice: {
      label: 'Geltendes Regelwerk',
      hint: 'Was es ändern würde, steht darunter, bevor Sie speichern. Die Stände bleiben.',
      who: 'Betrifft den Status jedes Ziels.',
    },
    fields: {
      id: { label: 'Kurzname', hint: 'Mit dem eines mitgelieferten tritt es an dessen Stelle.' },
      basis: {
        label: 'Sieht auf',
        options: {
          ratio: 'Fortschritt als Anteil des Erwarteten',
          gap: 'Wie weit der Fortschritt hinter dem Erwarteten liegt',
          attainment: 'Fortschritt allein',
          reported: 'Was Menschen sagen',
        },
      },
      onTrack: { label: 'Grenze für auf Kurs' },
      atRisk: { label: 'Grenze für gefährdet', hint: 'Leer: nichts kommt vom Kurs ab.' },
      floor: {
        label: 'Immer auf Kurs innerhalb von',
        hint: 'Ein kleinerer Rückstand ist immer auf Kurs, damit es am Anfang nicht flackert.',
      },
      strict: { label: 'Die Grenze selbst ist schon gefährdet' },
      'ambitions.committed.onTrack': { label: 'Auf Kurs, für zugesagte Ziele' },
      'ambitions.committed.atRisk': { label: 'Gefährdet, für zugesagte Ziele' },
      'ambitions.aspirational.onTrack': { label: 'Auf Kurs, für ehrgeizige Ziele' },
      'ambitions.aspirational.atRisk': { label: 'Gefährdet, für ehrgeizige Ziele' },
    },
  },
  retention: {
    title: 'Was jetzt gelöscht würde',
    nothing: 'Noch ist nichts alt genug.',
    what: 'Was',
    count: 'Wie viele',
    oldest: 'Ältestes',
    undated: (names) =>
      `Kein letzter Tag ist bekannt von: ${names}. Ihre Texte bleiben, bis er es ist.`,
    run: 'Diese Texte löschen',
    question: (number) =>
      `${count(number, texts)} endgültig löschen, aus den Daten und aus der Vergangenheit? Das lässt sich nicht zurücknehmen.`,
    yes: 'Endgültig löschen',
    done: (number) => `${count(number, texts)} gelöscht.`,
    collections: {
      goals: 'Ziele',
      checkIns: 'Notizen von Check-ins',
      observations: 'Notizen zu Kennzahlen',
      nudges: 'Erinnerungen',
      coachStates: 'Vorschläge des Coachs',
      goalPhases: 'Wie es Menschen mit Zielen geht',
      comments: 'Kommentare',
      meetings: 'Treffen',
      talkingPoints: 'Gesprächspunkte',
      sharedNotes: 'Notizen für beide',
      privateNotes: 'Notizen nur für sich selbst',
      actionItems: 'Aufgaben',
      feedback: 'Feedback',
      feedbackRequests: 'Bitten um Feedback',
      feedbackRounds: 'Anonyme Runden',
      anonymousTexts: 'Anonyme Antworten',
      recognitions: 'Dank',
      reviewBriefs: 'Rückblicke',
    },
  },
};
