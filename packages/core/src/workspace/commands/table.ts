import type { CommandSpec } from '../command-spec.ts';
import { workspaceBegin } from './begin.ts';
import { calendarAdd, calendarEdit } from './calendars.ts';
import { commentAdd, commentEdit, commentWithdraw } from './comments.ts';
import { goalAccept, goalPropose, goalReturn } from './goal-agreement.ts';
import { goalCarryOver } from './goal-carry-over.ts';
import { goalCheckIn } from './goal-check-in.ts';
import { goalCreate } from './goal-create.ts';
import { goalEdit } from './goal-edit.ts';
import { goalClearOverride, goalOverride } from './goal-override.ts';
import { goalRealign } from './goal-realign.ts';
import { goalChangeState, goalClose } from './goal-state.ts';
import { goalsImport } from './import.ts';
import { cycleChangeState } from './cycle-state.ts';
import { cycleAdd, cycleGenerate } from './cycles.ts';
import { personAdd, teamAdd } from './organisation.ts';
import { personEdit } from './person-edit.ts';
import { teamEdit } from './team-edit.ts';
import { metricAdd, metricObserve } from './metrics.ts';
import { settingsEdit } from './settings.ts';

/** Every command that a workspace knows. Who may run it is said in `access/policy.ts`. */
export const commands: readonly CommandSpec[] = [
  workspaceBegin,
  goalCreate,
  goalEdit,
  goalRealign,
  goalChangeState,
  goalPropose,
  goalAccept,
  goalReturn,
  goalClose,
  goalCarryOver,
  goalCheckIn,
  goalOverride,
  goalClearOverride,
  commentAdd,
  commentEdit,
  commentWithdraw,
  goalsImport,
  personAdd,
  personEdit,
  teamAdd,
  teamEdit,
  cycleAdd,
  cycleGenerate,
  cycleChangeState,
  settingsEdit,
  metricAdd,
  metricObserve,
  calendarAdd,
  calendarEdit,
];
