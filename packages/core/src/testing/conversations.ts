import type { Series } from '../schema/conversation.ts';
import type { PersonId, SeriesId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { memoryStorages } from '../workspace/memory-storage.ts';
import type { Storage } from '../workspace/storage.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { company, openWorkspace, settle } from './workspaces.ts';

/** Mondays, every week. */
export const onMondays = { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] } as const;

/** The series of lea, the manager, and mia: Mondays at 10:00 in UTC, since 6 April 2026. */
export function seriesOf(fields: object = {}): Series {
  return parseRecord('series', {
    ...{ id: 's', people: ['lea', 'mia'], managerId: 'lea', recurrence: onMondays },
    ...{ from: '2026-04-06', time: '10:00', zone: 'UTC' },
    ...{ startedBy: 'lea', startedAt: '2026-04-01T08:00:00Z' },
    ...fields,
  });
}

/** The id of the series that `talking` begins with. */
export const seriesId = 's' as SeriesId;

/** People who look at one storage, each with a workspace, and a clock that they share. */
export interface Talking {
  readonly of: (viewer: string) => Workspace;
  readonly now: () => string;
  readonly setNow: (moment: string) => void;
  readonly storage: () => Storage;
  /** Opens a further workspace, as in another tab. */
  readonly open: (viewer: string, ids: string) => Promise<Workspace>;
  /** Runs a command as somebody and lets everybody learn of it. */
  readonly run: (viewer: string, type: string, input: object) => Promise<void>;
  readonly settled: () => Promise<void>;
}

/** The company with a series of lea and mia, on a Monday at 10:00, seen by some of its people. */
export async function talking(
  viewers: readonly string[] = ['lea', 'mia'],
  more: InitialRecords = {},
): Promise<Talking> {
  const open = memoryStorages();
  let clock = '2026-05-04T10:00:00.000Z';
  const now = () => clock;
  const workspaces = new Map<string, Workspace>();
  const openAs = async (viewer: string, ids: string) => {
    const workspace = await openWorkspace({ storage: open('w'), viewer, ids, now });
    workspaces.set(ids, workspace);
    return workspace;
  };
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin', now });
  const records = { ...company, series: [seriesOf()], ...more };
  await first.run({ type: 'workspace.begin', input: { records } });
  await first.close();
  for (const viewer of viewers) await openAs(viewer, viewer);
  const settled = () => settle(...workspaces.values());
  const of = (viewer: string) => workspaces.get(viewer) as Workspace;
  return {
    of,
    now,
    setNow: (moment) => {
      clock = moment;
    },
    storage: () => open('w'),
    open: openAs,
    async run(viewer, type, input) {
      await of(viewer).run({ type, input });
      await settled();
    },
    settled,
  };
}

/** A person's id, where only the text is at hand. */
export function personId(id: string): PersonId {
  return id as PersonId;
}
