/** Words by which a title in one language names something to do instead of something to reach. */
export interface ActivityVerbs {
  /** In lower case, as they begin a title. */
  readonly first: readonly string[];
  /** In lower case, as they end one, where the language puts its verbs there. */
  readonly last: readonly string[];
}

/**
 * Words of activity by language, beginning with those that Google's guide on OKRs warns of: consult, help,
 * analyse, participate. Words that name a change, such as increase, reduce and reach, are not among them.
 */
export const activityVerbs: Readonly<Record<string, ActivityVerbs>> = {
  en: {
    first: words(`
      analyse analyze assess assist attend build coach collaborate communicate conduct consult continue
      coordinate create define deploy design develop discuss document draft drive engage evaluate examine
      explore facilitate finalise finalize gather help hold host implement initiate introduce investigate
      launch manage meet migrate monitor organise organize participate perform pilot plan prepare present
      publish recruit redesign refactor research review roll run schedule set ship start study support test
      track train try update work write
    `),
    last: [],
  },
  de: {
    first: words(`
      analyse aufbau ausarbeitung begleitung beratung dokumentation durchführung einführung entwicklung
      erarbeitung erprobung erstellung evaluierung implementierung konzeption mitarbeit organisation planung
      prüfung schulung teilnahme überarbeitung überprüfung umsetzung unterstützung untersuchung vorbereitung
    `),
    last: words(`
      abhalten analysieren aufbauen ausarbeiten ausrollen begleiten beraten besprechen betreuen bewerten
      dokumentieren durchführen einführen entwerfen entwickeln erarbeiten erproben erstellen evaluieren
      helfen implementieren koordinieren launchen mitarbeiten organisieren planen prüfen schreiben schulen
      starten teilnehmen testen überarbeiten überprüfen umsetzen unterstützen untersuchen veranstalten
      veröffentlichen vorbereiten
    `),
  },
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
