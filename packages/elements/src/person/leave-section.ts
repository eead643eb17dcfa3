import { type Leave, dayOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { type PersonScene, pageList } from './person-scene.ts';

/** When the viewer is away: what goes on and what comes first, then what is over, the latest first. */
export function leaveSection(scene: PersonScene): TemplateResult {
  const { reading, person, messages } = scene;
  const today = dayOf(reading.now(), person.timeZone);
  const all = reading.records.rhythm
    .leavesOf(person.id)
    .filter(({ withdrawnAt }) => withdrawnAt === undefined);
  if (all.length === 0) return html`<p class="muted">${messages.personParts.noLeave}</p>`;
  const isOver = ({ end }: Leave) => end < today;
  const items = [...all.filter((each) => !isOver(each)), ...all.filter(isOver).reverse()];
  return pageList(
    { key: 'leave', items, first: 5, row: (leave) => leaveRow(leave, { scene, today }) },
    scene,
  );
}

interface Around {
  readonly scene: PersonScene;
  readonly today: string;
}

function leaveRow({ start, end }: Leave, { scene, today }: Around): TemplateResult {
  const { messages, format } = scene;
  const { personParts } = messages;
  const isNow = start <= today && today <= end;
  return html`<p class=${end < today ? 'muted' : ''}>
    ${start === end ? format.day(start) : personParts.days(format.day(start), format.day(end))}
    ${isNow ? html`<span class="tag">${personParts.isAway}</span>` : nothing}
  </p>`;
}
