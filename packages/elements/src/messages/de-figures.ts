import type { enFigures } from './en-figures.ts';

/** German texts of what each figure is. */
export const deFigures: typeof enFigures = {
  'strategy-progress':
    'Für jede aktive Säule, die Sie sehen dürfen: ihr Stand, was bis heute erwartet wird, und ihr Status; dazu dasselbe am Ende jeder der sechs Wochen davor, nach dem damals Bekannten und nach Zielen und Verknüpfungen von heute. Wo Sie keine Säule sehen, stehen Zielsetzungen dafür, die zu nichts beitragen.',
  forecast:
    'Was die Hälfte aller möglichen Verläufe am letzten Tag des laufenden Zyklus nicht übersteigt, oder am letzten Tag der Säule, wenn der früher ist, mit dem Band für vier von fünf Fällen. Grundlage sind die Werte der Ziele darunter; wo weniger als die Hälfte bekannt ist, gibt es keinen Ausblick.',
  'held-back':
    'Für jedes Ziel darunter, das den Stand bewegt und zurückliegt: wie weit es hinter dem Erwarteten liegt, mal sein Gewicht im Stand. Ohne Check-in zählt es als 0. Ziele, die nicht zurückliegen oder die Sie nicht sehen dürfen, fehlen.',
  leverage:
    'Was der Stand gewönne, wenn ein einzelnes Ziel darunter seinen Zielwert erreichte, über alle Wege und nach den heutigen Gewichten. Ziele unter einem von Hand gesetzten Stand bewegen nichts.',
  movers:
    'Die Ziele, die Sie sehen dürfen und deren Fortschritt sich in der letzten Woche am meisten geändert hat, nach oben oder unten, mit den Check-ins mit einem Wert dazwischen, am Ziel und an denen darunter, die sich mitbewegt haben. Unbewegte Ziele fehlen.',
  difference:
    'Alles, was sich zwischen den beiden Zeitpunkten unterscheidet, nach seinem Grund: was Menschen getan haben, aus dem Vergleich der Daten, und was allein durch die Zeit so steht. Was Sie nicht sehen dürfen, heißt „außer Sicht“.',
  findings:
    'Was an den aktiven Zielen, die Sie sehen dürfen, einen Blick wert ist: zuerst, was eine Zahl verfälscht, dann, was wohl ein Versehen ist.',
  'status-distribution':
    'Alle Ziele, die Sie sehen dürfen, auch Entwürfe, abgeschlossene und abgebrochene, jedes einmal gezählt: nach Status, Art und Team, also dem genannten, dem besitzenden oder dem der verantwortlichen Person.',
  alignment:
    'Der Anteil der aktiven Ziele, die Sie sehen dürfen, ohne Säulen und private Ziele, der über Beiträge zu einer Säule führt; die übrigen sind aufgelistet. Wo Sie keine Säule sehen, stehen Zielsetzungen dafür, die zu nichts beitragen.',
  coverage:
    'Von den aktiven Säulen die, zu denen eine aktive Zielsetzung beiträgt. Von den Personen die mit einem aktiven Ziel; wer nur zusieht, zählt nicht. Von den Teams die mit einem aktiven Ziel, selbst, ihrer Leute oder eines Teams darunter. Es zählen nur Ziele, die Sie sehen dürfen.',
  freshness:
    'Unter jeder Säule, wie lange der letzte Check-in zu den offenen Zielen her ist, zu denen es eigene Check-ins gibt. Den Median übersteigt die Hälfte nicht, den anderen Wert neun von zehn. Ein Ziel ohne Check-in ist so alt wie sein erster Tag.',
  confidence:
    'Der Mittelwert der letzten Zuversicht in die offenen Ziele unter einer Säule, nach ihrem Anteil am Stand, dazu die Streuung und der Gewinn in zwei Wochen. Es ist, was Menschen gesagt haben, und wird nie errechnet.',
  divergence:
    'Die aktiven Ziele, deren zuletzt genannter Status besser ist, als ihr errechneter Fortschritt sagt, und die, bei denen er schlechter ist. Ziele ohne genannten Status fehlen.',
  'check-ins-on-time':
    'Von den Check-ins, deren Frist im Monat endete, der Anteil der rechtzeitigen, für alle und für jedes Team, das groß genug ist. Was fällig wurde, als niemand arbeiten konnte, fehlt. Gemeint ist der letzte abgelaufene Monat; niemand wird genannt.',
  'programme-health':
    'Der Mittelwert seiner Teile nach den Gewichten der Einstellungen. Jeder Teil ist ein Anteil dessen, was ist, wie es sein soll; ein Teil ohne Daten fehlt, und die anderen wiegen entsprechend mehr. Teile über Menschen gelten für den letzten abgelaufenen Monat und für alle.',
};
