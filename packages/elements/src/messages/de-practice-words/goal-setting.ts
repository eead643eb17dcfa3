import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about goal setting. */
export const deGoalSettingWords: Readonly<Record<string, PracticeWords>> = {
  'agree-on-a-few-clear-goals': {
    title: 'Gemeinsam zwei oder drei klare Ziele vereinbaren',
    why: 'Ein klares Ziel sagt, wohin die Kraft gehen soll, wie viel genug ist und wann es Zeit ist, um Hilfe zu bitten. Hunderte Studien zeigen, dass Menschen mit einem bestimmten, anspruchsvollen Ziel mehr erreichen als Menschen, die nur ihr Bestes geben sollen. Das gilt, wo sie das Ziel annehmen, es erreichen können und hören, wie weit sie sind; ein Ziel, das bloß weitergereicht wird oder unerreichbar ist, leistet das nicht.',
    steps: [
      'Fragen Sie zuerst, was der Person in diesem Zyklus am wichtigsten scheint, und schreiben Sie zwei oder drei Ergebnisse in ihren Worten auf.',
      'Sagen Sie zu jedem, welchem übergeordneten Ziel es dient, und verknüpfen Sie die beiden.',
      'Klären Sie, woran Sie beide sehen werden, dass es erreicht ist: an einer Zahl, einem Termin oder Meilensteinen.',
      'Fragen Sie, was im Weg stehen könnte, und übernehmen Sie eines davon selbst.',
      'Lassen Sie die Person die Ziele selbst eintragen und Ihnen vorschlagen, und antworten Sie binnen zwei Tagen.',
    ],
    prompts: [
      'Wenn wir am Ende dieses Zyklus zurückblicken: Was möchten Sie dann bewegt haben?',
      'Welches davon ist ehrgeizig, und welches ist unerreichbar? Das würde ich gern jetzt hören.',
      'Was brauchen Sie von mir, damit Sie dazu Ja sagen können?',
    ],
  },
  'choose-what-waits': {
    title: 'Entscheiden, was warten muss',
    why: 'Ein einziges Ziel genau zu planen hilft; viele zugleich zu planen vielleicht nicht. In Experimenten halfen genaue Pläne Menschen mit einem Ziel und halfen nicht mehr bei sechs: Diese merkten, wie schwer alles zusammen würde, und standen weniger dahinter. Es ging um Alltägliches und nicht um Ziele für ein Quartal; nehmen Sie daraus den Gedanken mit und keine Zahl: An eine kürzere Liste lässt sich leichter glauben.',
    steps: [
      'Sehen Sie alle Ziele an, für die die Person verantwortlich ist, und was jedes zu den Zielen darüber beiträgt.',
      'Bitten Sie die Person, die Ziele zu ordnen, bevor Sie Ihre eigene Reihenfolge nennen.',
      'Ziehen Sie unter dem dritten oder vierten einen Strich, und fragen Sie, was geschähe, wenn der Rest einen Zyklus lang wartete.',
      'Was unter dem Strich steht, brechen Sie ab, übernehmen es in den nächsten Zyklus oder geben es weiter, mit einem Satz dazu, warum.',
      'Sagen Sie es denen, die damit gerechnet haben, selbst; überlassen Sie das nicht der Person.',
    ],
    prompts: [
      'Wenn Sie nur drei davon abschließen könnten, welche wären es?',
      'Was davon tragen Sie nur, weil niemand gesagt hat, dass Sie aufhören dürfen?',
      'Ich sage den anderen, dass dies warten muss. Das ist meine Aufgabe, nicht Ihre.',
    ],
  },
  'name-the-result': {
    title: 'Das Ergebnis nennen, nicht die Arbeit',
    why: 'Ein Titel wie „Am Onboarding arbeiten“ ist erfüllt, sobald jemand daran gearbeitet hat, ob es nun jemandem half oder nicht. Ein bestimmter Zielwert lässt dafür weniger Raum, denn er sagt, was genügt. Ein halbes Jahrhundert Forschung vergleicht klare Zielwerte mit „Geben Sie Ihr Bestes“, und klare Zielwerte schneiden besser ab, wo der Weg bekannt ist. Über Ergebnisse im Vergleich zu Tätigkeiten sagt sie weniger, und wo noch niemand den Weg kennt, hilft ein Ziel, ihn herauszufinden, mehr.',
    steps: [
      'Fragen Sie zum Titel so lange „Damit was anders ist?“, bis die Antwort etwas ist, das eine andere Person sehen könnte.',
      'Machen Sie diesen Unterschied zum Titel, und behalten Sie die Tätigkeit als Initiative darunter.',
      'Geben Sie dem Ziel ein Maß: wo es heute steht und wo es am letzten Tag stehen soll.',
      'Lesen Sie es jemandem außerhalb des Teams vor; bleibt unklar, wie es aussieht, wenn es erreicht ist, gehen Sie es noch einmal durch.',
    ],
    prompts: [
      'Angenommen, das gelingt richtig gut: Wer würde es merken, und woran?',
      'Woran würden wir es am letzten Tag erkennen, ohne darüber zu streiten?',
      'Wo steht die Zahl heute, ungefähr?',
    ],
  },
  'imagine-it-failed': {
    title: 'Sich das Scheitern ausmalen und dann planen',
    why: 'Zweifel lassen sich leichter aussprechen, bevor etwas gescheitert ist, und am leichtesten, wenn alle um welche gebeten werden. Wer sich ein Scheitern vorstellt, als wäre es schon geschehen, sucht nach Erklärungen, und das bringt greifbarere Gründe hervor als die Frage, was schiefgehen könnte. Die Methode kommt aus der Praxis und stützt sich auf wenige Laborstudien; dass Vorhaben damit öfter gelingen, ist nicht sicher gezeigt. Sie kostet eine halbe Stunde.',
    steps: [
      'Nehmen Sie das eine Ziel des neuen Zyklus, auf das es am meisten ankommt, mit den Menschen, die daran arbeiten werden.',
      'Sagen Sie, der Zyklus sei vorbei und das Ziel weit verfehlt; alle schreiben drei Minuten lang für sich Gründe auf.',
      'Sammeln Sie reihum je einen Grund, bis keine mehr da sind, und lassen Sie weg, wer schuld wäre.',
      'Wählen Sie die zwei wahrscheinlichsten, und entscheiden Sie, was Sie in den ersten zwei Wochen dagegen tun.',
      'Tragen Sie beides als Aufgaben oder als Initiativen des Ziels ein, damit es nicht am Whiteboard stehen bleibt.',
    ],
    prompts: [
      'Es ist der letzte Tag des Zyklus, und wir haben das Ziel weit verfehlt. Was ist geschehen?',
      'Was wussten wir alle in der ersten Woche und haben es nicht gesagt?',
      'Was davon könnten wir bis Freitag unwahrscheinlicher machen?',
    ],
  },
  'look-back-before-you-promise': {
    title: 'Zurückblicken, bevor Sie einen Termin zusagen',
    why: 'Wer vorhersagt, wie lange die eigene Arbeit dauern wird, stellt sich vor, dass alles nach Plan läuft, und lässt aus, wie lange solche Arbeit früher gedauert hat. In diesen Experimenten waren die Vorhersagen zu hoffnungsvoll und waren es nicht mehr, wenn die Menschen ihre Erfahrung mit der Aufgabe verbinden mussten. Es waren meist Studierende mit Hausarbeiten und Alltagspflichten, bei der Arbeit kann das Ausmaß also anders sein; die Gewohnheit ist in jeder Liste von Terminen leicht zu sehen.',
    steps: [
      'Öffnen Sie zwei oder drei abgeschlossene Ziele, die dem neuen ähneln, und sehen Sie nach, wann und wie weit sie wirklich erreicht wurden.',
      'Fragen Sie, was damals dazwischenkam und ob es diesmal wegfällt.',
      'Setzen Sie Zielwert und Termin so, dass sie beim letzten Mal gestimmt hätten.',
      'Wo der Termin fest ist, verkleinern Sie den Zielwert jetzt und nicht erst in der letzten Woche.',
    ],
    prompts: [
      'Wann haben wir zuletzt so etwas gemacht, und wie lange hat es am Ende gedauert?',
      'Was hat uns damals überrascht, das wir heute Pech nennen würden?',
      'Wenn ein anderes Team unsere Vorgeschichte hätte und diesen Termin zusagte, würden Sie es glauben?',
    ],
  },
  'set-a-goal-to-find-out': {
    title: 'Zuerst ein Ziel setzen, um es herauszufinden',
    why: 'Wo noch niemand den Weg kennt, kann ein Zielwert schaden: Man jagt ihm mit der erstbesten Methode nach, statt eine gute zu suchen. Ein Ziel, Wege zu finden, etwa drei Ansätze bis zu einem Termin zu erproben und zu vergleichen, hält die Aufmerksamkeit beim Lernen. Gezeigt ist das vor allem an schwierigen Aufgaben in Hörsaal und Labor. Ist der Weg bekannt, hilft wieder ein klarer Zielwert mehr.',
    steps: [
      'Vereinbaren Sie, dass das Ziel vorerst ist, es herauszufinden, und bis wann.',
      'Zählen Sie, was gelernt wird: erprobte Ansätze, befragte Kunden, ausgeschlossene Ursachen.',
      'Sehen Sie jede Woche an, was herauskam, und zeigen Sie mit Ihren Fragen, dass auch eine Sackgasse zählt.',
      'Ist ein Weg gefunden, ergänzen Sie den Zielwert und vereinbaren das Ziel neu.',
    ],
    prompts: [
      'Was müssten wir wissen, bevor hier eine Zahl Sinn ergibt?',
      'Welche drei Wege könnten wir versuchen, und welcher ist am günstigsten zuerst zu erproben?',
      'Was haben Sie diese Woche herausgefunden, das Sie nicht vermutet hätten?',
    ],
  },
};
