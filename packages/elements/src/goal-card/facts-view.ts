import { type GoalId, type Measure, standingCheckIns } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../parts/icons.ts';
import { measureText } from '../parts/explanation-words.ts';
import { type LowerScene, goalLink } from './card-scene.ts';
import { metricRead } from './metric-read.ts';

/** So many goals of a list show at first. */
const first = 20;

/** What is measured, and what the goal hangs together with beside what counts in its score. */
export function factsView(scene: LowerScene): TemplateResult | typeof nothing {
  const { goal, reading, messages } = scene;
  const { goalCard } = messages;
  const supporters = reading.records
    .childrenOf(goal.id)
    .filter((id) =>
      reading.records.goals
        .get(id)
        ?.links.some(({ parentId, role }) => parentId === goal.id && role === 'supports'),
    );
  const lists: readonly (readonly [string, readonly GoalId[]])[] = [
    [goalCard.supports, linkedBy(scene, 'supports')],
    [goalCard.supportedBy, supporters],
    [
      goalCard.continues,
      goal.continues && reading.records.goals.has(goal.continues) ? [goal.continues] : [],
    ],
    [goalCard.continuedBy, reading.records.continuedBy(goal.id)],
  ];
  const facts = [
    goal.description
      ? fact(goalCard.description, html`<p class="description"><bdi>${goal.description}</bdi></p>`)
      : nothing,
    goal.measure ? fact(goalCard.measure, measureView(goal.measure, scene)) : nothing,
    contributes(scene),
    ...lists.map(([name, ids]) => (ids.length > 0 ? fact(name, links(name, ids, scene)) : nothing)),
  ].filter((each) => each !== nothing);
  if (facts.length === 0) return nothing;
  return html`<section class="facts" part="facts">
    <h3>${goalCard.facts}</h3>
    <dl>${facts}</dl>
  </section>`;
}

function fact(name: string, value: TemplateResult | string) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function contributes(scene: LowerScene) {
  const { goal, messages, format } = scene;
  const counts = goal.links.filter(
    ({ role, parentId }) => role === 'contributes' && scene.reading.records.goals.has(parentId),
  );
  if (counts.length === 0) return nothing;
  const { explanation } = messages;
  return fact(
    explanation.parents,
    html`<ul>
      ${counts.map(
        ({ parentId, weight }) =>
          html`<li>
            ${goalLink(parentId, scene)}
            <span class="muted">${explanation.contributes(format.number(weight))}</span>
          </li>`,
      )}
    </ul>`,
  );
}

function linkedBy({ goal, reading }: LowerScene, asked: 'contributes' | 'supports') {
  return goal.links
    .filter(({ role, parentId }) => role === asked && reading.records.goals.has(parentId))
    .map(({ parentId }) => parentId);
}

function links(key: string, goalIds: readonly GoalId[], scene: LowerScene) {
  const all = goalIds.length;
  const list = `${scene.goal.id} ${key}`;
  const { shown = first, button } = scene.acts?.more(list, all, first) ?? {};
  return html`<ul data-list=${list}>
      ${goalIds.slice(0, shown).map((id) => html`<li tabindex="-1">${goalLink(id, scene)}</li>`)}
    </ul>
    ${
      button ??
      (all > first
        ? html`<p class="muted">${scene.messages.explanation.more(all - first)}</p>`
        : nothing)
    }`;
}

function measureView(measure: Measure, scene: LowerScene): TemplateResult {
  const { goal, reading, messages, format } = scene;
  const text = measureText(measure, { records: reading.records, messages, format });
  if (measure.kind === 'milestones') return milestonesView(measure, scene);
  const metric = metricRead(goal, reading.records)?.name;
  return html`${text}${metric ? html` <span class="muted">(<bdi>${metric}</bdi>)</span>` : nothing}`;
}

function milestonesView({ items }: Extract<Measure, { kind: 'milestones' }>, scene: LowerScene) {
  const { goal, reading, messages, format } = scene;
  const done = new Map(items.map((item) => [item.id, item.done]));
  for (const { milestones } of standingCheckIns(reading.records.checkInsOf(goal.id), Infinity)) {
    for (const { id, done: isDone } of milestones ?? []) done.set(id, isDone);
  }
  return html`<ul class="milestones">
    ${items.map(
      ({ id, title, due }) =>
        html`<li class=${done.get(id) ? 'good' : 'neutral'}>
          ${icon(done.get(id) ? 'on-track' : 'no-data')}
          <span>
            <bdi>${title}</bdi>
            <span class="muted"
              >${done.get(id) ? messages.goalCard.done : messages.goalCard.open}${
                due ? ` · ${format.day(due)}` : nothing
              }</span
            >
          </span>
        </li>`,
    )}
  </ul>`;
}
