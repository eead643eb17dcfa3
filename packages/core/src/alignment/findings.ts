import { isOver } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type Steps, atOnce, within } from '../steps.ts';
import { attachedIn, attachedSteps } from './attached.ts';
import type { Finding, Note, Noted } from './finding.ts';
import { type FindingRule, findingRules, severities } from './finding-rules.ts';
import { noteChildren } from './findings/children.ts';
import { noteDates } from './findings/dates.ts';
import { noteDoublePaths } from './findings/double-paths.ts';
import { noteUnattached } from './findings/islands.ts';
import { type Surroundings, noteLinks } from './findings/links.ts';
import {
  type FindingOptions,
  type Look,
  type Neighbours,
  childrenIn,
  lookAt,
  neighboursOf,
} from './findings/look.ts';
import { noteMeasure } from './findings/measures.ts';
import { noteOverload, noteOwner } from './findings/owners.ts';
import { parentFinder } from './findings/plausible-parents.ts';
import { noteTitle, noteTwins } from './findings/titles.ts';

/**
 * What is worth a look about active goals and how they hang together: one finding for each fact, by
 * severity, then rule, then goal, in the same order whatever order the records came in.
 *
 * Drafts and proposed goals are not told of; `lintGoal` looks at one. Goals out of sight count where they
 * decide a fact, such as a path to a pillar, but are never named, counted or compared: a finding that only
 * they give rise to is left out. Reading 100,000 goals takes well under a second.
 *
 * @param at - The moment; the day it is for the owner of a goal decides what is past.
 * @param options - `maySee`, `limits` in place of `defaultFindingLimits`, `verbs` in place of `activityVerbs`.
 * @throws PerfError `would-cycle` where the links hold a circle; `calendar-not-loaded`.
 *
 * @example
 * const [first] = alignmentFindings(records, now);
 * first?.rule; // 'due-after-parent'
 * first?.values; // { parentDue: '2026-06-30', days: 14 }
 * if (first?.fix) await workspace.run(first.fix);
 */
export function alignmentFindings(
  records: Records,
  at: Instant,
  options: FindingOptions = {},
): readonly Finding[] {
  return atOnce(findingSteps(records, at, options));
}

/** So many goals are looked at in one step: a few milliseconds. */
const goalsPerStep = 200;

/**
 * As `alignmentFindings`, in steps for `inSlices`, so that a page with very many goals stays quick meanwhile. The
 * records are read as it goes on: they are to stay as they are until the end, which `workspace.findingSteps` sees to.
 *
 * @throws PerfError As `alignmentFindings`, in one of the steps.
 *
 * @example
 * const findings = await inSlices(findingSteps(records, now), { pause: systemPause() });
 */
export function* findingSteps(
  records: Records,
  at: Instant,
  options: FindingOptions = {},
): Steps<readonly Finding[]> {
  const look = lookAt(records, at, options);
  const total = records.goals.size;
  const attached = yield* within(attachedSteps(records, look.maySee), { done: 0, total });
  const around = surroundingsOf(look, () => attached);
  const findings = createFindings();
  const { note } = findings;
  const twins = new Set<GoalId>();
  for (const [done, goal] of attached.goals.entries()) {
    if (done % goalsPerStep === 0) yield { done, total };
    if (!look.maySee(goal.id)) continue;
    const neighbours = neighboursOf(look, goal);
    if (goal.state === 'active') noteOne(look, neighbours, around, note);
    noteTwins(look, neighbours.children, twins, note);
  }
  const ending = { done: total, total };
  yield* within(noteUnattached(look, attached, around.finder, note), ending);
  yield* within(noteDoublePaths(look, attached, note), ending);
  noteOverload(look, attached.goals, note);
  yield ending;
  return findings.sorted();
}

