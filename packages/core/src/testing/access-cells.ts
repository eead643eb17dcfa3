import { toFeedback, toRecognition, toRequest } from './access-feedback.ts';
import { doing, seeing } from './access-table.ts';
import { relations, roles } from './access-stage.ts';

/** One answer that the access table gives. */
export interface Cell {
  /** A kind of record, or the type of a command. */
  readonly what: string;
  readonly state: string;
  /** What the viewer is to it, and who that is on the stage. */
  readonly relation: string;
  readonly viewer: string;
  readonly role: (typeof roles)[number];
  readonly allowed: boolean;
}

type About = Readonly<Record<string, string>>;

/** Every cell of the table for seeing. Fails on a state of a kind that is said twice. */
export const seeingCells = (): readonly Cell[] =>
  linesOf(seeing).flatMap(([whats = '', states = '', who = '', always = '']) =>
    expand(whats, states, (relation, role) => {
      const named = who.split(' ');
      return (
        named.includes('anyone') || named.includes(relation) || always.split(' ').includes(role)
      );
    }),
  );

/** Every cell of the table for doing. */
export const doingCells = (): readonly Cell[] =>
  linesOf(doing).flatMap(([whats = '', states = '', who = '']) =>
    expand(whats, states, (relation, role) =>
      who.split(' ').some((each) => {
        const [name = '', allowed = ''] = each.split(':');
        const isAll = name === 'anyone' || (name === 'anyone-else' && relation !== 'self');
        return (isAll || name === relation) && rolesIn(allowed).includes(role);
      }),
    ),
  );

/** How many lines the table has. */
export const tableLines = linesOf(seeing).length + linesOf(doing).length;

function expand(
  whats: string,
  states: string,
  isAllowed: (relation: string, role: string) => boolean,
): readonly Cell[] {
  return whats.split(' ').flatMap((what) =>
    states.split(' ').flatMap((state) =>
      Object.entries(around(what, state)).flatMap(([relation, viewer]) =>
        roles.map((role) => ({
          ...{ what, state, relation, viewer, role },
          allowed: isAllowed(relation, role),
        })),
      ),
    ),
  );
}

function linesOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((part) => part.trim()));
}

function rolesIn(text: string): readonly string[] {
  return text === 'all' ? roles.filter((role) => role !== 'viewer') : text.split(',');
}

const ofSeries = /^(series|meeting|point|shared-note|action|private-note|talking-point|note)\b/;

const ofGrowth =
  /^(feedback|anonymous-text|recognition|coach|brief)|-of-(feedback|request|recognition|round|brief)$/;

/** Who may be what to it: people around a goal, a goal of a team, a person, a series or feedback. */
function around(what: string, state: string): About {
  if (what === 'team-goal' || what === 'unled-goal') return relations.toTeamGoal;
  if (ofSeries.test(what) || /^field-.*(of-point|of-note)$/.test(what)) return relations.toSeries;
  if (/^feedback[.](widen|narrow)/.test(what)) return toFeedback;
  if (/^feedback[.](remind|decline|withdraw)/.test(what)) return toRequest;
  if (/^recognition[.](react|withdraw)/.test(what)) return toRecognition;
  if (!what.includes('.') && ofGrowth.test(what)) return relations.toGrowth;
  const isOnGoal = ['public', 'chain', 'named', 'private'].includes(state);
  return isOnGoal ? relations.toGoal : relations.toPerson;
}
