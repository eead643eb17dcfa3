import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { suggestAgenda } from '../conversations/agenda.ts';
import type { PersonId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { begun, perform } from '../testing/conversation-steps.ts';
import { seriesId } from '../testing/conversations.ts';
import { steps } from '../testing/random-conversations.ts';
import type { Command } from './command.ts';
import type { State } from './state.ts';
import { visibleRecords } from './visible-records.ts';

const isPrivate = (state: State) => (command: Command) => {
  const { visibility, noteId } = command.input as { visibility?: string; noteId?: string };
  if (command.type === 'note.add') return visibility === 'private';
  return state.rhythm.privateNotesOf(seriesId).some(({ id }) => id === noteId);
};

/** All that somebody is shown of the series: records, and for the two the agenda. */
function shown(state: State, viewer: string, at: string): string {
  const { records } = visibleRecords(state, viewer as PersonId);
  const { rhythm } = records;
  const series = rhythm.series.get(seriesId);
  const scores = createScoreboard(records, at);
  return JSON.stringify([
    [series, rhythm.meetingsOf(seriesId), rhythm.talkingPointsOf(seriesId)],
    [rhythm.sharedNotesOf(seriesId), rhythm.actionItemsOf(seriesId)],
    rhythm.privateNotesOf(seriesId).filter(({ by }) => by !== viewer),
    series ? suggestAgenda(records, series, { at, viewer: viewer as PersonId, scores }) : [],
  ]);
}

test('[CO23] [CO36] with and without private notes everybody else is shown the same', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const [state, without] = [begun(), begun()];
      perform(state, all);
      perform(without, all, {
        skips: (command) => isPrivate(state)(command) || isPrivate(without)(command),
      });
      const at = '2026-06-01T10:00:00Z';
      for (const viewer of ['lea', 'mia', 'hal']) {
        assert.equal(shown(state, viewer, at), shown(without, viewer, at), viewer);
      }
      for (const { id, by } of state.rhythm.privateNotesOf(seriesId)) {
        assert.ok(id.startsWith(by));
      }
    }),
    { numRuns: 250 },
  );
});

test('[CO21] [CO36] a goal out of sight moves nothing that the other one is shown but its own score', () => {
  const withoutGoals = (state: State, viewer: string): State => {
    const hidden = viewer === 'lea' ? 'of-mia' : 'of-lea';
    const copy = begun();
    for (const [collection, map] of Object.entries(state.collections)) {
      for (const [id, record] of map) {
        const {
          about,
          goalId,
          value: _v,
          reason: _r,
          ...rest
        } = record as unknown as {
          about?: { goalId: string };
          goalId?: string;
          value?: unknown;
          reason?: unknown;
        };
        const isOn = about?.goalId === hidden || goalId === hidden;
        const kept = isOn ? rest : record;
        copy.put({ collection, id, record: kept } as never);
      }
    }
    copy.put({ collection: 'goals', id: hidden, record: undefined });
    return copy;
  };
  fc.assert(
    fc.property(steps, (all) => {
      const state = begun();
      perform(state, all);
      const at = '2026-06-01T10:00:00Z';
      for (const viewer of ['lea', 'mia']) {
        assert.equal(shown(state, viewer, at), shown(withoutGoals(state, viewer), viewer, at));
      }
    }),
    { numRuns: 250 },
  );
});
