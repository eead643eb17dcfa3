import type { CheckIn, Cycle, GoalId, GoalInput, Person, Team, Workspace } from '@throughline/core';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { workspaceProperty } from '../controllers/workspace-controller.ts';
import type { ColumnName } from './tree-columns.ts';
import type { TreeFilter, TreeSort } from './tree-settings.ts';

/**
 * What can be set on a `perf-goal-tree`.
 *
 * @csspart person - Who owns a goal, in its row.
 * @csspart progress - The bar of a row.
 * @csspart status - The status of a row, icon and word.
 */
export abstract class GoalTreeProperties extends LitElement {
  /** The workspace to show, in place of plain goals and of the workspace around the element. */
  @property(workspaceProperty) workspace?: Workspace;
  /** Goals as plain data, for a page without a workspace. They are shown and scored, not saved. */
  @property({ attribute: false }) goals?: readonly GoalInput[];
  /** Check-ins on the plain goals. */
  @property({ attribute: false }) checkIns?: readonly CheckIn[];
  /** People who own the plain goals; without them the ids stand for the names. */
  @property({ attribute: false }) people?: readonly Person[];
  /** Teams that own the plain goals. */
  @property({ attribute: false }) teams?: readonly Team[];
  /** Cycles that the plain goals are set for. */
  @property({ attribute: false }) cycles?: readonly Cycle[];
  /** Id of a cycle: only its goals, those of cycles within it, and the goals above them. All when empty. */
  @property() cycle = '';
  /** Id of a goal: only that goal and those below it. All when empty. */
  @property() root = '';
  /** How many levels show at first. */
  @property({ type: Number }) expanded = 2;
  /** The chosen goal. */
  @property() selected?: GoalId;
  /** What the tree is called for assistive technology; "Goals" when empty. */
  @property() label = '';
  /**
   * What siblings are sorted by: `title`, `progress`, `gap`, `status`, `confidence`, `trend`, `reported`, `owner`
   * or `due`, with a minus before it the other way round. By kind, then title when empty.
   */
  @property() sort: TreeSort = '';
  /** Which goals are shown: those that meet every condition that is set, with those above them. */
  @property({ attribute: false }) filter?: TreeFilter;
  /**
   * The columns between the title and the actions, in their order, as a list or with spaces between: `owner`,
   * `status`, `progress`, `expected`, `gap`, `confidence`, `trend`, `reported`, `due`, `share`, `contributors`.
   */
  @property() columns?: readonly ColumnName[] | string;
}
