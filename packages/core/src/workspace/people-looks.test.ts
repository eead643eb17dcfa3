import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import { type Records, recordsFrom } from '../goals/records.ts';
import { lastEnded } from '../insights/ended-periods.ts';
import type { PeopleFigures } from '../insights/people-report.ts';
import { takeSnapshot } from '../insights/people-figures.ts';
import { teamAndAbove } from '../organisation.ts';
import type { FigureSnapshot } from '../schema/figure-snapshot.ts';
import type { Person } from '../schema/organisation.ts';
import { type SayingCompany, sayingCompany } from '../testing/random-people.ts';
import { peopleInsights } from './people-insights.ts';

const inJuly = '2026-07-02T10:00:00Z';
const june = lastEnded('month', inJuly, 'UTC');

type Org = Pick<SayingCompany, 'people' | 'teams'>;

/** What somebody is shown, and the company that it was worked out from. */
interface Look {
  readonly figures: PeopleFigures;
  readonly from: Org;
}

function recordsOf(
  { threshold, ...lists }: SayingCompany,
  figureSnapshots: readonly FigureSnapshot[] = [],
): Records {
  return recordsFrom({ ...lists, figureSnapshots, settings: { anonymityThreshold: threshold } });
}

/** What a viewer is shown who opens the company anew. */
function shownIn(company: SayingCompany, kept?: FigureSnapshot): PeopleFigures {
  const records = recordsOf(company, kept && [kept]);
  const viewer = company.people[0]?.id;
  assert.ok(viewer);
  const options = { viewer, now: () => inJuly };
  return peopleInsights(records, () => assert.fail(), options).people() ?? assert.fail();
}

/** One person moves to another team, or leaves the company before the period. */
function moved<C extends Org>(company: C, who: number, to: number): C {
  const { people, teams } = company;
  const place = people.length - 1 - (who % people.length);
  const team = teams[to % (teams.length + 1)];
  const gone = { active: false, left: '2026-05-20' };
  const edit = (person: Person): Person =>
    team ? { ...person, teamId: team.id } : place > 0 ? { ...person, ...gone } : person;
  return { ...company, people: people.map((each, at) => (at === place ? edit(each) : each)) };
}

/** Everyone, or the people of a team and of those below it. */
function peopleIn({ people, teams }: Org, teamId: string | undefined): ReadonlySet<string> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const isIn = ({ teamId: own }: Person) =>
    teamId === undefined || (own && [...teamAndAbove(byId, own)].some((id) => id === teamId));
  return new Set(people.filter((each) => each.active && isIn(each)).map(({ id }) => id));
}

/** Of how many people the groups of two cells differ. */
function between(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]);
  return [...all].filter((id) => one.has(id) !== other.has(id)).length;
}

/** The groups of which a look tells who gave feedback. */
function groupsOf({ figures: { cells }, from }: Look): readonly ReadonlySet<string>[] {
  const gave = cells.filter(({ figure }) => figure === 'gave-feedback');
  return gave.map(({ teamId }) => peopleIn(from, teamId));
}

describe('looks at figures about people', () => {
  before(() => calendarReady());

  test('[I64] look, move, take, look, move, look: no two differ by fewer than k people', () => {
    let shown = 0;
    const step = fc.tuple(fc.nat(), fc.nat());
    const company = sayingCompany().filter(({ people }) => people.length > 0);
    fc.assert(
      fc.property(company, step, step, (first, one, other) => {
        const second = moved(first, ...one);
        const third = moved(second, ...other);
        const kept = takeSnapshot(recordsOf(second), june, inJuly);
        const looks: readonly Look[] = [
          { figures: shownIn(first), from: first },
          { figures: shownIn(second), from: second },
          { figures: shownIn(second, kept), from: second },
          { figures: shownIn(third, kept), from: second },
        ];
        assert.deepEqual(looks[3]?.figures, looks[2]?.figures);
        for (const figures of looks.map(groupsOf)) shown += figures.length;
        const all = looks.flatMap(groupsOf);
        for (const group of all) {
          for (const next of all) {
            const count = between(group, next);
            assert.ok(count === 0 || count >= first.threshold, `${count} people`);
          }
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(shown > 100, String(shown));
  });
});
