// A company whose every text and every id is asked for, so that each can be one that tries to become more than text.

/** Greatest lengths of texts, by the last word of their place. */
const lengths = {
  ...{ title: 300, description: 10_000, tag: 60, unit: 40, milestone: 200, note: 2000, source: 60 },
  ...{ name: 120, cycle: 80, word: 4000, reason: 1000, zone: 500, id: 200 },
};

/** Greatest length of the text of a place. */
export const lengthOf = (place) => lengths[place.slice(place.lastIndexOf('.') + 1)];

const days = { start: '2026-04-01', due: '2026-06-30' };
/** Goals that are shown with all that is known of them. */
const described = ['churn', 'teams', 'launch', 'zones', 'done'];
const moment = '2026-05-10T09:00:00Z';

/** What each goal is beside its texts, by its plain id. */
function goalsOf(text, id) {
  const under = (parent) => [{ parentId: id(`goals.${parent}`) }];
  const steps = ['one', 'two', 'three'].map((step, at) => ({
    ...{ id: id(`milestones.${step}`), title: text(`launch.${step}.milestone`), done: at === 0 },
  }));
  const zone = (name) => text(`zones.${name}.zone`);
  return {
    pillar: { kind: 'pillar', ownerId: id('people.ann') },
    churn: { kind: 'objective', ownerId: id('teams.sales'), links: under('pillar') },
    teams: {
      links: under('churn'),
      measure: { kind: 'number', start: 0, target: 40, unit: text('teams.unit') },
      tags: [text('teams.tag')],
      override: {
        ...{ status: 'at-risk', by: id('people.ann'), at: moment, reason: text('teams.reason') },
      },
      stated: { progress: 0.4, note: text('stated.note'), source: text('stated.source') },
    },
    uptime: {
      links: under('churn'),
      measure: { kind: 'range', low: 99.5, unit: text('uptime.unit') },
    },
    launch: { links: under('churn'), measure: { kind: 'milestones', items: steps } },
    zones: {
      links: under('churn'),
      measure: {
        ...{ kind: 'zones', commit: zone('commit'), target: zone('target') },
        stretch: zone('stretch'),
      },
    },
    hire: { ownerId: id('people.ben'), links: under('churn'), measure: { kind: 'binary' } },
    nps: { links: under('churn'), measure: { kind: 'baseline', unit: text('nps.unit') } },
    loose: { kind: 'initiative', driver: 'manual' },
    done: {
      ...{ cycleId: id('cycles.before'), start: '2026-01-01', due: '2026-03-31', state: 'closed' },
      measure: { kind: 'binary' },
      outcome: {
        ...{ grade: 0.4, at: '2026-04-01T09:00:00Z', by: id('people.ben'), next: 'change' },
        ...{ helped: text('done.helped.word'), hindered: text('done.hindered.word') },
      },
    },
    draft: { ownerId: id('people.eve'), links: under('churn'), state: 'draft' },
    waiting: {
      ...{ cycleId: id('cycles.before'), start: '2026-01-01', due: '2026-03-31' },
      measure: { kind: 'number', start: 0, target: 10, unit: text('waiting.unit') },
    },
  };
}

/**
 * The records that a workspace begins with.
 *
 * @param text gives the text of a place, such as `goals.churn.title`; its last word says how long it may be
 * @param id gives the id of a place, such as `people.ann`
 */
export function hostileCompany(text, id) {
  const person = (name, more) => ({
    ...{ id: id(`people.${name}`), name: text(`people.${name}.name`), timeZone: 'UTC', ...more },
  });
  const goals = Object.entries(goalsOf(text, id)).map(([name, more]) => ({
    ...{ id: id(`goals.${name}`), kind: 'key-result', ownerId: id('people.ann'), ...days },
    title: text(`goals.${name}.title`),
    ...(described.includes(name) && { description: text(`goals.${name}.description`) }),
    ...{ cycleId: id('cycles.now'), ...more },
  }));
  const said = { goalId: id('goals.teams'), by: id('people.ben') };
  const report = (name, at, value) => ({
    ...{ ...said, id: id(`checkIns.${name}`), at: `${at}T08:00:00Z`, asOf: at, value },
    ...{ note: text(`${name}.says.word`), blockers: text(`${name}.blocked.word`), confidence: 0.4 },
  });
  return {
    people: [
      person('ann', { roles: ['member', 'admin'] }),
      person('ben', { managerId: id('people.ann'), teamId: id('teams.sales') }),
      person('eve', { managerId: id('people.ann') }),
    ],
    teams: [
      { id: id('teams.sales'), name: text('teams.sales.name'), leadId: id('people.ann') },
      { id: id('teams.care'), name: text('teams.care.name'), parentId: id('teams.sales') },
    ],
    cycles: [
      {
        id: id('cycles.before'),
        name: text('before.cycle'),
        start: '2026-01-01',
        end: '2026-03-31',
      },
      { id: id('cycles.now'), name: text('now.cycle'), start: '2026-04-01', end: '2026-06-30' },
      { id: id('cycles.next'), name: text('next.cycle'), start: '2026-07-01', end: '2026-09-30' },
    ],
    goals,
    checkIns: [report('first', '2026-04-20', 8), report('last', '2026-05-08', 12)],
    comments: [
      { ...said, id: id('comments.one'), at: moment, text: text('comments.one.word') },
      {
        ...{ ...said, id: id('comments.two'), at: moment, text: text('comments.two.word') },
        checkInId: id('checkIns.last'),
      },
    ],
  };
}
