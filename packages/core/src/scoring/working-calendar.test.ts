import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { LiveCompany } from '../testing/live-company.ts';
import { goal } from '../testing/scoring.ts';
import { explain } from './explain.ts';
import { replay } from './replay.ts';
import { createScoreboard } from './scoreboard.ts';

describe('the working calendar', () => {
  it('[S26] is the one that the settings name, and is followed', () => {
    // Wednesday 1 April to Friday 10 April; at the end of the 5th three of eight working days are over.
    const paced = goal('g', { pace: { curve: 'working-days' } });
    const free = { id: 'free', weekend: [6, 7], holidays: ['2026-04-02', '2026-04-03'] };
    const settings = { workingCalendarId: 'free' } as never;
    const given = { goals: [paced], checkIns: [], at: '2026-04-06T00:00:00Z', settings };
    const live = new LiveCompany({ ...given, workingCalendars: [free] });
    const board = createScoreboard(live, given.at);
    const expected = () => board.scoreOf('g' as GoalId)?.expected;
    assert.equal(expected(), 1 / 6);
    const explanation = explain(live, board, 'g' as GoalId);
    assert.deepEqual(explanation.paced.calendar, { weekend: [6, 7], holidays: free.holidays });
    assert.equal(replay(explanation).expected, 1 / 6);
    live.change({ workingCalendars: [{ ...free, holidays: [] }] });
    assert.deepEqual(board.update([]), ['g']);
    assert.equal(expected(), 3 / 8);
    live.change({ workingCalendars: [] });
    assert.deepEqual(board.moveTo('2026-04-07T00:00:00Z'), ['g']);
    assert.equal(expected(), 4 / 8);
  });
});
