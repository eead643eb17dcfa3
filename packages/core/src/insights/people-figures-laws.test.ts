import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import { type Records, recordsFrom } from '../goals/records.ts';
import { teamAndAbove } from '../organisation.ts';
import type { FigureSnapshot } from '../schema/figure-snapshot.ts';
import type { Person } from '../schema/organisation.ts';
import { type SayingCompany, feedbackAt, sayingCompany } from '../testing/random-people.ts';
import { lastEnded } from './ended-periods.ts';
import { gaveFeedback } from './feedback-health.ts';
import { groupTree } from './group-tree.ts';
import { cellsOf } from './people-cells.ts';
import { lookAt } from './people-figure.ts';
import { takeSnapshot } from './people-figures.ts';

const inJuly = '2026-07-02T10:00:00Z';
const recordsOf = ({ threshold, ...lists }: SayingCompany): Records =>
  recordsFrom({ ...lists, settings: { anonymityThreshold: threshold } });
const taken = (records: Records, kind: 'month' | 'quarter', at = inJuly): FigureSnapshot =>
  takeSnapshot(records, lastEnded(kind, at, 'UTC'), at);

/** The people of a published group, counted the slow way. */
function peopleIn({ people, teams }: SayingCompany, teamId: string | undefined): readonly Person[] {
  const byId = new Map(teams.map((team) => [team.id, team]));
  return people.filter(
    (person) =>
      teamId === undefined ||
      (person.teamId && [...teamAndAbove(byId, person.teamId)].some((id) => id === teamId)),
  );
}

/** Who gave in a span of days. */
function gaveIn({ feedback }: SayingCompany, from: string, until: string): ReadonlySet<string> {
  const inSpan = feedback.filter(({ at }) => at >= from && at < until);
  return new Set(inSpan.map((each) => each.from));
}

const months = ['2026-04', '2026-05', '2026-06', '2026-07'];
const spans = [0, 1, 2].map((index) => [months[index] ?? '', months[index + 1] ?? ''] as const);

type Ids = ReadonlySet<string>;
const without = (all: Ids, some: Ids): Ids => new Set([...all].filter((id) => !some.has(id)));
const both = (all: Ids, some: Ids): Ids => new Set([...all].filter((id) => some.has(id)));

/** The sets that can be worked out from the cells of who gave feedback: each group, and each less one within it. */
function workedOut(company: SayingCompany, kind: 'month' | 'quarter'): readonly Ids[] {
  const records = recordsOf(company);
  const period = lastEnded(kind, inJuly, 'UTC');
  const tree = groupTree(records, period.end);
  const groups = cellsOf(gaveFeedback, lookAt(records, period), tree, company.threshold).map(
    ({ teamId }): Ids => new Set(peopleIn(company, teamId).map(({ id }) => id)),
  );
  const less = groups.flatMap((group) =>
    groups
      .filter((within) => [...within].every((id) => group.has(id)))
      .map((within) => without(group, within)),
  );
  return [...groups, ...less];
}

describe('figures about people cannot be subtracted', () => {
  before(() => calendarReady());

  const isFine = (count: number, { threshold }: SayingCompany, what: string) =>
    assert.ok(count === 0 || count >= threshold, `${what}: ${count} people`);

  test('[I43] of a month no two cells differ by fewer than k people, of those who did nor who did not', () => {
    fc.assert(
      fc.property(sayingCompany(), (company) => {
        const yes = gaveIn(company, '2026-06', '2026-07');
        for (const people of workedOut(company, 'month')) {
          isFine(people.size, company, 'all');
          isFine(both(people, yes).size, company, 'who gave');
          isFine(without(people, yes).size, company, 'who did not');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('[I51] nor does a quarter differ so from its months, and never by nobody', () => {
    fc.assert(
      fc.property(sayingCompany(), (company) => {
        const quarter = gaveIn(company, '2026-04', '2026-07');
        const inMonth = spans.map(([from, until]) => gaveIn(company, from, until));
        for (const people of workedOut(company, 'quarter')) {
          const yes = both(people, quarter);
          isFine(people.size - yes.size, company, 'nobody in the quarter');
          if (yes.size === 0) continue;
          const times = (id: string) => inMonth.filter((month) => month.has(id)).length;
          const sets = [yes, ...inMonth.map((month) => without(yes, month))];
          sets.push(new Set([...yes].filter((id) => times(id) > 1)));
          for (const { size } of sets) assert.ok(size >= company.threshold, `${size} people`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('[I53] the same question has the same bytes, in whatever order the records come', () => {
    fc.assert(
      fc.property(sayingCompany(), (company) => {
        const text = JSON.stringify(taken(recordsOf(company), 'month'));
        assert.equal(JSON.stringify(taken(recordsOf(company), 'month')), text);
        const turned = {
          ...company,
          people: company.people.toReversed(),
          teams: company.teams.toReversed(),
          feedback: company.feedback.toReversed(),
        };
        assert.equal(JSON.stringify(taken(recordsOf(turned), 'month')), text);
      }),
      { numRuns: 100 },
    );
  });

  test('[I58] one more answer after the period has ended changes nothing', () => {
    fc.assert(
      fc.property(sayingCompany(), fc.nat(), (company, who) => {
        const { people, feedback } = company;
        fc.pre(people.length > 1);
        const [from, about] = [who, who + 1].map((index) => people[index % people.length]!.id);
        const late = feedbackAt(from!, about!, '2026-07-01');
        const more = recordsOf({ ...company, feedback: [...feedback, late] });
        for (const kind of ['month', 'quarter'] as const) {
          assert.deepEqual(taken(more, kind), taken(recordsOf(company), kind));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('[I50] a cell tells the share of the group, rounded and held to 5 to 95 per cent', () => {
    fc.assert(
      fc.property(sayingCompany(), (company) => {
        const yes = gaveIn(company, '2026-06', '2026-07');
        for (const { figure, teamId, people, value } of taken(recordsOf(company), 'month').cells) {
          if (figure !== 'gave-feedback') continue;
          const all = peopleIn(company, teamId);
          assert.equal(people, all.length);
          const share = all.filter(({ id }) => yes.has(id)).length / all.length;
          assert.ok(Math.abs(value - Math.min(0.95, Math.max(0.05, share))) <= 0.005 + 1e-12);
        }
      }),
      { numRuns: 200 },
    );
  });
});
