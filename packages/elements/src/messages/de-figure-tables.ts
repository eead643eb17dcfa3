import type { enFigureTables } from './en-figure-tables.ts';

/** German names of the columns of the tables that a dashboard and a heat map save. */
export const deFigureTables: typeof enFigureTables = {
  pillar: 'Säule',
  goal: 'Ziel',
  kind: 'Art',
  team: 'Team',
  day: 'Tag',
  progress: 'Fortschritt',
  before: 'Vorher',
  change: 'Änderung',
  expected: 'Erwartet',
  status: 'Status',
  reported: 'Letzter Check-in',
  age: 'Alter in Tagen',
  confidence: 'Zuversicht',
  gain: 'Brächte',
  what: 'Was',
  goals: 'Ziele',
  said: 'Gesagt',
  pace: 'Gemessen',
  share: 'Anteil',
  weight: 'Gewicht',
  lost: 'Kostet',
  counted: 'Gezählt',
  of: 'Von',
  name: 'Name',
};
