import { expect } from '@open-wc/testing';
import type { PersonId, Workspace } from '@throughline/core';
import { sectionNames } from '../settings/section-names.ts';
import { seenBy } from './feedback-company.ts';
import { type Looker, withHidden, without } from './hidden-from.ts';
import { looksOf } from './looks-at-all.ts';
import { type Look, type Walked, walk } from './walk.ts';

const period = { start: '2026-01-01', end: '2026-05-15' };

/** Starts a review of somebody that rests on all that its writer sees; gives its id. */
async function reviewed(workspace: Workspace, person: string, isShared = false) {
  const personId = person as PersonId;
  const started = await workspace.run({ type: 'review.start', input: { personId, ...period } });
  const briefId = started.written.find(({ collection }) => collection === 'reviewBriefs')!
    .id as never;
  const items = workspace
    .brief(briefId)
    .brief.seen.items.map(({ kind, id }) => ({ kind, id: id! }));
  await workspace.run({ type: 'review.cite', input: { briefId, items } });
  const text = 'A good year.';
  await workspace.run({ type: 'review.write', input: { briefId, text, base: null } });
  if (isShared) await workspace.run({ type: 'review.share', input: { briefId, base: text } });
  return briefId as string;
}

/** Of whom somebody writes a review, beside the one of themselves. */
const writesOf: Readonly<Partial<Record<Looker, string>>> = { cem: 'gil' };

/** A company with figures of a month, in which one of those who look writes reviews and is shown one. */
async function staged(records: unknown, looker: Looker) {
  const as = await seenBy(records);
  const [lead, own] = [await as('ann'), await as(looker)];
  await lead.run({ type: 'figures.take', input: { period: '2026-04' } });
  const about = [looker, writesOf[looker]].filter((id) => id !== undefined);
  const briefIds: string[] = [];
  for (const id of about) briefIds.push(await reviewed(own, id));
  if (looker === 'ben' || looker === 'cem') briefIds.push(await reviewed(lead, looker, true));
  await Promise.all([lead.close(), own.close()]);
  return { as, briefIds };
}

/**
 * What somebody finds in the company without and with what one of those who look may not see.
 *
 * @param isAmong - Whether a look is taken.
 */
export async function bothWalked(
  looker: Looker,
  viewer: string = looker,
  isAmong: (look: Look) => boolean = () => true,
): Promise<Both> {
  const bare = await staged(without(looker), looker);
  const full = await staged(withHidden(looker), looker);
  expect(full.briefIds).to.deep.equal(bare.briefIds);
  const workspaces = [await bare.as(viewer), await full.as(viewer)];
  const [one, other] = await walk(workspaces, looksOf(looker, bare.briefIds).filter(isAmong));
  await Promise.all(workspaces.map((each) => each.close()));
  return [one!, other!];
}

export type Kind = Exclude<keyof Walked, 'taken'>;

type Both = readonly [without: Walked, withHidden: Walked];

/** The names of what is not the same in both. */
export function differing([bare, full]: Both, kind: Kind): readonly string[] {
  const names = new Set([...bare[kind].keys(), ...full[kind].keys()]);
  return [...names].filter((name) => bare[kind].get(name) !== full[kind].get(name));
}

/** The same, each with what stands where it begins to differ. */
const differences = (both: Both, kind: Kind) =>
  differing(both, kind).map((name) => {
    const [one, other] = both.map((it) => it[kind].get(name) ?? 'nothing') as [string, string];
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    const from = Math.max(0, (at < 0 ? one.length : at) - 40);
    return `${name}: ${one.slice(from, from + 120)} | ${other.slice(from, from + 120)}`;
  });

/** Of some names those that are in no other one. */
export const missing = (wanted: readonly string[], names: Iterable<string>) => {
  const all = [...names];
  return wanted.filter((part) => !all.some((name) => name.includes(part)));
};

const empty = <T>(all: ReadonlyMap<string, T>, isFull: (found: T) => boolean) =>
  [...all].filter(([, found]) => !isFull(found)).map(([name]) => name);

/** Steps for which somebody finds nothing to press: who leads nobody has no team, and lists are written by admins. */
const lacking: Readonly<Record<Looker, RegExp>> = {
  ida: /#tab-team$/,
  cem: /-add$/,
  ben: /#tab-team$|-add$|cadence button.name >> Check-in \/ (choose|button)/,
};

