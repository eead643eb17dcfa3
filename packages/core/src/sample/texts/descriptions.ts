/** What stands behind the goals at the top, by their key in the outlines. */
export const descriptions: Readonly<Record<string, string>> = {
  home: 'Nobody should have to choose between a warm home and a quiet garden. We build for the people who live beside our machines, not only for those who buy them.',
  reliable:
    'A heat pump that fails in January undoes ten good years. Reliability is decided in design, at the line and in the van, and we measure all three.',
  market:
    'Owners ask their installer. Whoever makes the work of installers easy, safe and profitable will be recommended.',
  double:
    'We will be twice as many in three years. Money, people and tools have to be ready before that, not after.',
  quiet:
    'Two of three lost tenders name noise as the reason. The Tarn 8 has to run below 38 dB(A) at one metre in night mode without losing efficiency.',
  loop: 'Loop is the part of Tarn that people see every day. It should make heating cheaper without asking for attention.',
  winter:
    'Half of all failures happen in the first winter, most of them with a handful of causes. We find the causes, fix them, and help whoever is cold by the next evening.',
  thousand:
    'Line 1 at its pace, line 2 in serial production by the first frost, nobody hurt on the way.',
  parts:
    'Every part that can stop a line has two approved sources and a reach of three weeks or more.',
  installers:
    'Training is free, the exam is fair, and an installer who calls gets a person who has held a spanner.',
  wholesale:
    'Installers buy where they can take the unit with them. We want a running demo unit in every branch that matters.',
  canada:
    'A bet with a limit: one winter, two provinces, six hundred homes. After that we know, and either invest or leave.',
  margin:
    'Growth of the last two years was paid by the bank. From next year on it should be paid by our own margin.',
  people:
    'Every fifth newcomer leaves within a year. Most of them told nobody why until they left.',
};
