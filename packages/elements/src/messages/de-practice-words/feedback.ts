import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about feedback. */
export const deFeedbackWords: Readonly<Record<string, PracticeWords>> = {
  'say-one-thing-about-the-work': {
    title: 'Eines zur Arbeit sagen, und bald',
    why: 'Feedback hilft im Durchschnitt, doch in mehr als einem Drittel der Fälle, die die bekannteste Übersicht gesammelt hat, machte es die Lage schlechter. Es half mehr, wenn es die Aufmerksamkeit auf die Aufgabe lenkte, und umso weniger, je mehr es sie auf die Person lenkte. Sprechen Sie also davon, was getan wurde und was daraus folgte, und halten Sie es so klein, dass man danach handeln kann.',
    steps: [
      'Nehmen Sie eines aus den letzten zwei Wochen, das Sie selbst gesehen haben.',
      'Schreiben Sie, was geschah, was daraus folgte und was beim nächsten Mal bleiben oder anders werden soll; lassen Sie weg, was für ein Mensch so etwas tut.',
      'Wählen Sie vor dem Schreiben, wer es lesen wird; das Formular sagt es in Worten.',
      'Bieten Sie an, darüber zu sprechen, und fragen Sie, wie es die Person gesehen hat.',
    ],
    prompts: [
      'In der Besprechung am Dienstag haben Sie … Die Wirkung war, dass … Beim nächsten Mal würde ich …',
      'Eines, das Sie bitte beibehalten, ist …',
      'Wie sah es von Ihrem Platz aus?',
    ],
  },
  'answer-while-it-is-of-use': {
    title: 'Antworten, solange es noch nützt',
    why: 'Um Feedback zu bitten braucht etwas Mut, und wie der ersten Bitte begegnet wird, prägt, ob es eine zweite gibt. Eine Übersicht über dreißig Jahre Forschung verbindet das Bitten mit einem guten Verhältnis zur Führungskraft und mit ermutigendem Feedback davor. Der Zusammenhang mit der Leistung ist klein. Der Grund, bald zu antworten, ist also weniger, dass eine Antwort viel ändert, als dass Menschen weiter fragen.',
    steps: [
      'Antworten Sie heute mit dem, was Sie wissen; fünf ehrliche Zeilen jetzt sind mehr als eine Seite, wenn es vorbei ist.',
      'Beantworten Sie die gestellte Frage, bevor Sie anderes sagen, das Sie gern sagen würden.',
      'Nennen Sie eines, das bleiben soll, und eines zum Ausprobieren, je mit einem Beispiel.',
      'Können Sie es nicht beurteilen, lehnen Sie ab und sagen, wer es könnte.',
    ],
    prompts: [
      'Sie haben nach … gefragt. Was ich gesehen habe, war …',
      'Ich würde … beibehalten und einmal … versuchen, um zu sehen, was geschieht.',
      'Ich war nicht nah genug dran, um das zu beurteilen. Mehr davon gesehen hat …',
    ],
  },
  'ask-what-you-could-do-better': {
    title: 'Fragen, was Sie besser machen könnten',
    why: 'Wer führt und nicht fragt, hört wenig über sich. In einer Studie mit mehreren Hundert Führungskräften wussten die, die nach Kritik suchten, besser, wie andere ihre Arbeit sahen, und galten als wirksamer; nach Lob zu suchen, wirkte auf die Meinung der anderen umgekehrt. Es ist eine Studie über Meinungen und nicht über Ergebnisse. Und folgt aus den Antworten nichts, versiegen sie bald.',
    steps: [
      'Wählen Sie eines, woran Sie arbeiten, etwa wie Sie die wöchentliche Besprechung leiten.',
      'Fragen Sie zwei oder drei Menschen nach einem, das Sie besser machen könnten: je eine Bitte um Feedback, mit einem Termin.',
      'Antworten Sie mit Dank und sonst nichts; eine Erklärung klingt nach Verteidigung.',
      'Ändern Sie binnen zwei Wochen eines, und sagen Sie, was.',
    ],
    prompts: [
      'Was ist eines, das ich besser machen könnte, wenn ich unsere Besprechungen leite?',
      'Wann habe ich Ihre Arbeit zuletzt schwerer gemacht als nötig?',
      'Danke. Das versuche ich nächste Woche; bitte sagen Sie mir, ob Sie es merken.',
    ],
  },
  'tell-what-you-were-told': {
    title: 'Dem Team erzählen, was man Ihnen gesagt hat',
    why: 'Wenn Führungskräfte ihrem Team erzählen, was andere an ihnen kritisiert haben, wird es normal, über Schwächen zu sprechen. In einem Feldexperiment äußerten sich Teams, deren Führungskräfte darum gebeten worden waren, ein Jahr später mit weniger Sorge; wo Führungskräfte nur um Kritik bitten sollten, fand sich keine solche Wirkung, und Interviews legen nahe, dass sie verging, weil die Führungskräfte sich verteidigten oder nichts taten. Es ist ein einzelnes Experiment. Wählen Sie etwas Wahres und Erträgliches, und machen Sie keine Vorstellung daraus.',
    steps: [
      'Nehmen Sie eine Kritik, die Sie bekommen haben und berechtigt finden.',
      'Erzählen Sie davon in zwei Sätzen, im Einzelgespräch oder in der Teamrunde, und was Sie jetzt versuchen.',
      'Bitten Sie darum, dass man es Ihnen sagt, wenn Sie zurückfallen.',
      'Kommen Sie nach einem Monat darauf zurück, und sagen Sie, wie es lief.',
    ],
    prompts: [
      'Man hat mir gesagt, dass ich andere unterbreche. Ich glaube, das stimmt, und ich arbeite daran.',
      'Wenn Sie sehen, dass ich es tue, sagen Sie es, auch in der Besprechung.',
      'Vor einem Monat habe ich davon erzählt. Was hat sich geändert, von Ihrem Platz aus gesehen?',
    ],
  },
};
