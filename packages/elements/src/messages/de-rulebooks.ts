import { counted } from './counted.ts';
import type { Messages } from './en.ts';

const count = counted('de');
const goals = { one: 'Ziel', other: 'Ziele' };

/** German texts of the comparison of rulebooks. */
export const deRulebooks: Messages['rulebooks'] = {
  title: 'Was ein anderes Regelwerk sagen würde',
  means:
    'Ein Regelwerk macht aus dem Fortschritt einen Stand. Der Fortschritt bleibt, wie er ist, und gespeichert wird nichts.',
  choose: 'Vergleichen mit',
  inForce: (rulebook) => `In Kraft: ${rulebook}`,
  basis: {
    ratio: 'des Erwarteten',
    gap: 'hinter dem Erwarteten',
    attainment: 'des ganzen Wegs',
    reported: 'Was die Leute über ihre Ziele sagen',
  },
  from: (onTrack, basis) => `Auf Kurs ab ${onTrack} ${basis}`,
  upTo: (onTrack, basis) => `Auf Kurs bis ${onTrack} ${basis}`,
  atRiskFrom: (atRisk) => `gefährdet ab ${atRisk}`,
  atRiskUpTo: (atRisk) => `gefährdet bis ${atRisk}`,
  changes: (changed, all) =>
    `${count(changed, goals)} von ${all} ${changed === 1 ? 'stünde' : 'stünden'} anders da.`,
  none: 'Kein Ziel stünde anders da.',
  columns: { before: 'Jetzt', after: 'Dann', goals: 'Ziele' },
  show: (number) => count(number, goals),
  list: (before, after) => `${before} wird zu ${after}`,
  more: (number) => `und ${count(number, { one: 'weiteres', other: 'weitere' })}`,
};