/** Fields in which people, goals, teams and values are searched or chosen. */
const fields = [
  ...['start/with “', 'action-add/goal', 'fb-about “', 'fb-to “', 'fb-goal', 'fb-value'],
  ...['filter-person “', 'filter-goal “', 'filter-team', 'filter-value', 'thanks-to “'],
  ...['thanks-goal', 'thanks-value', '-person “', ' person “', 'metrics-new-ownerId “'],
  ...['owner “', 'parent “', 'contributors “', 'reviewer “', 'team “'],
];

/** And those of whoever may set what they are for. */
const fieldsOfAdmins = [
  ...['cadence-new-goalId “', 'people-form-ann-managerId “', 'people-form-ann-teamId “'],
  ...['teams-form-sales-leadId “', 'teams-new-parentId “'],
];

/** Files that everybody saves. */
const files = [
  ...['due.ics', 'one-on-one.ics', 'kept-about-me-2026-05-15.json', 'what-is-kept-about-you'],
  ...['how-late-the-evidence-lies', 'month-by-month', 'company-values', 'people', 'teams'],
  ...['cycles', 'metrics', 'one-on-one-templates', 'discipline', 'conversations', 'feedback'],
  ...['recognition', 'gave-feedback'],
].map((name) => ` ${name}`);

/** How long it may take to walk through two companies, in milliseconds. */
export const slow = 110_000;

/** Registers as tests that nothing of what somebody may not see is in what elements for people offer, show, save and say. */
export function unseenSuite(looker: Looker): void {
  describe(`what ${looker} may not see`, () => {
    let both: Both;
    let bare: Walked;
    before(async function () {
      this.timeout(slow);
      both = await bothWalked(looker);
      [bare] = both;
    });

    it('[E467] is looked for in each step of each look that there is', () => {
      for (const { taken } of both) {
        const never = empty(taken, (count) => count > 0);
        expect(never.filter((name) => !lacking[looker].test(name))).to.deep.equal([]);
      }
    });

    it('[E467] is not offered where one searches and chooses', () => {
      expect(differences(both, 'offered')).to.deep.equal([]);
      const unasked = [...bare.offered].filter(([name]) => !/“.+”$/.test(name));
      expect(empty(new Map(unasked), (lines) => lines !== '')).to.deep.equal([]);
      const wanted = looker === 'ida' ? [...fields, ...fieldsOfAdmins] : fields;
      expect(missing(wanted, bare.offered.keys())).to.deep.equal([]);
    });

    it('[E467] is in no form, section of the settings or review that is open', () => {
      expect(differences(both, 'shown')).to.deep.equal([]);
      expect(empty(bare.shown, (page) => page.length > 300)).to.deep.equal([]);
      const open = sectionNames.map((name) => `perf-settings ${name}`);
      expect(missing(open, bare.shown.keys())).to.deep.equal([]);
      const reviews = [...bare.shown].filter(([name]) => /^perf-review-brief new-/.test(name));
      const isCited = (page: string) => page.includes('class="piece ');
      expect(empty(new Map(reviews), isCited)).to.deep.equal([]);
      expect(reviews, 'at first, all of it, the meter').to.have.length.of.at.least(3);
    });

    it('[E468] is in no file that is saved', () => {
      expect(differences(both, 'saved')).to.deep.equal([]);
      expect(missing(files, bare.saved.keys())).to.deep.equal([]);
      expect(empty(bare.saved, (text) => text.trim().split('\n').length > 1)).to.deep.equal([]);
      const calendars = [...bare.saved].filter(([name]) => name.endsWith('.ics'));
      expect(empty(new Map(calendars), (text) => text.includes('SUMMARY:'))).to.deep.equal([]);
    });

    it('[E469] is not told aloud', () => {
      expect(differences(both, 'said')).to.deep.equal([]);
      const said = [...bare.said].filter(([, texts]) => texts !== '').map(([name]) => name);
      const speaking = ['queue', 'one-on-one', 'feedback', 'recognition-wall', 'person'];
      const tags = [...speaking, 'review-brief', 'settings', 'dashboard', 'heatmap'];
      expect(
        missing(
          tags.map((tag) => `perf-${tag} `),
          said,
        ),
      ).to.deep.equal([]);
    });
  });
}
