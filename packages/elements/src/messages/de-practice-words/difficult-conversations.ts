import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about difficult conversations. */
export const deDifficultConversationsWords: Readonly<Record<string, PracticeWords>> = {
  'ask-how-it-was-decided': {
    title: 'Fragen, wie entschieden wurde, nicht wer schuld war',
    why: 'Wer erwartet, nur am Ergebnis gemessen zu werden, verteidigt eher das eigene Tun; wer erwartet, die eigene Entscheidung zu erklären, wägt eher gleichmäßig ab. Das ist der Grundton einer großen Übersicht, und es gilt vor allem, wo Menschen vorher wissen, dass sie gefragt werden, und nicht wissen, was das Gegenüber gern hören würde. In einem schwierigen Gespräch danach gibt es Ihnen immer noch eine bessere Frage als die, warum es geschah.',
    steps: [
      'Beginnen Sie mit der Tatsache und ihrer Wirkung, in zwei Sätzen und ohne Wertung.',
      'Gehen Sie die zwei oder drei Entscheidungen durch, auf die es ankam: was bekannt war, was abgewogen wurde, wer gefragt wurde.',
      'Behalten Sie Ihre eigene Sicht bis zum Schluss, damit sie niemand erraten muss.',
      'Sagen Sie deutlich, was Sie ab jetzt erwarten und bis wann; fair zu sein heißt nicht, vage zu sein.',
      'Schreiben Sie auf, was Sie beide tun, und sagen Sie, dass Sie beim nächsten Mal genauso fragen werden.',
    ],
    prompts: [
      'So steht das Ziel, und das bedeutet es für andere. Sehen wir uns an, wie wir hierher gekommen sind.',
      'Was wussten Sie in diesem Moment, und was hätten Sie wissen müssen?',
      'Welche dieser Entscheidungen würden Sie wieder treffen?',
      'Das brauche ich bis Ende des Monats von Ihnen.',
    ],
  },
  'say-the-hard-thing-first': {
    title: 'Das Schwere zuerst sagen',
    why: 'Wir schieben ehrliche Worte auf, weil wir erwarten, dass sie mehr verletzen, als sie es tun. In Experimenten fanden Menschen, die drei Tage lang zu allen ehrlich waren oder jemandem etwas Kritisches sagten, es angenehmer und weniger schädlich, als sie vorhergesagt hatten; sie hatten überschätzt, wie schlecht andere es aufnehmen würden. Viele dieser Gespräche fanden zwischen Menschen statt, die einander nahe und gleichgestellt waren; gehen Sie also behutsam vor, wo Sie Macht haben. Doch ein Punkt wird nicht leichter, wenn er zweimal verschoben wird.',
    steps: [
      'Setzen Sie den Punkt an die Spitze der nächsten Agenda.',
      'Schreiben Sie Ihre ersten zwei Sätze vorher auf: was Sie gesehen haben und warum es zählt.',
      'Sagen Sie sie in den ersten fünf Minuten, und hören Sie dann auf zu reden.',
      'Fragen Sie, wie die Person es sieht, und geben Sie wieder, was Sie gehört haben, bevor Sie antworten.',
      'Schließen Sie den Punkt mit dem ab, was Sie vereinbart haben, oder streichen Sie ihn offen.',
    ],
    prompts: [
      'Es gibt etwas, das ich zweimal aufgeschoben habe, und das war Ihnen gegenüber nicht fair.',
      'Was ich gesehen habe, ist … Es ist wichtig, weil …',
      'Vielleicht übersehe ich etwas. Wie sehen Sie es?',
    ],
  },
  'agree-when-to-stop': {
    title: 'Vorher vereinbaren, wann Sie aufhören würden',
    why: 'Je mehr in einen Plan geflossen ist, desto schwerer lässt er sich aufgeben, auch wenn er klar nicht funktioniert. Ein Experiment, das Gegenmittel verglich, fand drei, die am meisten halfen: ein vorher gesetztes Minimum, unter dem sich der Kurs ändert; ein schlechter Ausgang, der weniger bedrohlich ist; und danach beurteilt zu werden, wie man entscheidet. Es war eine Übung mit Entscheidungen auf dem Papier, und in einem späteren Experiment im Hörsaal verführte eine Grenze dazu weiterzumachen, wenn man knapp darunter lag. Ziehen Sie die Linie also früh, sagen Sie, was folgt, und lassen Sie „fast“ nicht gelten.',
    steps: [
      'Wählen Sie gemeinsam eine Zahl und einen Termin: Liegt es bis dahin darunter, ändert sich etwas.',
      'Entscheiden Sie jetzt, was sich ändern würde: der Zielwert, der Weg, die Menschen oder das ganze Ziel.',
      'Schreiben Sie beides in das Ziel, damit niemand sich merken muss, wer was gesagt hat.',
      'Sehen Sie an diesem Tag zuerst auf die Zahl, und sprechen Sie dann.',
      'Hören Sie auf, danken Sie den Menschen dafür; sie werden es Ihnen beim nächsten Mal früher sagen.',
    ],
    prompts: [
      'Was müssten wir bis Ende des Monats sehen, um mit gutem Gewissen weiterzumachen?',
      'Mit dem, was wir heute wissen: Würden wir das anfangen?',
      'Aufzuhören würde nicht gegen Sie sprechen. Ich möchte es lieber früh wissen.',
    ],
  },
};
