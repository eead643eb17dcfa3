import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about closing. */
export const deClosingWords: Readonly<Record<string, PracticeWords>> = {
  'close-it-together': {
    title: 'Jedes Ziel mit denen abschließen, die es getragen haben',
    why: 'Ein kurzer Blick zurück mit etwas Ordnung gehört zu den günstigeren Wegen, besser zu werden. In 46 Stichproben waren die, die einen hielten, danach etwa ein Viertel besser als die anderen, in Teams wie allein. Viele der Studien stammen aus der Ausbildung in Medizin, Luftfahrt und Militär; erwarten Sie also weniger von einer müden Freitagsrunde. Zu helfen scheint, dass jemand leitet und dass es um ein Stück Arbeit geht und niemand bewertet wird.',
    steps: [
      'Nehmen Sie ein Ziel nach dem anderen, mit denen, die daran gearbeitet haben, bevor es seine Bewertung bekommt.',
      'Fragen Sie, was gemeint war, was geschah, woher der Unterschied kam und was Sie wieder so machen würden.',
      'Lassen Sie zuerst sprechen, wer zuletzt dazukam, und sprechen Sie selbst zuletzt.',
      'Geben Sie die Bewertung, die die Zahlen hergeben, und sagen Sie in zwei Sätzen, was half und was hinderte.',
      'Übernehmen Sie nur, was Sie heute wieder beginnen würden, und schließen Sie den Rest ab.',
    ],
    prompts: [
      'Was wollten wir erreichen, und was haben wir erreicht?',
      'Was würden Sie wieder genauso machen, ohne etwas zu ändern?',
      'Was haben wir gelernt, das ein anderes Team wissen sollte?',
    ],
  },
  'borrow-the-lesson': {
    title: 'Die Lehre ziehen, als wäre es jemand anderem passiert',
    why: 'Ein Fehlschlag lehrt, heißt es, doch er sticht, und von dem, was sticht, schaut man weg. In fünf Studien mit 1.674 Menschen lehrte ein „falsch“ weniger als ein „richtig“, obwohl beide die Antwort verrieten; aus den Fehlschlägen anderer lernten die Menschen so viel wie aus deren Erfolgen. Das waren Rätselfragen und keine Ziele. Doch der Kniff, den sie nahelegen, kostet wenig: Sehen Sie Ihren eigenen Fehlschlag an, wie es ein befreundeter Mensch täte.',
    steps: [
      'Warten Sie ein paar Tage, bis die Bewertung gesackt ist.',
      'Fragen Sie, was gut lief, und nehmen Sie es ernst; auch davon enthält ein verfehltes Ziel etwas.',
      'Erzählen Sie die Geschichte, als wäre sie einem anderen Team passiert, und geben Sie diesem Team zwei Ratschläge.',
      'Behalten Sie einen davon, und legen Sie ihn dorthin, wo Sie ihm begegnen: in das nächste Ziel oder in eine Aufgabe.',
      'Sagen Sie, dass die Sache abgeschlossen ist, und lassen Sie sie ruhen.',
    ],
    prompts: [
      'Wenn eine Freundin oder ein Freund das geleitet hätte und Sie um Rat fragte: Was würden Sie sagen?',
      'Was haben wir hier gut gemacht, obwohl es nicht gereicht hat?',
      'Welche eine Sache machen wir beim nächsten Mal anders? Eine genügt.',
    ],
  },
  'ask-what-nearly-went-wrong': {
    title: 'Fragen, was fast schiefgegangen wäre',
    why: 'Nach einem Erfolg scheint es nichts zu erklären zu geben, also lernt man wenig daraus. In einem Laborexperiment gewannen Menschen, die gut abgeschnitten hatten, am meisten, wenn sie ansahen, was sie unterwegs falsch gemacht hatten; nach einem Fehlschlag half jeder Blick zurück. Es ist ein einzelnes Experiment mit einer einzigen Art von Aufgabe. Doch es kostet eine Viertelstunde, und im Erfolg lässt sich die Frage ertragen.',
    steps: [
      'Feiern Sie zuerst, und führen Sie dieses Gespräch einige Tage später.',
      'Fragen Sie alle nach einem Moment, in dem es anders hätte ausgehen können.',
      'Ordnen Sie diese nach Können, Hilfe und Glück, und seien Sie beim Glück großzügig.',
      'Nennen Sie eine Gewohnheit, die getragen hat, und eine schwache Stelle, die auszubessern ist, und schreiben Sie beides zu dem, was half und was hinderte.',
    ],
    prompts: [
      'Wo war es knapper, als es jetzt aussieht?',
      'Womit sind wir durchgekommen, das wir nicht noch einmal versuchen sollten?',
      'Was haben wir mit Absicht getan, das gewirkt hat, und wie wollen wir es nennen?',
    ],
  },
};
