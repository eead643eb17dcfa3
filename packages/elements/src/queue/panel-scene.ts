import type { PersonId, Workspace } from '@throughline/core';
import type { PanelDrafts } from './panel-drafts.ts';
import type { LineScene } from './scene.ts';
import type { FormMessages } from './texts.ts';

/** What the forms on a line are shown from. */
export interface PanelScene extends Omit<LineScene, 'messages' | 'workspace'> {
  readonly workspace: Workspace;
  readonly messages: FormMessages;
  readonly drafts: PanelDrafts;
}

/** An id that no other line of the element has. */
export function idOf(key: string, name: string): string {
  return `${key}-${name}`.replaceAll(/[^\w-]/g, '_');
}

/** The other one of a series. */
export function otherOf({ line, records, personId }: PanelScene): PersonId | undefined {
  if (line.subject.kind !== 'series') return undefined;
  const people = records.rhythm.series.get(line.subject.seriesId)?.people;
  return people?.find((id) => id !== personId);
}

/** Says what does not fit, and leads to the first such field. */
export function sayMisfits({ key, drafts, host }: PanelScene): void {
  drafts.change(key, { isChecked: true });
  host.focusIn(key, '[aria-invalid="true"]');
}
