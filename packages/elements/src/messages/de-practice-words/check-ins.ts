import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about check-ins. */
export const deCheckInsWords: Readonly<Record<string, PracticeWords>> = {
  'ask-the-quiet-goal': {
    title: 'Nach dem Ziel fragen, das still geworden ist',
    why: 'Ein Ziel, auf das niemand schaut, treibt ab, denn nichts sagt den Verantwortlichen, dass es Zeit ist gegenzusteuern. In 138 Experimenten half es Menschen, ihre Ziele zu erreichen, wenn sie ihren Fortschritt beobachteten, und mehr noch, wo er aufgeschrieben oder anderen gesagt wurde. Viele davon betrafen Gesundheit und Gewohnheiten, und Beobachten nützt nichts, wo sich nichts ändern lässt. Fragen Sie also aus Interesse und nicht, um jemanden zu ertappen.',
    steps: [
      'Sehen Sie nach, wann sich das Ziel zuletzt bewegt hat und was damals gesagt wurde.',
      'Bitten Sie die verantwortliche Person um einen Check-in, und sagen Sie, dass zwei Zeilen genügen.',
      'Lassen Sie einen Ausweg: Das Ziel kann fertig sein, feststecken oder nicht mehr gewollt sein.',
      'Antworten Sie binnen eines Tages auf das, was kommt, und sei es mit einem Wort; ein Bericht, den niemand liest, ist wahrscheinlich der letzte.',
    ],
    prompts: [
      'Von diesem Ziel habe ich länger nichts gehört. Ist es still, weil es gut läuft oder weil es feststeckt?',
      'Zwei Zeilen genügen: Wo steht es, und was kommt als Nächstes?',
      'Wenn es nicht mehr wichtig ist, schließen wir es ab. Auch das ist ein gutes Ergebnis.',
    ],
  },
  'give-check-ins-a-place': {
    title: 'Dem Check-in einen festen Platz in der Woche geben',
    why: 'Wer festlegt, wann und wo etwas geschehen soll, tut es öfter als jemand, der es nur vorhat. Der Plan knüpft die Tat an etwas, das ohnehin geschieht, sodass man nicht daran denken muss. Die bekannteste Übersicht, über 94 Tests, fand eine mittlere bis große Wirkung; solche Durchschnitte schrumpfen in späteren, strengeren Studien oft. Und kein Plan hilft jemandem, der in der Tat keinen Sinn sieht; fragen Sie also zuerst nach dem Sinn.',
    steps: [
      'Fragen Sie, warum der Check-in spät kommt: keine Zeit, nichts Neues oder kein Nutzen. Jedes braucht eine andere Antwort.',
      'Fehlt die Zeit, lassen Sie die Person einen Moment wählen, der ohnehin jede Woche kommt, etwa gleich nach der Montagsrunde.',
      'Fassen Sie es in einen Satz, der mit „Wenn“ beginnt, und lassen Sie die Erinnerung genau dann kommen.',
      'Gibt es nichts Neues oder keinen Nutzen, machen Sie den Check-in seltener oder kürzer, statt ihm nachzulaufen.',
    ],
    prompts: [
      'Wann würde es Ihnen am besten passen, und was tun Sie kurz davor?',
      'Was haben Sie von dem Check-in? Wenn es nichts ist, was sollten wir ändern?',
      'Ich lese sie dienstags. Ist Ihrer bis dahin da, kann ich am selben Tag helfen.',
    ],
  },
  'make-bad-news-cheap': {
    title: 'Schlechte Nachrichten leicht machen',
    why: 'Menschen halten schlechte Nachrichten zurück, wenn sie fürchten, dafür zu bezahlen, und wenn sich die Nachricht eine Weile verbergen lässt. In gleich angelegten Experimenten in den USA und in Singapur spielte beides eine Rolle, mit je anderem Gewicht. Ein Bericht, der besser aussieht als das Tempo, beweist noch nichts, denn auch das Tempo kann falsch sein. Fragen Sie also unvoreingenommen, und danken Sie gerade für die Antwort, die Sie nicht hören wollten.',
    steps: [
      'Vergleichen Sie vor dem Gespräch: was berichtet wurde, was das Tempo sagt und worauf andere warten.',
      'Fragen Sie, was die verantwortliche Person weiß und die Zahlen nicht zeigen; oft gibt es etwas.',
      'Stimmen die Zahlen, danken Sie vor allem anderen für die offene Antwort.',
      'Vereinbaren Sie eine Änderung und den nächsten Termin, und berichtigen Sie das Tempo, wo es falsch war.',
    ],
    prompts: [
      'Die Linie sagt das eine, Sie sagen das andere. Was sehen Sie, das sie nicht zeigt?',
      'Wenn das in Schwierigkeiten wäre, wie würde ich es erfahren, und wann?',
      'Danke, dass Sie es mir jetzt sagen. Genau jetzt kann ich noch helfen.',
    ],
  },
  'ask-what-changed': {
    title: 'Fragen, was sich geändert hat, wenn die Zuversicht sinkt',
    why: 'Sinkende Zuversicht kann ein frühes Zeichen sein, während die Zahlen noch gut aussehen. Ausgesprochen wird sie nur, wo ein Zweifel nichts kostet. In einer Studie mit 51 Teams eines Herstellers lernten Teams, in denen man sich gefahrlos äußern konnte, mehr, etwa indem sie um Hilfe baten und über Fehler sprachen, und das ging mit besserer Arbeit einher. Es ist ein Zusammenhang in einem einzigen Unternehmen; doch wie Sie den ersten Zweifel aufnehmen, prägt, ob Sie vom zweiten hören.',
    steps: [
      'Danken Sie für die niedrigere Zahl, schriftlich und am selben Tag.',
      'Fragen Sie, was die Person gesehen hat, und hören Sie zu, bis sie fertig ist.',
      'Fragen Sie, was die Zuversicht um eine Stufe heben würde und ob das in ihrer Hand liegt, in Ihrer oder in niemandes.',
      'Übernehmen Sie, was in Ihrer Hand liegt, als Aufgabe mit einem Termin.',
    ],
    prompts: [
      'Danke für die ehrliche Zahl. Was hat Sie dazu gebracht, sie zu ändern?',
      'Was müsste gelten, damit Sie wieder eine Stufe höher gehen?',
      'Was macht Ihnen Sorgen, das noch in keiner Zahl steht?',
    ],
  },
  'look-again-at-what-was-set-by-hand': {
    title: 'Noch einmal ansehen, was von Hand gesetzt wurde',
    why: 'Ein Urteil, das die Zahlen berichtigt, ist am meisten wert, wenn jemand etwas weiß, das die Zahlen nicht wissen, und dieses Wissen altert. In mehr als 60.000 Prognosen von vier Unternehmen halfen große Korrekturen von Hand meist, kleine schadeten oft, und Korrekturen nach oben waren am wenigsten verlässlich. Das waren Prognosen der Nachfrage und keine Ziele. Die zwei Fragen, die sie nahelegen, sind trotzdem gut: Was wussten wir, und gilt es noch?',
    steps: [
      'Lesen Sie den Grund, der damals angegeben wurde, und sein Datum.',
      'Fragen Sie, ob der Grund noch gilt und was die Zahlen von sich aus sagen würden.',
      'Gilt er nicht mehr, nehmen Sie den gesetzten Wert zurück; gilt er noch, setzen Sie ihn neu, mit dem Grund von heute und einem Tag, an dem er endet.',
      'Stimmen die Zahlen hier immer wieder nicht, bessern Sie stattdessen das Maß nach.',
    ],
    prompts: [
      'Das haben wir vor einer Weile von Hand gesetzt. Was wussten wir damals, und gilt es noch?',
      'Wenn wir heute wieder die Zahlen sprechen ließen, was wäre daran falsch?',
      'Bis wann soll das stehen, bevor wir es wieder ansehen?',
    ],
  },
};
