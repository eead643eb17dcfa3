import type {
  GoalId,
  Person,
  PersonId,
  SeriesId,
  Workspace,
  WorkspaceReading,
} from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { step } from '../controllers/opened-parts.ts';
import type { WorkspaceController } from '../controllers/workspace-controller.ts';
import type { Format } from '../format.ts';
import { moreButton } from '../parts/more-button.ts';
import { nameApart } from '../parts/name-apart.ts';
import type { PersonGoals } from './person-goals.ts';
import type { Messages } from './texts.ts';

/** What all parts of the page of a person are made from. */
export interface PersonScene {
  readonly reading: WorkspaceReading;
  /** For what only the present has; `undefined` at a moment of the past. */
  readonly workspace: Workspace | undefined;
  readonly person: Person;
  /** Whether it is the viewer's own page. */
  readonly isSelf: boolean;
  readonly goals: PersonGoals;
  readonly messages: Messages;
  readonly format: Format;
  readonly host: PersonHost;
}

/** What a page has set at the element. */
export interface PersonElement extends ReactiveControllerHost, HTMLElement {
  personId?: PersonId;
  readonly follows: boolean;
}

/** What the parts of the page ask of what holds them. */
export interface PersonHost {
  readonly element: PersonElement;
  readonly around: WorkspaceController;
  isOpen(key: string): boolean;
  toggle(key: string): void;
  /** How many items of a list are shown, of which there are so many at first. */
  shown(key: string, first: number): number;
  showMore(key: string): void;
  selectGoal(goalId: GoalId): void;
  selectPerson(personId: PersonId): void;
  selectSeries(seriesId: SeriesId): void;
  /** Says something aloud, once. */
  tell(text: string): void;
}

type Linking = Pick<PersonScene, 'reading' | 'host'>;

/** A goal by its title, as a way to it; a goal out of sight has none, and its place says nothing. */
export function goalLink(goalId: GoalId, { reading, host }: Linking): TemplateResult | string {
  const goal = reading.records.goals.get(goalId);
  if (!goal) return '…';
  return html`<button class="link" type="button" @click=${() => host.selectGoal(goalId)}>
    <bdi>${goal.title}</bdi>
  </button>`;
}

/** Somebody by name, as a way to their page. */
export function personLink(personId: PersonId, { reading, host }: Linking): TemplateResult {
  return html`<button class="link" type="button" @click=${() => host.selectPerson(personId)}>
    <bdi>${nameApart(personId, reading.records)}</bdi>
  </button>`;
}

/** What a list of the page is made from. */
export interface PageList<T> {
  readonly key: string;
  readonly items: readonly T[];
  /** How many are shown at first. */
  readonly first: number;
  readonly row: (item: T) => TemplateResult;
}

/** A list with its first items, and a button for more. */
export function pageList<T>(
  { key, items, first, row }: PageList<T>,
  { host, format, messages }: Pick<PersonScene, 'host' | 'format' | 'messages'>,
): TemplateResult {
  const shown = host.shown(key, first);
  return html`<ul class="list" part="list" data-list=${key}>
      ${items.slice(0, shown).map((item) => html`<li tabindex="-1">${row(item)}</li>`)}
    </ul>
    ${moreButton(
      { shown, all: items.length, step, more: () => void host.showMore(key) },
      { messages, format },
    )}`;
}
