import type { TemplateWords } from '../en-template-words.ts';

/** German words of the templates of the library for conversations that come again and again. */
export const deRegularWords: Readonly<Record<string, TemplateWords>> = {
  weekly: {
    name: 'Wöchentliches Einzelgespräch',
    purpose:
      'Eine halbe Stunde, die der geführten Person gehört: wie es ihr geht, was im Weg steht, was als Nächstes kommt. Der Stand lässt sich vorher nachlesen, hier ist Zeit für alles andere.',
    sections: [
      {
        title: 'Wie geht es Ihnen?',
        prompts: [
          'Wie geht es Ihnen, ehrlich?',
          'Was hat Ihnen letzte Woche Kraft gegeben, und was hat Kraft gekostet?',
          'Gibt es etwas außerhalb der Arbeit, das ich wissen sollte, um Rücksicht zu nehmen?',
        ],
      },
      {
        title: 'Ihre Punkte',
        prompts: [
          'Worüber möchten Sie zuerst sprechen?',
          'Wo kommen Sie nicht weiter, und was haben Sie versucht?',
          'Gibt es eine Entscheidung, auf die Sie warten?',
          'Was wissen Sie, das ich inzwischen wissen müsste?',
        ],
      },
      {
        title: 'Ziele, die sich bewegt haben',
        prompts: [
          'Was hat sich seit dem letzten Mal geändert, und was sagen Sie dazu?',
          'Welches Ziel macht Ihnen am meisten Sorgen, was auch immer seine Zahl sagt?',
          'Womit könnten wir aufhören, damit dieses fertig wird?',
        ],
      },
      {
        title: 'Eines füreinander',
        prompts: [
          'Was lief gut, das wir laut sagen sollten?',
          'Was hätte ich letzte Woche anders machen können?',
        ],
      },
      {
        title: 'Was wir mitnehmen',
        prompts: ['Wer tut was, und bis wann?', 'Was kann bis zum nächsten Mal warten?'],
      },
    ],
  },
  monthly: {
    name: 'Monatlicher Blick zurück und nach vorn',
    purpose:
      'Eine Stunde im Monat mit halb zugeklapptem Laptop: was dieser Monat uns gelehrt hat, ob die Ziele noch die richtigen sind und ob Arbeit und Mensch noch zueinander passen.',
    sections: [
      {
        title: 'Der Monat in drei Sätzen',
        prompts: [
          'Wenn Sie Freunden von Ihrem Monat bei der Arbeit erzählten, was würden Sie sagen?',
          'Worauf sind Sie stolz?',
          'Was würden Sie anders machen, wenn der Monat noch einmal begänne?',
        ],
      },
      {
        title: 'Sind das noch die richtigen Ziele?',
        prompts: [
          'Für jedes Ziel: Was glauben wir heute, das wir vor einem Monat nicht glaubten?',
          'Welches Ziel würden Sie nicht wieder übernehmen, mit dem, was Sie wissen?',
          'Was tun wir, das gar keinem Ziel dient, und sollte eines von beiden weg?',
        ],
      },
      {
        title: 'Arbeitslast und Schwerpunkt',
        prompts: [
          'Welche Woche war zu voll, und wodurch?',
          'Wie viel Ihrer Zeit ging in das, worauf es am meisten ankommt?',
          'Was sollte ich nächsten Monat von Ihnen fernhalten?',
        ],
      },
      {
        title: 'Feedback in beide Richtungen',
        prompts: [
          'Das habe ich Sie gut machen sehen, und dazu hat es geführt.',
          'Davon würde ich gern mehr sehen, und darum.',
          'Was sollte ich als Ihre Führungskraft anfangen, lassen oder beibehalten?',
        ],
      },
      {
        title: 'Nächster Monat',
        prompts: [
          'Was würde den nächsten Monat zu einem guten machen?',
          'Was versprechen wir einander, und wann schauen wir wieder darauf?',
        ],
      },
    ],
  },
  'quarterly-growth': {
    name: 'Gespräch zur Entwicklung im Quartal',
    purpose:
      'Keine Ziele und kein Stand: nur wohin dieser Mensch möchte, was er lernt und was helfen würde. Am besten nicht am gewohnten Schreibtisch. Nichts hier Gesagte ist eine Bewertung.',
    sections: [
      {
        title: 'Woher Sie kommen',
        prompts: [
          'Denken Sie an einen Tag in diesem Quartal, an dem Sie die Zeit vergaßen. Was haben Sie getan?',
          'Was können Sie heute, das Sie vor drei Monaten nicht konnten?',
          'Weswegen kommen andere zu Ihnen?',
        ],
      },
      {
        title: 'Wohin Sie möchten',
        prompts: [
          'Wofür möchten Sie in zwei Jahren bekannt sein?',
          'Wessen Arbeit sehen Sie an und denken: Das würde ich gern tun?',
          'Wovon möchten Sie weniger, auch wenn Sie gut darin sind?',
        ],
      },
      {
        title: 'Was dazwischen liegt',
        prompts: [
          'Welche eine Fähigkeit würde den größten Unterschied machen?',
          'An welchem Stück echter Arbeit ließe sie sich üben?',
          'Von wem könnten Sie sie lernen, und soll ich dort fragen?',
        ],
      },
      {
        title: 'Was ich tun kann',
        prompts: [
          'Wo bremse ich Sie, ohne es zu merken?',
          'Welche Tür kann ich öffnen: ein Projekt, ein Mensch, ein Budget, ein freier Nachmittag?',
        ],
      },
      {
        title: 'Ein Schritt',
        prompts: [
          'Was ist der kleinste Schritt, den Sie tun, bevor wir wieder darüber sprechen?',
          'Woran werden wir beide merken, dass es gewirkt hat?',
        ],
      },
    ],
  },
  'skip-level': {
    name: 'Gespräch über eine Ebene hinweg',
    purpose:
      'Jemand trifft die Führungskraft der eigenen Führungskraft: um gehört zu werden, und um zu hören, wie es von dort aussieht. Es geht nicht darum, die Führungskraft dazwischen zu beurteilen; sie weiß von dem Gespräch.',
    sections: [
      {
        title: 'Einander kennenlernen',
        prompts: [
          'Woran arbeiten Sie, von dem mehr Menschen wissen sollten?',
          'Was hat Sie hierher geführt, und was hält Sie?',
        ],
      },
      {
        title: 'Wie die Arbeit von Ihrem Platz aussieht',
        prompts: [
          'Was bremst Ihr Team, das ich vielleicht nicht sehe?',
          'Welches unserer Ziele leuchtet Ihnen ein, und welches nicht?',
          'Wenn Sie eine Woche lang meine Arbeit hätten, was würden Sie zuerst ändern?',
        ],
      },
      {
        title: 'Ihre Fragen',
        prompts: [
          'Was haben Sie gehört, das Sie mit mir klären möchten?',
          'Welche unserer Entscheidungen möchten Sie besser verstehen?',
        ],
      },
      {
        title: 'Was damit geschieht',
        prompts: [
          'Was davon darf ich weitergeben, und was bleibt unter uns?',
          'Was werde ich deswegen tun, und wann hören Sie von mir?',
        ],
      },
    ],
  },
};
