import { type TeamFigure, teamFigures } from '@throughline/core';

/** What a heat map tells of people, by the names that these figures have where they are kept. */
export const peopleHeat = [
  ...(['check-ins-on-time', 'one-on-ones-held', 'gave-feedback'] as const),
  ...(['received-feedback', 'recognised'] as const),
] as const;

/** A figure about people, month by month. */
export type PeopleHeatFigure = (typeof peopleHeat)[number];

/** What the cells of a heat map can tell: of goals week by week, or of people month by month. */
export type HeatFigure = TeamFigure | PeopleHeatFigure;

/** The figures about goals, in the order in which they are offered. */
export const goalHeat = Object.keys(teamFigures) as readonly TeamFigure[];

/** Whether a figure is about people. */
export function isOfPeople(figure: HeatFigure): figure is PeopleHeatFigure {
  return peopleHeat.some((name) => name === figure);
}

/** The figure of a name; the first one for a name that is none. */
export function heatFigure(name: string): HeatFigure {
  return [...goalHeat, ...peopleHeat].find((each) => each === name) ?? 'on-track';
}
