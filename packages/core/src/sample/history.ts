import { type ReviewedSample, reviewedSample } from './reviews.ts';
import { type SampleOptions, sampleViewer } from './company.ts';
import { compareInstants } from '../calendar.ts';
import { collections, hasHistory } from '../schema/collections.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import type { Change, Commit, Version } from '../workspace/storage.ts';
import { type Story, storiesOf } from './stories-of-records.ts';

/**
 * The company of `reviewedSample` as it grew: a commit for each day on which something happened, so that a
 * workspace that is restored from them has a past to look at. Check-ins, feedback and talks come on their days, goals
 * when they begin; what was closed or answered later is open until then. What keeps no past comes with the last commit.
 *
 * @returns commits for an empty storage, oldest first. After the last it holds what `sampleViewer` would have after
 *   beginning a workspace with the sample, which makes them its admin.
 *
 * @example
 * const storage = memoryStorage();
 * await storage.open();
 * for (const commit of await sampleHistory({ today: '2026-11-20' })) await storage.commit(commit);
 */
export async function sampleHistory(options: SampleOptions): Promise<readonly Commit[]> {
  const company = withAdmin(await reviewedSample(options));
  const stories = storiesOf(company);
  const moments = company.checkIns.map(({ at }) => at).sort(compareInstants);
  const last = `${options.today}T00:00:00Z`;
  const first = moments[0] ?? last;
  const days = new Map<Day, { at: Instant; readonly stories: Story[] }>();
  for (const story of inOrder(stories, first, last)) {
    const day = story.at.slice(0, 10);
    const known = days.get(day) ?? { at: story.at, stories: [] };
    days.set(day, known);
    known.at = story.at;
    known.stories.push(story);
  }
  return commitsOf([...days.values()], sampleViewer.id);
}

type DatedStory = Story & { readonly at: Instant };

/** All by the moment; none before the first that has one, or after the last. */
function inOrder(stories: readonly Story[], first: Instant, last: Instant): readonly DatedStory[] {
  const dated = stories.map((story): DatedStory => {
    if (!hasHistory(story.collection)) return { ...story, at: last };
    const at = story.at ?? first;
    if (compareInstants(at, first) < 0) return { ...story, at: first };
    return { ...story, at: compareInstants(at, last) > 0 ? last : at };
  });
  return dated.sort((a, b) => compareInstants(a.at, b.at));
}

function commitsOf(
  days: readonly { readonly at: Instant; readonly stories: readonly Story[] }[],
  by: string,
): readonly Commit[] {
  const versions = new Map<string, Version>();
  return days.map(({ at, stories }, index) => {
    const version = index + 1;
    // Of what changed twice on a day, a commit holds how it was in the end.
    const latest = new Map(
      stories.map((story) => [`${story.collection}/${story.record.id}`, story]),
    );
    const changes = [...latest].map(([key, { collection, record }]): Change => {
      const expected = versions.get(key) ?? 0;
      versions.set(key, version);
      const schema = collections[collection].version;
      const marks = hasHistory(collection) ? {} : { unlogged: true as const };
      return { collection, id: record.id, expected, schema, record, ...marks };
    });
    return { id: `sample-${version}`, at, by, command: { type: 'workspace.begin' }, changes };
  });
}

/** As whoever begins a workspace becomes its admin. */
function withAdmin(company: ReviewedSample): ReviewedSample {
  const people = company.people.map((person) =>
    person.id === sampleViewer.id
      ? { ...person, roles: [...new Set([...person.roles, 'admin' as const])] }
      : person,
  );
  return { ...company, people };
}
