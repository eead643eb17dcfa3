import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about reflection. */
export const deReflectionWords: Readonly<Record<string, PracticeWords>> = {
  'read-the-whole-period': {
    title: 'Den ganzen Zeitraum lesen, bevor Sie schreiben',
    why: 'Beim Rückblick auf ein Jahr nimmt das Frische leicht mehr Raum ein, als ihm zusteht. Es hilft, Dinge aufzuschreiben, wenn sie geschehen, und sie nach Personen zu ordnen. In zwei Organisationen erinnerten sich Führungskräfte, die eine solche Methode bekamen, an mehr, gaben weniger freigiebig hohe Bewertungen und konnten Menschen und ihre Stärken besser unterscheiden. Ob die Bewertungen auch richtiger waren, lässt sich im Betrieb schwer sagen, wie die Arbeit selbst erörtert.',
    steps: [
      'Gehen Sie die Belege Monat für Monat durch, beginnend mit dem ersten.',
      'Führen Sie für jeden Monat eines an, oder sagen Sie, dass Sie von keinem wissen.',
      'Fragen Sie die Person, was Ihnen aus den frühen Monaten entgangen ist.',
      'Schreiben Sie erst dann Ihren ersten Satz.',
      'Für das nächste Mal: Notieren Sie jeden Monat am selben Tag eine Zeile zu allen, die an Sie berichten.',
    ],
    prompts: [
      'Was ist in den ersten Monaten geschehen, das ich nicht vergessen sollte?',
      'Was haben Sie vor langer Zeit abgeschlossen, das uns heute noch hilft?',
      'Welche meiner Beispiele sind aus den letzten sechs Wochen, und was stünde hier, hätte ich vor einem halben Jahr geschrieben?',
    ],
  },
  'read-what-you-were-told-first': {
    title: 'Lesen, was man Ihnen gesagt hat, dann nachdenken',
    why: 'Zurückzudenken gilt als Weg zu lernen, doch für sich allein bewirkt es vielleicht wenig. In zwei Studien mit zusammen mehr als 1.100 Menschen verbesserte Feedback mit angeleitetem Nachdenken das nächste Stück Arbeit mehr als Feedback allein; Nachdenken ohne Feedback verbesserte es nicht. Bei Menschen, denen die Aufgabe wenig bedeutete, wirkte es weniger. Beginnen Sie also mit dem, was andere Ihnen gesagt haben, und mit dem, was die Zahlen sagen.',
    steps: [
      'Sammeln Sie, was man Ihnen in diesem Zyklus gesagt hat: Feedback, Bewertungen, Antworten auf Ihre Fragen.',
      'Wählen Sie das eine, das Ihnen am wenigsten gefiel und das Sie trotzdem für wahr halten.',
      'Schreiben Sie zehn Minuten lang: Wann geschieht es, was führt dazu, und was könnten Sie dann sonst tun?',
      'Wählen Sie eines, das Sie im ersten Monat des nächsten Zyklus versuchen, und machen Sie es zu Ihrer eigenen Aufgabe.',
      'Gibt es nichts zu sammeln, fragen Sie zuerst zwei Menschen, und tun Sie dies danach.',
    ],
    prompts: [
      'Was habe ich in diesem Zyklus mehr als einmal gehört?',
      'Wann war ich für andere am besten, und was hat das möglich gemacht?',
      'Was werde ich an einem gewöhnlichen Dienstag tun, das ich vorher nicht tat?',
    ],
  },
};
