import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about alignment. */
export const deAlignmentWords: Readonly<Record<string, PracticeWords>> = {
  'say-whom-it-serves': {
    title: 'Sagen, wozu das Ziel da ist',
    why: 'Man kann eine Strategie auswendig kennen und trotzdem nicht wissen, was vom eigenen Tun ihr dient. In den Umfragen und Fällen, die dieser Artikel zusammenfasst, hing das zweite Wissen enger mit Zufriedenheit und Bindung zusammen als das erste. Das ist ein Zusammenhang und kein Beweis einer Ursache; doch ein Ziel ohne eines darüber ist eine Stelle, an der dieses Wissen fehlt.',
    steps: [
      'Fragen Sie die verantwortliche Person, wem das Ziel hilft, bevor Sie selbst ein Ziel darüber vorschlagen.',
      'Verknüpfen Sie es mit dem Ziel darüber, dem es am meisten fehlen würde, mit dem Gewicht, das es verdient.',
      'Würde es nirgends fehlen, fragen Sie, ob es weitergehen soll; nicht alles, was einen Betrieb am Laufen hält, ist Strategie, und das darf man sagen.',
      'Sagen Sie in einem Kommentar zum Ziel in einem Satz, wie es hilft; andere werden ihn lesen.',
    ],
    prompts: [
      'Wem ginge es schlechter, wenn Sie morgen damit aufhörten?',
      'Welches Ziel weiter oben kommt näher, wenn sich dieses bewegt?',
      'Vielleicht dient dies keinem Ziel des Unternehmens und ist trotzdem nötig. Wollen wir das offen sagen?',
    ],
  },
  'show-the-steps': {
    title: 'Die Schritte zwischen Arbeit und großem Ziel zeigen',
    why: 'Ein großes Ziel bewegt Menschen, wenn sie die Schritte sehen, die von ihrem heutigen Tun dorthin führen; ohne die Schritte kann es hohl klingen. Eine Studie zum amerikanischen Raumfahrtprogramm der 1960er Jahre fand in dessen Unterlagen, wie Führungskräfte eine solche Linie zogen: wenige große Ziele, greifbare Meilensteine und ein Weg von der täglichen Arbeit dorthin. Es ist ein einzelner berühmter Fall, im Nachhinein gelesen; nehmen Sie ihn als guten Gedanken mit einer guten Geschichte und nicht als Gesetz.',
    steps: [
      'Wählen Sie das eine Ziel über Ihrem Team, auf das es am meisten ankommt, und lassen Sie die anderen in diesem Gespräch weg.',
      'Ziehen Sie die Linie mit den Verknüpfungen des Baums nach unten: Säule, Zielsetzung, Schlüsselergebnis und die Arbeit dieser Woche.',
      'Wo ein Schritt fehlt, bitten Sie die verantwortliche Person, ihn zu ergänzen; sie sieht ihn meist zuerst.',
      'Wiederholen Sie die Linie in einem Atemzug, wann immer Sie Arbeit verteilen.',
    ],
    prompts: [
      'Was Sie diese Woche tun, bewegt diese Zahl, und diese Zahl ist ein Drittel des großen Ziels.',
      'Wo in dieser Kette fehlt Ihrer Meinung nach ein Schritt?',
      'Welchen Teil der Wirkung können Sie selbst sehen?',
    ],
  },
};
