import {
  type Goal,
  type PointValue,
  type Status,
  type TalkingPoint,
  pointChange,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { statusBadge } from '../parts/status-badge.ts';
import type { Scene } from './scene.ts';

/** What a point is about, and for a goal how that stood when it was raised and how it stands now. */
export function pointSubject(point: TalkingPoint, scene: Scene): TemplateResult | typeof nothing {
  const { reading, host, messages } = scene;
  const { about } = point;
  if (!about) return nothing;
  if (!('goalId' in about)) {
    const { kind, id } = about;
    return html`<div class="subject">
      <button type="button" class="link" @click=${() => host.selectFeedback({ kind, id })}>
        ${messages.oneOnOne.aboutWords[kind]}
      </button>
    </div>`;
  }
  const goal = reading.records.goals.get(about.goalId);
  if (!goal) return nothing;
  const { then, now } = pointChange(reading.records, point, reading.scores());
  const { oneOnOne } = messages;
  return html`<div class="subject">
    <button type="button" class="link" @click=${() => host.selectGoal(goal.id)}>
      <bdi>${goal.title}</bdi>
    </button>
    <dl class="change">
      ${then ? part(oneOnOne.then, valueView(then, goal, scene)) : nothing}
      ${now ? part(oneOnOne.now, valueView(now, goal, scene)) : nothing}
    </dl>
  </div>`;
}

function part(name: string, value: TemplateResult): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function valueView(
  { progress, status, value }: PointValue,
  { measure }: Goal,
  { messages, format }: Scene,
): TemplateResult {
  const unit = measure && 'unit' in measure ? measure.unit : undefined;
  return html`${status && Object.hasOwn(messages.status, status) ? statusBadge(status as Status, messages) : nothing}
  ${progress === undefined ? nothing : html`<span class="figure">${format.percent(progress)}</span>`}
  ${
    typeof value === 'number'
      ? html`<span class="figure muted"><bdi>${format.number(value, unit)}</bdi></span>`
      : nothing
  }`;
}
