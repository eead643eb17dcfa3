import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStorage } from './memory-storage.ts';
import { asText } from '../testing/queue-company.ts';
import {
  company,
  goalOf,
  monday,
  openWorkspace,
  refusalOf,
  refusedAs,
} from '../testing/workspaces.ts';

const goals = [
  goalOf('g1', { state: 'active' }),
  goalOf('g2', { state: 'active' }),
  goalOf('own', { state: 'active', visibility: 'private' }),
  goalOf('theirs', { state: 'active', ownerId: 'max' }),
];
const line = (goalId: string) => ({
  personId: 'mia',
  activity: 'check-in',
  subject: { kind: 'goal', goalId },
});

/** Mia's workspace at a moment that can be moved, with what others see of the same storage. */
async function opened(viewer = 'mia') {
  let now = monday;
  const initial = { ...company, settings: {}, goals };
  const storage = memoryStorage({ initial });
  const workspace = await openWorkspace({ storage, viewer, now: () => now });
  const ofCheckIns = () => workspace.due().filter(({ activity }) => activity === 'check-in');
  return {
    workspace,
    run: (type: string, input: object) => workspace.run({ type, input }),
    lines: () => asText(ofCheckIns()).map((text) => text.split(' ')[1]),
    moveTo: (moment: string) => (now = moment),
    seenBy: (other: string) =>
      openWorkspace({ storage, viewer: other, now: () => now, ids: other }),
  };
}

describe('putting off', () => {
  it('[Q10] hides a line until a moment, and shows it from that moment on', async () => {
    const { workspace, run, lines, moveTo } = await opened();
    assert.deepEqual(lines(), ['g1', 'g2', 'own']);
    await run('queue.snooze', { ...line('g1'), until: '2026-05-05T12:00:00Z' });
    assert.deepEqual(lines(), ['g2', 'own']);
    const marked = workspace.due(undefined, { withSnoozed: true });
    assert.equal(
      marked.find(({ command }) => JSON.stringify(command.input).includes('g1'))?.snoozedUntil,
      '2026-05-05T12:00:00Z',
    );
    moveTo('2026-05-05T11:59:59.999Z');
    assert.deepEqual(lines(), ['g2', 'own']);
    moveTo('2026-05-05T12:00:00.000Z');
    assert.deepEqual(lines(), ['g1', 'g2', 'own']);
  });

  it('[Q10] a second time takes the place of the first, and waking ends it', async () => {
    const { workspace, run, lines, moveTo } = await opened();
    await run('queue.snooze', { ...line('g1'), until: '2026-05-06T12:00:00Z' });
    moveTo('2026-05-04T11:00:00Z');
    await run('queue.snooze', { ...line('g1'), until: '2026-05-05T12:00:00Z' });
    assert.equal(workspace.records.rhythm.snoozesOf('mia' as never).length, 1);
    moveTo('2026-05-05T12:00:00Z');
    assert.ok(lines().includes('g1'));
    await run('queue.snooze', { ...line('g1'), until: '2026-05-06T12:00:00Z' });
    assert.ok(!lines().includes('g1'));
    await run('queue.wake', line('g1'));
    assert.ok(lines().includes('g1'));
    const { written } = await run('queue.wake', line('g1'));
    assert.deepEqual(written, []);
  });

  it('[Q11] until the next working day is until work begins on it, past weekend and leave', async () => {
    const { workspace, run, moveTo } = await opened();
    const until = async (moment: string) => {
      moveTo(moment);
      await run('queue.snooze', { ...line('g1'), until: 'next-working-day' });
      return workspace.records.rhythm.snoozesOf('mia' as never)[0]?.until;
    };
    assert.equal(await until('2026-05-04T10:00:00Z'), '2026-05-05T09:00:00.000Z');
    assert.equal(await until('2026-05-08T10:00:00Z'), '2026-05-11T09:00:00.000Z');
    const leave = { personId: 'mia', start: '2026-05-11', end: '2026-05-12' };
    await run('leave.add', leave);
    assert.equal(await until('2026-05-08T11:00:00Z'), '2026-05-13T09:00:00.000Z');
  });

  it('[Q12] is refused for a moment past or far off, and for lines that are not one’s own', async () => {
    const { workspace } = await opened();
    const until = '2026-05-05T12:00:00Z';
    const refused = (input: object) => refusedAs(workspace, 'queue.snooze', { until, ...input });
    assert.equal(await refused({ ...line('g1'), until: monday }), 'invalid-input until');
    const far = { ...line('g1'), until: '2026-06-05T10:00:00Z' };
    assert.equal(await refused(far), 'invalid-input until');
    assert.equal(await refused(line('theirs')), 'not-found theirs');
    assert.equal(await refused(line('none')), 'not-found none');
    const wrong = { ...line('g1'), activity: 'recognition' };
    assert.equal(await refused(wrong), 'invalid-input subject.kind');
    const other = { ...wrong, subject: { kind: 'person', personId: 'max' } };
    assert.equal(await refused(other), 'not-found max');
    const series = { ...line('g1'), activity: 'one-on-one' };
    assert.equal(
      await refused({ ...series, subject: { kind: 'series', seriesId: 's' } }),
      'not-found s',
    );
    assert.equal(await refused({ ...line('g1'), personId: 'max' }), 'not-allowed');
  });

  it('[P37] is for the person alone: no manager, no admin', async () => {
    for (const viewer of ['lea', 'ada', 'hal', 'vic']) {
      const { workspace } = await opened(viewer);
      for (const [type, input] of [
        ['queue.snooze', { ...line('g1'), until: '2026-05-05T12:00:00Z' }],
        ['queue.wake', line('g1')],
        ['queue.delegate', { personId: 'mia', to: viewer, start: '2026-05-04', end: '2026-05-05' }],
        ['queue.end-delegation', { personId: 'mia', delegationId: 'x' }],
        ['nudge.record', { personId: 'mia', sent: [{ rule: 'overdue', key: 'x' }] }],
      ] as const) {
        assert.equal((await refusalOf(workspace, type, input)).code, 'not-allowed');
      }
    }
  });

  it('[P66] a queue is shown to its person and the managers above; to others as that of nobody', async () => {
    const { seenBy } = await opened();
    const idsFor = async (viewer: string) =>
      (await seenBy(viewer))
        .due('mia' as never)
        .map(({ command }) => JSON.stringify(command.input));
    const seen = ['{"goalId":"g1"}', '{"goalId":"g2"}'];
    for (const manager of ['lea', 'ada']) {
      const inputs = await idsFor(manager);
      assert.deepEqual(inputs.slice(0, 2), seen);
      assert.ok(!inputs.includes('{"goalId":"own"}'));
    }
    for (const other of ['max', 'hal', 'vic', 'zoe', 'nobody']) {
      assert.deepEqual(await idsFor(other), []);
    }
    assert.deepEqual((await seenBy('lea')).due('nobody' as never), []);
  });
});
