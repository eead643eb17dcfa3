import { type CycleClosing, type GoalId, type TeamId, teamOfGoal } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../parts/icons.ts';
import { ownerOf } from '../parts/owner.ts';
import { person } from '../parts/person.ts';
import { problem } from '../parts/problem.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { scoreText } from '../parts/score-text.ts';
import { type ClosingScene, goalOf, proposedFor } from './closing-scene.ts';
import { gradeBadge } from './grade-badge.ts';
import type { Steps } from './later.ts';
import { moreOf } from './more-of.ts';
import type { Messages, StepMessages } from './texts.ts';

type Scene = ClosingScene<Messages>;

/** Goals of one team. */
interface Group {
  readonly key: string;
  readonly name: string;
  readonly waiting: readonly GoalId[];
  readonly closed: number;
}

/** With so many goals or fewer all groups are unfolded at first. */
const fewGoals = 12;

/** The goals that wait, by team, each of which opens into its form; how many of each team are closed. */
export function groupsView(scene: Scene, steps: Steps | undefined): TemplateResult {
  const groups = groupsIn(scene);
  const isFew = scene.closing.waiting.length <= fewGoals;
  if (groups.length === 1) {
    return html`<section class="group" part="group">
      ${rows(groups[0] as Group, scene, steps)}
    </section>`;
  }
  return html`<div class="groups">
    ${repeat(
      groups,
      ({ key }) => key,
      (group) => groupView(group, scene, steps, isFew),
    )}
  </div>`;
}

/** The groups that were made of a closing, in the words in which they were. */
const made = new WeakMap<
  CycleClosing,
  { readonly noTeam: string; readonly groups: readonly Group[] }
>();

/** The groups in which goals wait, by name; goals of no team last. Made once of each closing. */
export function groupsIn(
  scene: Pick<ClosingScene, 'reading' | 'closing' | 'messages'>,
): readonly Group[] {
  const { noTeam } = scene.messages.closeCycle;
  const known = made.get(scene.closing);
  if (known?.noTeam === noTeam) return known.groups;
  const groups = groupsOf(scene);
  made.set(scene.closing, { noTeam, groups });
  return groups;
}

function groupsOf({
  reading,
  closing,
  messages,
}: Parameters<typeof groupsIn>[0]): readonly Group[] {
  const byTeam = new Map<TeamId | '', { waiting: GoalId[]; closed: number }>();
  const { records } = reading;
  const placeOf = (goalId: GoalId) => {
    const teamId = teamOfGoal(records, goalOf({ reading }, goalId)) ?? '';
    const place = byTeam.get(teamId) ?? { waiting: [], closed: 0 };
    byTeam.set(teamId, place);
    return place;
  };
  for (const goalId of closing.waiting) placeOf(goalId).waiting.push(goalId);
  for (const goalId of closing.closed) placeOf(goalId).closed += 1;
  const groups = [...byTeam].map(([teamId, place]) => ({
    ...place,
    key: teamId,
    name: teamId === '' ? messages.closeCycle.noTeam : (records.teams.get(teamId)?.name ?? teamId),
  }));
  const waiting = groups.filter((group) => group.waiting.length > 0);
  return waiting.sort((a, b) => Number(!a.key) - Number(!b.key) || a.name.localeCompare(b.name));
}

function groupView(group: Group, scene: Scene, steps: Steps | undefined, isFew: boolean) {
  const { key, name, waiting, closed } = group;
  const { host, mine, messages, format } = scene;
  const { closeCycle } = messages;
  const hasOpen = host.openGoal !== null && waiting.includes(host.openGoal);
  const isUnfolded = hasOpen || host.isUnfolded(key, isFew);
  const yours = waiting.filter((id) => mine.has(id)).length;
  const all = waiting.length + closed;
  return html`<section class="group" part="group">
    <h4>
      <button
        class="group-button"
        type="button"
        aria-expanded=${String(isUnfolded)}
        @click=${() => host.fold(key, !isUnfolded)}
      >
        <span class="turn">${icon('chevron')}</span>
        <span class="group-name"><bdi>${name}</bdi></span>
        <span class="group-yours">${yours > 0 ? closeCycle.yours(yours) : ''}</span>
        <span class="group-count"
          >${closeCycle.groupOf(format.number(closed), format.number(all))}</span
        >
        ${progressBar({ progress: closed / all, expected: null, tone: 'good' })}
      </button>
    </h4>
    ${isUnfolded ? rows(group, scene, steps) : nothing}
  </section>`;
}

