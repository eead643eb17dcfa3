import { expect, waitUntil } from '@open-wc/testing';
import { defaultSettings, memoryStorage, rulebooksOf } from '@throughline/core';
import { enSettingsFields } from '../messages/en-settings-fields.ts';
import { ann, ben, company, companyWorkspace } from '../testing/company.ts';
import { find, picked, pressed, settingsWith, typedInto } from '../testing/settings-page.ts';
import { textOf } from '../testing/texts-of.ts';
import { settingsSpecs } from './sections/settings-specs.ts';

const open = async (section: string, records: unknown = company) => {
  const workspace = await companyWorkspace(ann, memoryStorage(), records);
  return { workspace, element: await settingsWith(section, workspace) };
};

describe('rules in <perf-settings>', () => {
  it('[E303] has a place, a label and a hint for every setting that core knows', () => {
    const paths = Object.values(settingsSpecs)
      .flat()
      .map(({ path }) => path);
    const elsewhere = ['id', 'rulebook', 'rulebooks', 'rhythms'];
    const known = Object.entries(defaultSettings()).flatMap(([top, value]) => {
      if (elsewhere.includes(top)) return [];
      const isGroup = typeof value === 'object' && value !== null;
      return isGroup ? Object.keys(value).map((name) => `${top}.${name}`) : [top];
    });
    expect(paths).to.have.members([...known, 'workingCalendarId']);
    for (const path of paths) {
      const words = enSettingsFields[path as keyof typeof enSettingsFields];
      expect(words.label, path).to.not.equal('');
      expect(words.hint, path).to.not.equal('');
    }
  });

  it('[E303] says the range, what is usual and whom it concerns', async () => {
    const { element } = await open('scoring');
    expect(textOf(find(element, '#settings-scoring-staleAfterDays-hint'))).to.equal(
      'For goals without a rhythm of check-ins. Affects every goal. From 1 to 366. Standard: 14.',
    );
  });

  it('[E306] shows what another rulebook would change before it is saved, as core answers it', async () => {
    const fresh = { id: 'c2', goalId: 'teams', by: 'ben', at: '2026-05-14T08:00:00Z' };
    const checkIns = [...company.checkIns, { ...fresh, asOf: '2026-05-14', value: 17 }];
    const { element, workspace } = await open('rulebook', { ...company, checkIns });
    const all = rulebooksOf(workspace.records.settings);
    const other = all.find((rulebook) => workspace.rulebookChanges(rulebook).length > 0)!;
    const changes = workspace.rulebookChanges(other);
    await typedInto(element, 'settings-rulebook-rulebook', other.id);
    await waitUntil(() => element.shadowRoot!.querySelector('.sentence'));
    expect(textOf(find(element, '.sentence'))).to.contain(
      `${changes.length} ${changes.length === 1 ? 'goal' : 'goals'} of ${workspace.records.goals.size}`,
    );
    expect(workspace.records.settings.rulebook).to.equal('ratio-90-70');
    const chosen: string[] = [];
    element.addEventListener('perf-goal-select', ({ detail }) => chosen.push(detail.goalId));
    find(element, '.plain-table button').click();
    await element.updateComplete;
    find(element, '.plain-table ul button').click();
    expect(changes.map(({ goalId }) => goalId)).to.include(chosen[0]);
    await pressed(element, 'Save');
    expect(workspace.records.settings.rulebook).to.equal(other.id);
  });

  it('[E492] works out what another rulebook would change once typing pauses, and draws nothing of one before', async () => {
    const { element, workspace } = await open('rulebook');
    const asked: unknown[] = [];
    const rulebookChanges = workspace.rulebookChanges.bind(workspace);
    workspace.rulebookChanges = (rulebook) => {
      asked.push(rulebook.atRisk);
      return rulebookChanges(rulebook);
    };
    await pressed(element, 'Add a rulebook');
    const preview = () => textOf(find(element, '#rulebook-new .part'));
    for (const atRisk of ['6', '60', '65']) {
      await typedInto(element, 'rulebook-new-atRisk', atRisk);
      expect(asked, 'not while it is typed').to.be.empty;
      expect(preview()).to.equal('One moment');
    }
    await waitUntil(() => preview().includes('another status'));
    expect(asked, 'the last one alone').to.deep.equal([0.65]);
    const base = { name: workspace.records.settings.name };
    await workspace.run({ type: 'settings.edit', input: { fields: { name: 'Fjord' }, base } });
    await element.updateComplete;
    expect(preview(), 'stays until other records are taken in').to.contain('another status');
    await waitUntil(() => asked.length === 2);
    await typedInto(element, 'rulebook-new-atRisk', '70');
    expect(preview()).to.equal('One moment');
    await waitUntil(() => preview().includes('another status'));
    expect(asked.at(-1)).to.equal(0.7);
  });

  it('[E492] says what was wrong where that failed, and works it out again', async () => {
    const { element, workspace } = await open('rulebook');
    const rulebookChanges = workspace.rulebookChanges.bind(workspace);
    workspace.rulebookChanges = () => {
      throw new Error('Nothing is right.');
    };
    const told: unknown[] = [];
    element.addEventListener('perf-error', ({ detail }) => told.push(detail));
    const other = rulebooksOf(workspace.records.settings).at(-1)!;
    await typedInto(element, 'settings-rulebook-rulebook', other.id);
    await waitUntil(() => element.shadowRoot!.querySelector('#settings-rulebook [role=alert]'));
    expect(told).to.have.length(1);
    workspace.rulebookChanges = rulebookChanges;
    await pressed(element, 'Try again');
    await waitUntil(() => element.shadowRoot!.querySelector('.sentence'));
  });

  it('[E306] adds and changes a rulebook of the company’s own', async () => {
    const { element, workspace } = await open('rulebook');
    await pressed(element, 'Add a rulebook');
    await typedInto(element, 'rulebook-new-id', 'ours');
    await typedInto(element, 'rulebook-new-atRisk', '95');
    find(element, '#rulebook-new [type=submit]').click();
    await pressed(element, 'Rulebook');
    expect(textOf(find(element, '#rulebook-new-atRisk-error'))).to.not.equal('');
    await typedInto(element, 'rulebook-new-atRisk', '60');
    await typedInto(element, 'rulebook-new-ambitions-aspirational-onTrack', '70');
    find(element, '#rulebook-new [type=submit]').click();
    await pressed(element, 'Rulebook');
    const ours = { id: 'ours', basis: 'ratio', onTrack: 0.9, atRisk: 0.6 };
    const { settings } = workspace.records;
    expect(settings.rulebooks).to.deep.equal([
      { ...ours, ambitions: { aspirational: { onTrack: 0.7 } } },
    ]);
    await pressed(element, 'ours');
    await typedInto(element, 'rulebook-ours-ambitions-aspirational-onTrack', '');
    find(element, '#rulebook-ours [type=submit]').click();
    await pressed(element, 'Rulebook');
    expect(workspace.records.settings.rulebooks).to.deep.equal([ours]);
  });

  it('[E307] says a rhythm in words and on which five days it is due next, before it is saved', async () => {
    const { element, workspace } = await open('cadence');
    expect(textOf(find(element, '.rhythms'))).to.contain('One-on-one Every 2 weeks on Monday');
    await pressed(element, 'Set a rule');
    await typedInto(element, 'cadence-new-kind', 'person');
    await picked(element, 'cadence-new-personId', 'Ben');
    await typedInto(element, 'cadence-new-recurrence', 'monthly-day');
    const days = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.new .days li')];
    expect(days.map(textOf).map((day) => day.slice(0, 17))).to.deep.equal([
      ...['Mon, Jun 1, 2026,', 'Wed, Jul 1, 2026,', 'Sat, Aug 1, 2026,', 'Tue, Sep 1, 2026,'],
      'Thu, Oct 1, 2026,',
    ]);
    find(element, '#cadence-new [type=submit]').click();
    await pressed(element, 'How often things are due');
    const [rule] = workspace.records.rhythm.cadenceRules.values();
    expect(rule?.scope).to.deep.equal({ kind: 'person', personId: 'ben' });
    expect(textOf(find(element, '.list'))).to.contain('Check-in Ben Bora Every month on day 1');
  });

  it('[E307] lets a leader set one for those whom they lead, and says where they do not', async () => {
    const records = {
      ...company,
      people: company.people.map((person) => {
        if (person.id === 'ben') return { ...person, roles: ['member', 'leader'] };
        return person.id === 'eve' ? { ...person, managerId: 'ben' } : person;
      }),
    };
    const workspace = await companyWorkspace(ben, memoryStorage(), records);
    const element = await settingsWith('cadence', workspace);
    const { cadenceRules } = workspace.records.rhythm;
    await pressed(element, 'Set a rule');
    const send = () => find(element, '#cadence-new [type=submit]').click();
    await picked(element, 'cadence-new-personId', 'Ann');
    send();
    await waitUntil(() => element.shadowRoot!.querySelector('.new [role=alert]'));
    expect(textOf(find(element, '.new [role=alert]'))).to.contain('This is for others to do');
    await picked(element, 'cadence-new-personId', 'Eve');
    send();
    await waitUntil(() => cadenceRules.size === 1, textOf(find(element, '.new')));
    expect([...cadenceRules.values()][0]?.scope).to.deep.equal({ kind: 'person', personId: 'eve' });
  });

  it('[E307] ends a rule once asked, and changes what is usual', async () => {
    const rule = {
      ...{ id: 'r1', activity: 'check-in', scope: { kind: 'workspace' }, from: '2026-01-05' },
      ...{ setBy: 'ann', setAt: '2026-01-01T00:00:00Z' },
      recurrence: { frequency: 'weekly', interval: 3, weekdays: [{ weekday: 2 }] },
    };
    const { element, workspace } = await open('cadence', { ...company, cadenceRules: [rule] });
    find(element, '.list button.name').click();
    await element.updateComplete;
    await pressed(element, 'End this rule');
    expect(workspace.records.rhythm.cadenceRules.get('r1' as never)?.endedAt).to.equal(undefined);
    find(element, '.detail [role=alertdialog] button').click();
    await pressed(element, 'How often things are due');
    expect(workspace.records.rhythm.cadenceRules.get('r1' as never)?.endedAt).to.be.a('string');
    find(element, '.rhythms button.name').click();
    await element.updateComplete;
    await typedInto(element, 'settings-rhythm-check-in-rhythms-check-in-recurrence', 'never');
    await pressed(element, 'Save');
    expect(workspace.records.settings.rhythms['check-in']?.recurrence).to.equal(undefined);
    expect(textOf(find(element, '.rhythms'))).to.contain('Check-in Never');
  });

  it('[E308] counts what would be erased, asks, and then erases for good', async () => {
    const checkIns = [
      ...company.checkIns,
      {
        ...{ id: 'c0', goalId: 'old', by: 'ben', at: '2020-02-01T20:00:00Z', asOf: '2020-02-01' },
        note: 'Long ago',
      },
    ];
    const goals = company.goals.map((goal) =>
      goal.id === 'old'
        ? { ...goal, start: '2020-01-01', due: '2020-03-31', cycleId: undefined }
        : goal,
    );
    const whole = goals.map(({ cycleId, ...goal }) => (cycleId ? { ...goal, cycleId } : goal));
    const settings = { timeZone: 'Asia/Tokyo' };
    const records = { ...company, settings, goals: whole, checkIns };
    const { element, workspace } = await open('retention', records);
    const { lines } = workspace.retentionPlan();
    expect(lines.map(({ collection, count }) => [collection, count])).to.deep.equal([
      ['checkIns', 1],
    ]);
    expect(textOf(element)).to.contain('Notes of check-ins 1 Feb 2, 2020');
    await pressed(element, 'Erase these texts');
    expect(workspace.retentionPlan().lines).to.have.length(1);
    expect(textOf(find(element, '[role=alertdialog]'))).to.contain('Erase 1 text for good');
    await pressed(element, 'Erase for good');
    expect(workspace.retentionPlan().lines).to.deep.equal([]);
    expect(textOf(element)).to.contain('Nothing is old enough yet').and.not.to.contain('Undo');
  });

  it('[E479] names those whose last day is not known, each apart from others of that name', async () => {
    const gone = { name: 'Sam Sato', timeZone: 'UTC', active: false };
    const left = ['s1', 's2'].map((id) => ({ id, ...gone }));
    const people = [...company.people, ...left];
    const { element } = await open('retention', { ...company, people });
    expect(textOf(element)).to.contain(
      'not known: \u2068Sam Sato (s1)\u2069 and \u2068Sam Sato (s2)\u2069.',
    );
  });
});
