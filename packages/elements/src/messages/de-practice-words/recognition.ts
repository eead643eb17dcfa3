import type { PracticeWords } from '../en-practice-words.ts';

/** German words of the practices of the library about recognition. */
export const deRecognitionWords: Readonly<Record<string, PracticeWords>> = {
  'thank-one-person': {
    title: 'Einer Person für eine Sache danken',
    why: 'Wer gern Danke sagen würde, erwartet, dass es peinlich wird und wenig zählt, und lässt es deshalb. In drei Experimenten mit Dankesbriefen hielten die Schreibenden es für peinlicher, als es den Lesenden war, und unterschätzten, wie sehr diese sich freuten und wie überrascht sie waren. Die Briefe waren persönlich, und Leistung wurde nicht gemessen. Was sie zeigen, ist, dass die Hürde niedriger ist, als sie aussieht.',
    steps: [
      'Denken Sie an die letzten zwei Wochen, und an die Person, die Ihnen zuletzt einfällt.',
      'Schreiben Sie, was sie getan hat, wem es half und wie.',
      'Nennen Sie den Wert oder das Ziel dahinter, wenn es eines gibt.',
      'Bedenken Sie, was ihr lieber ist: Manche freuen sich über ein öffentliches Wort, andere über ein leises.',
    ],
    prompts: [
      'Danke für … Dadurch …',
      'Mir ist aufgefallen, dass Sie … Niemand hatte darum gebeten, und für … hat es etwas geändert.',
      'Das hätte ich früher sagen sollen: …',
    ],
  },
  'bring-in-a-voice-from-outside': {
    title: 'Eine Stimme von außerhalb des Teams holen',
    why: 'Arbeit fühlt sich sinnvoll an, wenn wir jemanden treffen, dem sie geholfen hat. In einem Feldexperiment telefonierten Menschen, die um Spenden baten und eine geförderte Person getroffen hatten, einen Monat später mehr als doppelt so lange; bei denen, die nur einen Brief von ihr lasen oder keinen Kontakt hatten, änderte sich nichts. Es war ein einziger kleiner Arbeitsplatz, erwarten Sie also keine Wirkung dieser Größe. Die Richtung leuchtet ein: Dank von außen bringt Nachrichten, die das Team nicht hat.',
    steps: [
      'Nennen Sie zwei Menschen oder Teams, die nutzen, was Ihr Team macht.',
      'Bitten Sie beide um je drei Sätze: was sie genutzt haben, was dadurch möglich wurde und was weiter helfen würde.',
      'Lassen Sie es sie selbst sagen, als Anerkennung oder zehn Minuten lang in Ihrer Besprechung, statt es weiterzusagen.',
      'Geben Sie es zurück: Danken Sie jemandem außerhalb des Teams für das, was Sie bekommen haben.',
    ],
    prompts: [
      'Sie nutzen, was mein Team gebaut hat. Was können Sie damit, das vorher nicht ging?',
      'Würden Sie es dem Team selbst sagen? Von Ihnen zählt es mehr.',
      'Wessen Arbeit außerhalb unseres Teams hat uns den Monat leichter gemacht?',
    ],
  },
  'mark-it-before-the-next': {
    title: 'Das Ziel würdigen, bevor das nächste kommt',
    why: 'Ein Ziel, das erreicht und übergangen wird, sagt allen, dass nur das nächste zählt. In einem Feldexperiment mit mehr als 300 Menschen, die für kurze Zeit Daten eingaben, steigerte unangekündigter Dank vor der Gruppe die Arbeit danach, vor allem die der Menschen, denen nicht gedankt worden war. Drei Stunden Tippen sind kein Arbeitsjahr, und Dank, der zum Wettbewerb wird, kann sich abnutzen. Nennen Sie also, was getan wurde, und machen Sie keine Rangliste.',
    steps: [
      'Tun Sie es in der Woche, in der das Ziel erreicht wurde.',
      'Nennen Sie die Menschen, die es getragen haben, auch die leisen, und was jede und jeder getan hat.',
      'Sagen Sie, was jetzt besser ist und für wen.',
      'Sprechen Sie erst danach von dem, was als Nächstes kommt, am besten an einem anderen Tag.',
    ],
    prompts: [
      'Bevor wir weitermachen: Das ist geschafft, und es war schwer. Danke.',
      'Was wenige gesehen haben: Sie haben das in der schlimmsten Woche am Laufen gehalten.',
      'Was sollten wir davon in Erinnerung behalten, wie wir das gemacht haben?',
    ],
  },
};
