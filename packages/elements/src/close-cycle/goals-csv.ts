import { type Goal, type GoalId, gradeOf, teamOfGoal } from '@throughline/core';
import type { TemplateResult } from 'lit';
import { ownerOf } from '../parts/owner.ts';
import { scoreText } from '../parts/score-text.ts';
import { tableCsv } from '../parts/table-csv.ts';
import { type ClosingScene, goalOf, proposedFor } from './closing-scene.ts';
import { gradeText } from './grade-badge.ts';
import type { StepMessages } from './texts.ts';

type Scene = ClosingScene<StepMessages>;

/** Saves all goals that are shown, those that wait and those that are closed, as a CSV file. */
export function goalsCsv(scene: Scene): TemplateResult {
  const { closing, cycle, messages } = scene;
  const { closingSteps: says } = messages;
  const { list } = says;
  return tableCsv(list.title(cycle.name), scene, () => ({
    columns: [
      ...[says.goal, list.team, list.owner, says.final],
      ...[says.proposed, says.grade, list.state],
    ],
    rows: [
      ...closing.waiting.map((id) => rowOf(id, proposedFor(scene, id), scene)),
      ...closing.closed.map((id) => closedRowOf(id, scene)),
    ],
  }));
}

function rowOf(goalId: GoalId, proposed: ReturnType<typeof proposedFor>, scene: Scene) {
  const { list } = scene.messages.closingSteps;
  return [...factsOf(goalOf(scene, goalId), scene), gradeText(proposed, scene), '', list.waits];
}

function closedRowOf(goalId: GoalId, scene: Scene) {
  const { list } = scene.messages.closingSteps;
  const goal = goalOf(scene, goalId);
  const told = (grade: number | undefined) =>
    grade === undefined ? '' : gradeText({ kind: 'graded', ...gradeOf(grade) }, scene);
  const { proposed, grade } = goal.outcome ?? {};
  return [...factsOf(goal, scene), told(proposed), told(grade ?? proposed), list.closed];
}

/** Title, team, owner and score. */
function factsOf(goal: Goal, { reading, messages, format }: Scene) {
  const { records } = reading;
  const teamId = teamOfGoal(records, goal);
  const score = reading.scores().scoreOf(goal.id);
  return [
    goal.title,
    (teamId && records.teams.get(teamId)?.name) ?? '',
    ownerOf(reading, goal).name,
    score ? scoreText(score.progress, { messages, format }) : '',
  ];
}