/**
 * What is worth a look about one goal by itself and beside its neighbours, drafts included: how it is
 * worded and measured, its dates, its owner, its links, and what contributes to it. Nothing for a goal
 * that is over. What takes all goals to know, such as `orphan`, is not among it.
 *
 * @param goal - Need not be among the records yet.
 * @param options - As `alignmentFindings` takes them.
 * @throws PerfError As `alignmentFindings`.
 *
 * @example
 * lintGoal(draft, records, now).map(({ rule }) => rule); // ['no-measure', 'no-result-stated']
 */
export function lintGoal(
  goal: Goal,
  records: Records,
  at: Instant,
  options: FindingOptions = {},
): readonly Finding[] {
  if (isOver(goal)) return [];
  const look = lookAt(records, at, options);
  const findings = createFindings();
  let attached: ReturnType<typeof attachedIn> | undefined;
  const around = surroundingsOf(look, () => (attached ??= attachedIn(records, look.maySee)));
  noteOne(look, neighboursOf(look, goal), around, findings.note);
  const twins = new Set<GoalId>();
  const noteOwn: Note = (rule, goalId, noted) => {
    if (goalId === goal.id) findings.note(rule, goalId, noted);
  };
  for (const { parentId } of goal.links) {
    if (look.maySee(parentId)) noteTwins(look, childrenIn(look, parentId), twins, noteOwn);
  }
  return findings.sorted();
}

function noteOne(look: Look, neighbours: Neighbours, around: Surroundings, note: Note): void {
  noteLinks(look, neighbours, around, note);
  noteDates(look, neighbours, note);
  noteOwner(look, neighbours, note);
  noteChildren(look, neighbours, unlessCarriedOn(around, note));
  noteMeasure(look, neighbours.goal, note);
  noteTitle(look, neighbours, note);
}

/** Of a goal that another one carries on, what contributes moves on to that one, so that none of it is told. */
function unlessCarriedOn({ successorsOf }: Surroundings, note: Note): Note {
  return (rule, goalId, noted) => {
    if (successorsOf(goalId).length === 0) note(rule, goalId, noted);
  };
}

/** Few findings need to know all goals, so what they ask is worked out when first asked. */
function surroundingsOf(look: Look, attached: () => ReturnType<typeof attachedIn>): Surroundings {
  let finder: ReturnType<typeof parentFinder> | undefined;
  let successors: Map<GoalId, Goal[]> | undefined;
  return {
    finder: () => (finder ??= parentFinder(look, attached())),
    successorsOf: (goalId) => (successors ??= successorsIn(look)).get(goalId) ?? [],
  };
}

function successorsIn({ records, maySee }: Look): Map<GoalId, Goal[]> {
  const found = new Map<GoalId, Goal[]>();
  for (const goal of records.goals.values()) {
    const { continues, state, id } = goal;
    if (continues === undefined || state !== 'active' || !maySee(id)) continue;
    const list = found.get(continues);
    if (list) list.push(goal);
    else found.set(continues, [goal]);
  }
  for (const list of found.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
}

/** Gathers findings rule by rule, so that only those of one rule have to be sorted. */
function createFindings(): { readonly note: Note; sorted(): readonly Finding[] } {
  const byRule = new Map<FindingRule, Finding[]>();
  return {
    note(rule, goalId, { place, related = [], values = {}, fix = null, choices = [] }: Noted) {
      const { severity, hint } = findingRules[rule];
      const finding = { rule, severity, hint, goalId, place, related, values, fix, choices };
      const list = byRule.get(rule);
      if (list) list.push(finding);
      else byRule.set(rule, [finding]);
    },
    sorted() {
      const rank = (rule: FindingRule) => severities.indexOf(findingRules[rule].severity);
      const rules = [...byRule.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
      return rules.flatMap((rule) => (byRule.get(rule) ?? []).sort(compareFindings));
    },
  };
}

function compareFindings(a: Finding, b: Finding): number {
  if (a.goalId !== b.goalId) return a.goalId < b.goalId ? -1 : 1;
  const index = ({ place: [, second] }: Finding) => (typeof second === 'number' ? second : 0);
  return index(a) - index(b);
}
