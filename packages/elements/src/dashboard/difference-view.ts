import {
  type Cause,
  type CauseGroup,
  type Difference,
  type Instant,
  type Workspace,
  compareInstants,
  difference,
  endOfDay,
  goalOfCause,
  zoneOf,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { isDay } from '../parts/is-day.ts';
import { type CauseView, causeWords } from './cause-words.ts';
import { type DashView, insightsOf } from './dash-view.ts';
import { askedPart, whatIsThis } from './figure-frame.ts';
import { goalDrill, goalLink } from './goal-list.ts';

/** Causes of one kind that are told at once. */
const mostCauses = 4;

/** What differs from the end of a day, in words, by what brought it about. */
export function differenceView(
  day: string,
  workspace: Workspace | undefined,
  view: CauseView,
): TemplateResult {
  const { dashboard } = view.messages;
  if (!workspace || !isOver(day, view)) return html`<p class="muted">${dashboard.badDay}</p>`;
  const draw = (found: Difference) => told(found, day, view);
  const title = dashboard.comparing(view.format.day(day));
  return html`<div class="difference">
    <div class="figure-head">
      <h3 class="sub">${title}</h3>
      ${whatIsThis(['difference'], view, title)}
    </div>
    ${askedPart(`difference ${day}`, view, { work: () => differs(day, workspace, view), draw })}
  </div>`;
}

/** Whether it is a day whose end is over by what is shown. */
function isOver(day: string, { reading }: DashView): boolean {
  if (!isDay(day)) return false;
  return compareInstants(endOf(day, reading), reading.now()) <= 0;
}

function endOf(day: string, { records, viewer }: DashView['reading']): Instant {
  return new Date(endOfDay(day, zoneOf(records, viewer)) - 1).toISOString();
}

async function differs(day: string, workspace: Workspace, view: CauseView): Promise<Difference> {
  const { reading, scope } = view;
  const [from, to] = [
    await workspace.at(endOf(day, reading)),
    reading === workspace ? await workspace.at(workspace.now()) : reading,
  ];
  const found = difference(from, to);
  if (!scope) return found;
  const cells = insightsOf(view).statusDistribution().cells;
  const within = new Set(cells.flatMap(({ goalIds }) => goalIds));
  const isWithin = (each: Cause) => within.has(goalOfCause(each) as never);
  const groups = found.groups.flatMap((group): CauseGroup[] => {
    const causes = group.causes.filter(isWithin);
    return causes.length > 0 ? [{ ...group, causes }] : [];
  });
  return { ...found, groups, goals: found.goals.filter(({ goalId }) => within.has(goalId)) };
}

function told({ goals, groups }: Difference, day: string, view: CauseView): TemplateResult {
  const { dashboard } = view.messages;
  const when = view.format.day(day);
  if (goals.length === 0 && groups.length === 0) {
    return html`<p class="muted">${dashboard.sameSince(when)}</p>`;
  }
  return html`<p class="lead">${dashboard.changedSince(goals.length, when)}</p>
    ${goalDrill('differing', goals, view)} ${groups.map((group) => groupView(group, view))}`;
}

function groupView({ key, causes }: CauseGroup, view: CauseView): TemplateResult {
  const { messages, host, format } = view;
  const open = `causes ${key}`;
  const shown = host.shown(open, mostCauses);
  const rest = causes.length - shown;
  return html`<div class="cause-group">
    <h4>
      ${messages.causes.groups[key]} <span class="muted">${format.number(causes.length)}</span>
    </h4>
    <ul class="rows" data-list=${open}>
      ${causes.slice(0, shown).map((each) => causeItem(each, view))}
    </ul>
    ${
      rest > 0
        ? html`<button class="quiet" type="button" @click=${() => host.showMore(open)}>
            ${messages.dashboard.showMore(Math.min(rest, 100))}
          </button>`
        : nothing
    }
  </div>`;
}

function causeItem(cause: Cause, view: CauseView): TemplateResult {
  const goalId = goalOfCause(cause);
  return html`<li tabindex="-1">
    ${goalId === undefined ? nothing : goalLink(goalId, view)}
    <span>${causeWords(cause, view)}</span>
  </li>`;
}
