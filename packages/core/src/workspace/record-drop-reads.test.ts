import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { DueSubject } from '../schema/cadence.ts';
import { seenFile } from '../testing/exported.ts';
import { damagedLink, droppedLink, linkedCompany } from '../testing/linked-company.ts';
import { answersOf } from '../testing/reading-answers.ts';
import { openWorkspace } from '../testing/workspaces.ts';
import type { Workspace } from './workspace.ts';

const viewers = ['ada', 'lea', 'mia', 'vic'];
/** Of these others hang on more than one; of the rest one is tried. */
const linked: readonly string[] = ['goals', 'people', 'series', 'feedbackRounds'];

/** Asks a workspace for all that it answers: figures, the queue, agendas, exports. */
async function readAll(workspace: Workspace, viewer: string): Promise<string> {
  const { records } = workspace;
  answersOf(workspace);
  workspace.insights();
  workspace.nudges();
  workspace.coachNudges();
  for (const { subject } of workspace.due()) assert.ok(isThere(records, subject), subject.kind);
  for (const seriesId of records.rhythm.series.keys()) workspace.agenda(seriesId);
  if (viewer === 'ada') workspace.retentionPlan();
  const own = records.people.has(viewer as never) ? workspace.exportPerson() : {};
  return JSON.stringify(own) + (await seenFile(workspace));
}

function isThere({ goals, people, rhythm, growth }: Records, subject: DueSubject): boolean {
  switch (subject.kind) {
    case 'goal':
      return goals.has(subject.goalId);
    case 'person':
      return people.has(subject.personId);
    case 'series':
      return rhythm.series.has(subject.seriesId);
    case 'request':
      return growth.feedbackRequests.has(subject.requestId);
  }
}

describe('a record that is set aside, and then dropped,', () => {
  for (const collection of Object.keys(linkedCompany) as CollectionName[]) {
    test(`[MG18] of ${collection} breaks no figure, queue, agenda or export`, async () => {
      const all = (linkedCompany[collection] ?? []) as readonly { readonly id: string }[];
      // Without an admin nobody drops anything.
      const ids = all.map(({ id }) => id).filter((id) => id !== 'ada');
      for (const id of ids.slice(0, linked.includes(collection) ? 2 : 1)) {
        const opened = [await damagedLink(collection, id), await droppedLink(collection, id)];
        for (const viewer of viewers) {
          for (const open of opened) {
            const workspace = await openWorkspace({ storage: open(), viewer, ids: `of-${viewer}` });
            const told = await readAll(workspace, viewer);
            if (viewer !== 'ada') assert.doesNotMatch(told, /"broken"/);
            await workspace.close();
          }
        }
      }
    });
  }

  test('[MG18] shows nothing of its series or round while that is set aside, but what was shown on or is for oneself', async () => {
    const series = await damagedLink('series', 'old');
    for (const viewer of viewers) {
      const { records } = await openWorkspace({ storage: series(), viewer, ids: viewer });
      const { rhythm } = records;
      const of = 'old' as never;
      const lists = [
        rhythm.talkingPointsOf(of),
        rhythm.sharedNotesOf(of),
        rhythm.actionItemsOf(of),
      ];
      const shown = [...lists, rhythm.meetingsOf(of), rhythm.privateNotesOf(of)].flat();
      const own = viewer === 'mia' ? ['n3'] : [];
      const isShownTo = ['lea', 'mia'].includes(viewer);
      assert.deepEqual(
        shown.map(({ id }) => id),
        isShownTo ? ['p1', 'n1', 'a1', ...own] : [],
        viewer,
      );
    }
    const round = await damagedLink('feedbackRounds', 'w-done');
    for (const viewer of viewers) {
      const { records } = await openWorkspace({ storage: round(), viewer, ids: viewer });
      assert.deepEqual(records.growth.anonymousTextsOf('w-done' as never), [], viewer);
    }
  });
});
