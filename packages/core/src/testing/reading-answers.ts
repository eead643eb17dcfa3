import { PerfError } from '../errors.ts';
import { growthMaps } from '../goals/growth-records.ts';
import type { GoalId, PersonId, ReviewBriefId, SeriesId } from '../schema/ids.ts';
import { shippedRulebooks } from '../scoring/rulebooks.ts';
import type { WorkspaceReading } from '../workspace/workspace-reading.ts';

const spring = { start: '2026-03-01', end: '2026-05-31' };
const people = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'] as PersonId[];
const goalIds = Array.from({ length: 9 }, (_, at) => `g${at}` as GoalId);
const seriesIds = ['u0', 'u1', 'u2', 'u9'] as SeriesId[];
const briefIds = ['b0', 'b1', 'b9'] as ReviewBriefId[];

/** What a workspace answers of everybody and everything that there may be, in sight or not, by question. */
export function answersOf(reading: WorkspaceReading): Readonly<Record<string, unknown>> {
  const ofGoals = (ask: (goalId: GoalId) => unknown) =>
    goalIds.map((id) => orRefused(() => ask(id)));
  const first = [...reading.records.goals.keys()].slice(0, 1);
  return {
    scores: ofGoals((id) => reading.scores().scoreOf(id)),
    explain: ofGoals((id) => reading.explain(id)),
    leverage: ofGoals((id) => reading.leverage(id)),
    doubleCount: ofGoals((id) => reading.doubleCount(id)),
    forecast: ofGoals((id) => reading.forecast(id)),
    whatIf: reading.whatIf({ removed: first }),
    explainWhatIf: ofGoals((id) => reading.explain(id, { removed: first })),
    rulebookChanges: shippedRulebooks.map((rulebook) => reading.rulebookChanges(rulebook)),
    divergence: reading.divergence(),
    calibration: reading.calibration(),
    findings: reading.findings(),
    strategy: reading.insights().statusDistribution(),
    agenda: seriesIds.map((id) => orRefused(() => reading.agenda(id))),
    due: [reading.due(), people.map((id) => reading.due(id))],
    evidence: people.map((id) => reading.evidence(id, spring)),
    brief: briefIds.map((id) => orRefused(() => reading.brief(id))),
    unseen: reading.unseen(),
    goals: [...reading.records.goals.values()],
    growth: growthMaps.map((name) => [...reading.records.growth[name].values()]),
  };
}

/** A refusal is told by its code: it names what was asked for. */
function orRefused(ask: () => unknown): unknown {
  try {
    return ask() ?? null;
  } catch (error) {
    if (error instanceof PerfError) return error.code;
    throw error;
  }
}
