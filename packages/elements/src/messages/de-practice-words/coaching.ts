import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about coaching. */
export const deCoachingWords: Readonly<Record<string, PracticeWords>> = {
  'show-how-then-step-back': {
    title: 'Zeigen, wie es geht, dann zurücktreten',
    why: 'Wer mit einer Aufgabe neu ist, möchte sie oft gezeigt bekommen, und wer sie gut kennt, wird durch Anweisungen gebremst. Der bekannte Gedanke, die Anleitung an die Erfahrung anzupassen, leuchtet ein und ist schwach belegt: Ein Test mit 357 Bankangestellten fand wenig für seine neuere Form und etwas Vielversprechendes in dem schlichten Gedanken, dass Freiheit zu Erfahrung passt. Nehmen Sie also die Phase, die die Person gesetzt hat, als Einladung zu fragen und nicht als Befund.',
    steps: [
      'Fragen Sie, wie viel die Person gezeigt bekommen möchte, bevor Sie beginnen.',
      'Machen Sie das erste Stück gemeinsam, und sagen Sie laut, worauf Sie achten und warum.',
      'Lassen Sie die Person das zweite machen, während Sie zusehen, und das dritte ohne Sie.',
      'Vereinbaren Sie, was sie allein entscheidet und wann sie zu Ihnen kommt, und schreiben Sie beides auf.',
      'Fragen Sie nach zwei Wochen wieder nach der Phase, und treten Sie so weit zurück, wie sie sich bewegt hat.',
    ],
    prompts: [
      'Soll ich es Ihnen zeigen, es mit Ihnen machen oder Sie damit allein lassen?',
      'Sagen Sie mir, was Sie zuerst tun würden, und ich sage, ob ich eine Falle sehe.',
      'Ab hier entscheiden Sie das selbst. Kommen Sie zu mir, wenn …',
    ],
  },
  'ask-before-you-answer': {
    title: 'Fragen, bevor Sie antworten',
    why: 'Wer die Arbeit kann und den Mut verloren hat, braucht selten Rat. Wo Führungskräfte fragen, wie andere es sehen, Wahl lassen und auf Druck verzichten, sind Menschen mehr aus eigenem Antrieb bereit, fühlen sich besser und sind weniger belastet: Das sagen 72 Studien mit mehr als 32.000 Menschen. Fast alle sind Umfragen; vielleicht bekommen also auch die Bereitwilligen mehr Wahl. Es ist in jedem Fall der freundlichere Anfang.',
    steps: [
      'Stellen Sie drei Fragen, bevor Sie etwas anbieten, und halten Sie die Stille aus.',
      'Finden Sie heraus, was schwer geworden ist: die Arbeit, ihr Sinn, die Menschen oder etwas außerhalb.',
      'Lassen Sie die Wahl, wie, wann oder mit wem, wo immer es eine gibt.',
      'Nennen Sie den Grund für das, was nicht zur Wahl steht.',
      'Sagen Sie, was Sie die Person hier haben gut machen sehen, mit einem Beispiel.',
    ],
    prompts: [
      'Wie ist es gerade, daran zu arbeiten?',
      'Was würden Sie daran ändern, wenn es nur auf Sie ankäme?',
      'Ich habe gesehen, dass Sie das gut können, und ich vertraue Ihnen damit. Was würde helfen?',
    ],
  },
  'look-for-the-next-step': {
    title: 'Den nächsten Schritt suchen',
    why: 'Ist ein Ziel vom Kurs abgekommen, bleibt das Gespräch leicht bei dem, was schiefging. In einer Pilotstudie mit 74 Menschen brachten Fragen zum Problem und Fragen nach Lösungen die Menschen ihrem Ziel näher; die nach Lösungen mehr, und die Menschen fühlten sich besser und fähiger. Die Studie ist klein, sie fragte gleich danach, und manches Problem muss verstanden sein, bevor es sich lösen lässt. Geben Sie dem Geschehenen also zehn Minuten und den Rest der Zeit dem, was kommt.',
    steps: [
      'Fragen Sie zuerst nach den Tatsachen, und bleiben Sie bei zehn Minuten: was sich bewegt hat, was nicht, und seit wann.',
      'Fragen Sie, wie nah ein Weg zurück ist, von eins bis zehn, und was verhindert, dass die Zahl niedriger ist.',
      'Lassen Sie die Person zwei nächste Schritte finden, bevor Sie einen hinzufügen.',
      'Entscheiden Sie, ob sich Zielwert, Termin oder Hilfe ändern muss, und ändern Sie es am selben Tag.',
      'Bitten Sie um einen Check-in in einer Woche, und bis dahin nicht jeden Tag.',
    ],
    prompts: [
      'Was funktioniert, auch nur ein wenig, wovon wir mehr tun könnten?',
      'Angenommen, in vier Wochen ist es wieder auf Kurs. Was haben wir als Erstes getan?',
      'Was könnte ich Ihnen abnehmen, damit dies Ihre besten Stunden bekommt?',
    ],
  },
};
