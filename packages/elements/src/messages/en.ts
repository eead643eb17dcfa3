import { enFindings } from './en-findings.ts';
import { enCourse } from './en-course.ts';
import { enStatus } from './en-status.ts';
import { enProgress } from './en-progress.ts';
import { enTimeTravel } from './en-time-travel.ts';
import { enHeatmap } from './en-heatmap.ts';
import { enAlignmentMap } from './en-alignment-map.ts';
import { enDashboard } from './en-dashboard.ts';
import { enCauses } from './en-causes.ts';
import { enFigures } from './en-figures.ts';
import { enFindingKinds } from './en-finding-kinds.ts';
import { enGoalCard } from './en-goal-card.ts';
import { enCheckIn } from './en-check-in.ts';
import { enErrors } from './en-errors.ts';
import { enExplanation } from './en-explanation.ts';
import { enImport } from './en-import.ts';
import { enRestore } from './en-restore.ts';
import { enTree } from './en-tree.ts';
import { enWorkspace } from './en-workspace.ts';

/** The English texts: the complete catalogue, and what other languages fall back to. */
export const en = {
  status: {
    achieved: 'Achieved',
    partly: 'Partly achieved',
    missed: 'Missed',
    cancelled: 'Cancelled',
    draft: 'Draft',
    proposed: 'Proposed',
    'not-started': 'Not started',
    'no-data': 'No data',
    stale: 'Stale',
    'off-track': 'Off track',
    'at-risk': 'At risk',
    'on-track': 'On track',
  },
  statusMeans: {
    achieved: 'Closed with a grade of 65% or more',
    partly: 'Closed with a grade of 35% to 65%',
    missed: 'Closed with a grade below 35%',
    cancelled: 'Given up before the end',
    draft: 'Not proposed yet, so it does not count',
    proposed: 'Waiting for an answer, so it does not count yet',
    'not-started': 'Its first day is still to come',
    'no-data': 'Nobody has reported on it yet',
    stale: 'The last report is older than agreed',
    'off-track': 'Well behind where it should be today',
    'at-risk': 'Behind where it should be today',
    'on-track': 'Where it should be today, or ahead',
  },
  undefinedBecause: {
    degenerate: 'The start equals the target, so there is no distance to measure',
    'nothing-to-score': 'Nothing below it counts yet',
  },
  kind: {
    pillar: 'Pillar',
    objective: 'Objective',
    'key-result': 'Key result',
    initiative: 'Initiative',
  },
  words: {
    progress: 'Progress',
    expected: 'Expected today',
    confidence: 'Confidence',
    owner: 'Owner',
    never: 'Never',
    noScore: 'No score',
    close: 'Close',
    cancel: 'Cancel',
    retry: 'Try again',
    asTable: 'Show as a table',
    stillLoading: 'Still working. This can take a moment longer.',
    details: 'Details',
  },
  workspace: enWorkspace,
  restore: enRestore,
  checkIn: enCheckIn,
  import: enImport,
  tree: enTree,
  explanation: enExplanation,
  errors: enErrors,
  goalCard: enGoalCard,
  dashboard: enDashboard,
  figures: enFigures,
  causes: enCauses,
  findingKinds: enFindingKinds,
  alignmentMap: enAlignmentMap,
  heatmap: enHeatmap,
  timeTravel: enTimeTravel,
  goalProgress: enProgress,
  goalStatus: enStatus,
  course: enCourse,
  findings: enFindings,
};

/** Every text that the elements show, in one language. */
export type Messages = typeof en;
