import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about one-on-ones. */
export const deOneOnOnesWords: Readonly<Record<string, PracticeWords>> = {
  'find-half-an-hour': {
    title: 'Diese Woche eine halbe Stunde finden',
    why: 'Unter vier Augen lässt sich sagen, was man in einer Gruppe nicht sagt: was stockt, worauf man hofft, was man gehört hat. In einer Studie mit 303 Berufstätigen hing die Güte dieser Gespräche enger mit dem Engagement zusammen als ihre Zahl, sofern sie wenigstens einmal im Monat stattfanden. Es ist eine Umfrage in zwei Runden aus einer Dissertation, sie zeigt also einen Zusammenhang und nicht mehr. Der Monat ist trotzdem eine vernünftige Grenze.',
    steps: [
      'Bieten Sie zwei Zeiten in dieser Woche an, und lassen Sie die Person wählen.',
      'Fragen Sie zuerst nach ihren Punkten, und setzen Sie Ihre darunter.',
      'Beginnen Sie damit, wie es der Person geht und was im Weg steht; der Stand lässt sich nachlesen.',
      'Schreiben Sie zum Schluss auf, wer was tut, und machen Sie eine Reihe daraus, damit das nächste Gespräch nicht erst vereinbart werden muss.',
    ],
    prompts: [
      'Das letzte Mal ist zu lange her, und das liegt an mir. Wann würde Ihnen eine halbe Stunde passen?',
      'Worüber möchten Sie sprechen, wofür bisher kein Platz war?',
      'Was sollte ich wissen, das ich aus den Zahlen nicht erfahre?',
    ],
  },
  'move-it-rather-than-skip-it': {
    title: 'Verlegen statt ausfallen lassen',
    why: 'Ob das Wort einer Führungskraft gilt, liest man an ihren Taten ab, und ein Gespräch, das immer wieder ausfällt, wirkt wie ein Versprechen, das nicht hält. Dass Worte und Taten sichtbar zusammenpassen, gilt als Wurzel von Vertrauen. Der Artikel legt diesen Gedanken und seine Gründe dar und prüft ihn nicht mit Zahlen. Ein ausgefallenes Gespräch schadet niemandem; eine Gewohnheit daraus sagt, dass alles andere vorgeht.',
    steps: [
      'Sagen Sie offen, dass es zu oft ausgefallen ist, ohne lange Entschuldigung.',
      'Verlegen Sie das nächste auf eine andere Zeit in derselben Woche, statt es ausfallen zu lassen.',
      'Passt die Zeit nie, ändern Sie die Reihe: kürzer oder seltener, und dafür eingehalten.',
      'Beginnen Sie mit dem, was beim letzten Mal offen blieb.',
    ],
    prompts: [
      'Ich habe das zu oft ausfallen lassen. Sie sollen sich darauf verlassen können; finden wir also eine Zeit, die hält.',
      'Wären zwanzig Minuten alle zwei Wochen besser als eine Stunde, die nie stattfindet?',
      'Was mussten Sie inzwischen ohne mich entscheiden?',
    ],
  },
  'do-it-date-it-or-drop-it': {
    title: 'Erledigen, terminieren oder streichen',
    why: 'Eine unerledigte Aufgabe zupft weiter an den Gedanken. In Experimenten mit Studierenden genügte ein fester Plan, wann und wie, um das zu beruhigen, noch bevor die Aufgabe getan war, am meisten bei denen, die ihren Plan ernst meinten. Es sind Laborstudien einer einzigen Forschungsgruppe; erwarten Sie also keine Wunder. Was in jedem Fall gilt: Eine überfällige Aufgabe, die nie erwähnt wird, lehrt Sie beide, dass Aufgaben nicht getan werden müssen.',
    steps: [
      'Gehen Sie die überfälligen Aufgaben gemeinsam durch, Ihre zuerst.',
      'Wählen Sie für jede: diese Woche erledigt, ein neuer Termin mit benanntem erstem Schritt, oder gestrichen mit einem Grund.',
      'Streichen Sie, was Sie beide heute nicht wieder übernähmen; das ist eine Entscheidung und kein Versagen.',
      'Halten Sie jede Wahl fest, während Sie sprechen.',
    ],
    prompts: [
      'Meine ist auch überfällig; lassen Sie mich also anfangen.',
      'Würden wir das heute übernehmen? Wenn nicht, streichen wir es.',
      'Was ist der erste Schritt, und wo werden Sie sein, wenn Sie ihn tun?',
    ],
  },
  'begin-with-what-they-need-to-know': {
    title: 'Mit dem beginnen, was neue Leute wissen müssen',
    why: 'Wer neu bei Ihnen ist, hat drei Fragen: Was wird von mir erwartet, kann ich das, und gehöre ich hierher? Eine Übersicht über 70 Gruppen von Neuen fand, dass die mit guten Antworten zufriedener und verbundener waren, bessere Arbeit leisteten und seltener gingen. Das sind Zusammenhänge, und viel hängt davon ab, wie das ganze Haus Menschen empfängt. Die erste Frage aber können Sie in einem einzigen Gespräch beantworten.',
    steps: [
      'Treffen Sie sich in der ersten Woche, bevor es etwas zu berichten gibt.',
      'Sagen Sie, was nach einem Monat gut wäre und was noch niemand erwartet.',
      'Nennen Sie zwei Menschen, die man alles fragen darf, und stellen Sie sie vor.',
      'Fragen Sie, wie die Person am besten arbeitet und wie sie Kritik hören möchte, und sagen Sie dasselbe von sich.',
      'Vereinbaren Sie eines, das sich in den ersten zwei Wochen abschließen lässt, und tragen Sie es als Ziel ein.',
    ],
    prompts: [
      'Was möchten Sie wissen und haben sich noch nicht zu fragen getraut?',
      'Nach einem Monat wäre es gut, wenn … Und niemand erwartet schon, dass Sie …',
      'Was haben Sie früher gemacht, worauf Sie stolz sind und was wir wissen sollten?',
    ],
  },
  'welcome-back': {
    title: 'Willkommen heißen und erst den Tisch freiräumen',
    why: 'Zurückzukommen ist leichter mit einer Führungskraft, die sich meldet, fragt, was hilft, und nicht fragt, warum. In einer niederländischen Studie mit 85 Führungskräften ging guter Kontakt zu Mitarbeitenden, die wegen ihrer seelischen Gesundheit fehlten, mit früherer voller Rückkehr einher; bei Menschen mit vielen Zeichen einer Depression fand sich dieser Zusammenhang nicht. Andere Abwesenheiten sind etwas anderes, und schnelle Rückkehr ist kein Ziel für sich. Seien Sie also freundlich, und überlassen Sie der Person das Tempo.',
    steps: [
      'Treffen Sie sich am ersten oder zweiten Tag, kurz und ohne Zahlen.',
      'Fragen Sie nicht nach dem Grund der Abwesenheit; hören Sie zu, wenn die Person davon sprechen will.',
      'Gehen Sie ihre Ziele durch, und verschieben Sie, geben Sie weiter oder schließen Sie ab, was nicht mehr zu schaffen ist.',
      'Nennen Sie die drei Dinge, die sich geändert haben, und was getrost liegen bleiben darf.',
      'Vereinbaren Sie für die ersten Wochen weniger Arbeit und den Tag, an dem Sie wieder darauf schauen.',
    ],
    prompts: [
      'Schön, dass Sie wieder da sind. Sie müssen mir nichts erklären.',
      'Was würde die ersten zwei Wochen leichter machen?',
      'Das habe ich Ihnen abgenommen. Möchten Sie etwas davon lieber behalten?',
    ],
  },
};