function rows({ key, waiting }: Group, scene: Scene, steps: Steps | undefined) {
  const { host } = scene;
  const { openGoal } = host;
  // A goal that is open is among those that are shown, however far down it is.
  const place = openGoal === null ? -1 : waiting.indexOf(openGoal);
  const shown = Math.min(waiting.length, Math.max(host.shown(key), place + 1));
  return html`<ul class="goals" @keydown=${moveAmongRows}>
      ${repeat(
        waiting.slice(0, shown),
        (goalId) => goalId,
        (goalId) => row(goalId, scene, steps),
      )}
    </ul>
    ${moreOf({ key, shown, all: waiting.length }, scene)}`;
}

function row(goalId: GoalId, scene: Scene, steps: Steps | undefined) {
  const { host, reading, workspace, mine, isWhole, messages, format } = scene;
  const goal = goalOf(scene, goalId);
  const proposed = proposedFor(scene, goalId);
  const score = reading.scores().scoreOf(goalId);
  const isOpen = host.openGoal === goalId;
  const draft = host.draftOf(goalId);
  const isBegun = Object.values(draft).some(Boolean);
  const forOthers = workspace !== undefined && isWhole && !mine.has(goalId);
  return html`<li class="goal ${isOpen ? 'open' : ''}" data-goal=${goalId}>
    <div class="goal-line">
      <button
        class="goal-button"
        type="button"
        aria-expanded=${String(isOpen)}
        @click=${() => host.open(isOpen ? null : goalId)}
      >
        <span class="turn">${icon('chevron')}</span>
        <span><bdi>${goal.title}</bdi></span>
      </button>
      <span class="marks">
        ${isBegun ? html`<span class="mark">${messages.closeCycle.started}</span>` : nothing}
        ${forOthers ? html`<span class="mark">${messages.closeCycle.forOthers}</span>` : nothing}
      </span>
      <span class="owner">${person(ownerOf(reading, goal))}</span>
      <span class="score"
        >${score ? scoreText(score.progress, { messages, format }) : nothing}</span
      >
      <span class="proposal">
        ${
          proposed.kind === 'graded'
            ? gradeBadge(proposed, scene)
            : html`<span class="muted">${messages.closeCycle.noProposal}</span>`
        }
      </span>
    </div>
    ${isOpen ? openRow(goalId, scene, steps) : failureLine(goalId, scene)}
  </li>`;
}

function openRow(goalId: GoalId, scene: Scene, steps: Steps | undefined) {
  if (!steps) return html`<p class="muted late">${scene.messages.closeCycle.working}</p>`;
  // The texts of the form come with it.
  return steps.goalForm(goalId, scene as ClosingScene<StepMessages>);
}

function failureLine(goalId: GoalId, { host, messages }: ClosingScene) {
  const failure = host.work.failures.get(goalId);
  if (!failure) return nothing;
  const again = html`<button type="button" @click=${() => host.closeOne(goalId)}>
    ${messages.words.retry}
  </button>`;
  return problem(messages, {
    title: messages.closeCycle.notClosed,
    error: failure.error,
    actions: again,
  });
}

/** Up and Down go from goal to goal, as Tab does. */
function moveAmongRows(event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  if (!(target instanceof HTMLElement) || !target.matches('.goal-button')) return;
  const list = currentTarget as HTMLElement;
  const buttons = [...list.querySelectorAll<HTMLElement>('.goal-button')];
  const next = buttons[buttons.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
