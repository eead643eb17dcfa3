import type { TemplateWords } from '../en-template-words.ts';

/** German words of the templates of the library for conversations with an occasion. */
export const deOccasionalWords: Readonly<Record<string, TemplateWords>> = {
  'first-week': {
    name: 'Erste Woche',
    purpose:
      'Das erste richtige Gespräch mit jemandem, der neu ist: damit klar ist, was erwartet wird, wen man fragen kann und dass Fragen willkommen sind. Zuhören ist wichtiger als Erklären.',
    sections: [
      {
        title: 'Wie war es bisher?',
        prompts: [
          'Was war anders, als Sie erwartet hatten?',
          'Was haben Sie noch nicht zu fragen gewagt? Bitte fragen Sie es jetzt.',
          'Haben Sie alles, was Sie brauchen: Zugänge, Ausstattung, einen Platz, Menschen?',
        ],
      },
      {
        title: 'Wie wir zusammenarbeiten',
        prompts: [
          'Wann sind Sie am besten, und wann möchten Sie lieber nicht gestört werden?',
          'Wie bekommen Sie gern Feedback: gleich oder später, gesprochen oder geschrieben?',
          'So arbeite ich, darin bin ich schlecht, und so erreichen Sie mich, wenn es eilt.',
        ],
      },
      {
        title: 'Was erwartet wird',
        prompts: [
          'Dafür ist unser Team da, und hier kommt Ihre Arbeit ins Spiel.',
          'Nach einem Monat wäre es gut, wenn … Nach drei Monaten, wenn …',
          'Was möchten Sie bis zum Ende Ihrer zweiten Woche abgeschlossen haben?',
        ],
      },
      {
        title: 'Menschen zum Kennenlernen',
        prompts: [
          'Wen haben Sie getroffen, und wen sollten Sie als Nächstes treffen?',
          'Wen können Sie jederzeit alles fragen, ohne dass es mich erreicht?',
        ],
      },
      {
        title: 'Bis zum nächsten Mal',
        prompts: [
          'Worum soll ich mich kümmern, bevor wir uns wieder treffen?',
          'Sie sehen uns mit frischen Augen: Schreiben Sie auf, was Ihnen seltsam vorkommt, bevor Sie sich daran gewöhnen.',
        ],
      },
    ],
  },
  'return-to-work': {
    name: 'Rückkehr zur Arbeit',
    purpose:
      'Jemand kommt nach Krankheit, Elternzeit oder einer anderen langen Abwesenheit zurück und entscheidet selbst, was davon erzählt wird. Es geht um einen guten Start und nicht darum, alles nachzuholen.',
    sections: [
      {
        title: 'Willkommen zurück',
        prompts: [
          'Schön, dass Sie wieder hier sind. Wie fühlt es sich an?',
          'Sie müssen mir nicht sagen, warum Sie weg waren. Gibt es etwas, das mir helfen würde, Ihnen zu helfen?',
          'Was soll ich den anderen sagen, wenn überhaupt etwas?',
        ],
      },
      {
        title: 'Was sich hier geändert hat',
        prompts: [
          'Das sind die drei Dinge, die von allem am meisten zählen.',
          'Diese Menschen sind neu, und diese haben andere Aufgaben.',
          'Das dürfen Sie getrost übergehen: Ihre alten Nachrichten und diese Besprechungen.',
        ],
      },
      {
        title: 'Ein Tempo, das passt',
        prompts: [
          'Welche Stunden und Tage gehen für Sie in den ersten Wochen?',
          'Was sollten wir bei denen lassen, die es übernommen haben, und was hätten Sie gern zurück?',
          'Wie sagen Sie mir, wenn es zu viel wird, und was tun wir dann?',
        ],
      },
      {
        title: 'Ziele',
        prompts: [
          'Welche Ihrer Ziele ergeben noch Sinn, und welche geben wir weiter oder verschieben wir?',
          'Niemand ist im Rückstand: Ab welchem Tag zählen wir wieder?',
        ],
      },
      {
        title: 'Erste Schritte',
        prompts: [
          'Was wäre etwas Gutes, um es als Erstes abzuschließen?',
          'Wann treffen wir uns wieder? Früher als sonst ist besser.',
        ],
      },
    ],
  },
  'goal-agreement': {
    name: 'Zielvereinbarung',
    purpose:
      'Zwei Menschen vereinbaren, was am Ende des Zeitraums anders ist, woran beide es sehen und was es kostet. Wenige Ziele, die man ehrlich will, sind mehr als viele unterschriebene.',
    sections: [
      {
        title: 'Wozu es dient',
        prompts: [
          'Welches der Ziele über Ihren würde sich durch Ihre Arbeit bewegen?',
          'Was würde niemand bemerken, wenn es liegen bliebe?',
          'Was möchten Sie selbst erreichen, was auch immer der Plan sagt?',
        ],
      },
      {
        title: 'Die Ziele, eines nach dem anderen',
        prompts: [
          'Was ist am Ende wahr, das heute nicht wahr ist?',
          'Wie messen wir es, und wo steht das Maß jetzt?',
          'Ist das ein Versprechen oder ehrgeizig? Meinen wir beide damit dasselbe?',
          'Was könnte nach der Zahl gut laufen und trotzdem schlecht für Kunden oder Kollegen sein?',
        ],
      },
      {
        title: 'Was es braucht',
        prompts: [
          'Was muss aufhören, um dafür Platz zu machen?',
          'Von wem hängen Sie ab, und wissen diese Menschen es?',
          'Was brauchen Sie von mir, und bis wann?',
        ],
      },
      {
        title: 'Wie wir es lebendig halten',
        prompts: [
          'Wie zuversichtlich sind Sie bei jedem Ziel, von 0 bis 10? Was würde einen Punkt hinzufügen?',
          'Wie oft berichten Sie, und was ist das erste Zeichen, dass es schiefgeht?',
          'Unter welchen Umständen ändern oder streichen wir ein Ziel, ohne dass jemand das Gesicht verliert?',
        ],
      },
      {
        title: 'Vereinbart',
        prompts: [
          'Sagen Sie es in Ihren Worten: Was haben wir vereinbart?',
          'Gibt es etwas, zu dem Sie Ja gesagt haben und das Sie lieber nicht hätten?',
        ],
      },
    ],
  },
  'cycle-close': {
    name: 'Abschluss eines Zyklus',
    purpose:
      'Die Ziele eines Zeitraums kommen zu ihrem Ende: was erreicht, was gelernt wurde und was weitergeht. Ein verfehltes Ziel, das etwas gelehrt hat, ist hier mehr wert als ein erreichtes, das leicht war.',
    sections: [
      {
        title: 'Worüber Sie froh sind',
        prompts: [
          'Über welches Ergebnis sind Sie froh, und wer hatte Anteil daran?',
          'Was war schwer, das niemand gesehen hat?',
        ],
      },
      {
        title: 'Die Ziele, eines nach dem anderen',
        prompts: [
          'Wo ist es gelandet, und erzählt die Zahl die ganze Geschichte?',
          'Wann wussten wir zuerst, wie es ausgehen würde, und was haben wir dann getan?',
          'Welche Bewertung würden Sie ihm geben, und warum nicht eine mehr oder weniger?',
        ],
      },
      {
        title: 'Was wir gelernt haben',
        prompts: [
          'Was glaubten wir am Anfang, das sich als falsch erwies?',
          'Welche unserer Gewohnheiten hat geholfen, und welche stand im Weg?',
          'Wie zuversichtlich waren Sie unterwegs, und zu Recht?',
        ],
      },
      {
        title: 'Was weitergeht',
        prompts: [
          'Abschließen, übernehmen oder loslassen: Was wird aus jedem Ziel, das nicht fertig ist?',
          'Was machen wir ab der ersten Woche anders?',
        ],
      },
      {
        title: 'Dank',
        prompts: [
          'Wem sollten wir danken, und tun Sie es oder soll ich?',
          'Was wünschen Sie sich selbst für den nächsten Zyklus?',
        ],
      },
    ],
  },
};
