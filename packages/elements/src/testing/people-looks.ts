import type { Workspace } from '@throughline/core';
import { sectionNames } from '../settings/section-names.ts';
import { seenBy } from './feedback-company.ts';
import { beyondBen } from './unseen-company.ts';

/** The elements for people, each as it is looked at, with the attributes of that look. */
export const peopleLooks = [
  ['perf-queue', {}],
  ['perf-one-on-one', {}],
  ['perf-feedback', {}],
  ['perf-recognition-wall', {}],
  ['perf-coach', { preview: '' }],
  ['perf-person', {}],
  ['perf-person', { 'person-id': 'ben' }],
  ['perf-review-brief', {}],
  ['perf-dashboard', { figures: 'discipline conversations feedback recognition' }],
  ['perf-heatmap', { figure: 'gave-feedback' }],
  ...sectionNames.map((section) => ['perf-settings', { section }] as const),
] as const;

/** One of them. */
export type PeopleLook = (typeof peopleLooks)[number];

/** A workspace in which each of them has much to show, as Ann sees it, who leads and looks after it. */
export async function fullWorkspace(): Promise<Workspace> {
  const workspace = await (await seenBy(beyondBen))('ann');
  await workspace.run({ type: 'figures.take', input: { period: '2026-04' } });
  return workspace;
}

/** An element with its attributes and a workspace, not in the page yet. */
export function elementOf([tag, attributes]: PeopleLook, workspace: Workspace) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return Object.assign(element, { workspace });
}
