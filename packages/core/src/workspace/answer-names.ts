import type { Workspace } from './workspace.ts';

/** The methods of a workspace that answer of the present beyond its records and their scores. */
export const answerNames = [
  ...(['scoresAt', 'explain', 'leverage', 'doubleCount', 'whatIf', 'forecast'] as const),
  ...(['rulebookChanges'] as const),
  ...(['course', 'divergence', 'calibration', 'findings', 'findingSteps', 'insights'] as const),
  ...(['agenda', 'due'] as const),
  ...(['evidence', 'brief', 'unseen', 'nudges', 'coach', 'coachNudges'] as const),
  ...(['exportPerson', 'retentionPlan'] as const),
] satisfies readonly (keyof Workspace)[];

/** What a workspace answers of the present beyond its records and their scores. */
export type Answers = Pick<Workspace, (typeof answerNames)[number]>;
