import {
  type AnonymousRounds,
  type PersonId,
  type Storage,
  type Workspace,
  createWorkspace,
  memoryStorages,
} from '@throughline/core';
import { keepingRounds, simulatedRounds } from '@throughline/core/rounds';
import { ann, company, now } from './company.ts';

/** Some who work with Ann and Ben; Eve Eden is elsewhere. */
export const cem = 'cem' as PersonId;
export const eve = 'eve' as PersonId;

const person = (id: string, name: string, managerId?: string) => ({
  ...{ id, name, timeZone: 'UTC' },
  ...(managerId && { managerId }),
});

/** Those who can be asked in a round. */
const colleagues = ['Dora Dahl', 'Finn Foss', 'Gus Grau', 'Ida Iven'].map((name, at) =>
  person(`col${at}`, name, 'ann'),
);

const feedback = (id: string, fields: Record<string, unknown>) => ({
  ...{ id, from: 'ann', about: 'ben', visibility: 'subject' },
  ...{ at: '2026-05-13T09:00:00Z', text: `Words of ${id}.` },
  ...fields,
});

/** The company with feedback of each visibility, questions, and somebody whom they do not concern. */
export const feedbackCompany = {
  ...company,
  people: [...company.people, person('cem', 'Cem Can', 'ann'), ...colleagues],
  companyValues: [{ id: 'v1', name: 'Say it early' }],
  feedback: [
    feedback('f1', { goalId: 'teams', valueId: 'v1', impact: 'The deal went on.' }),
    feedback('f2', { from: 'cem', visibility: 'subject-and-manager', managerId: 'ann' }),
    feedback('f3', { from: 'ben', about: 'cem', at: '2026-04-20T09:00:00Z' }),
    feedback('f4', { from: 'eve', about: 'ben', visibility: 'manager', managerId: 'ann' }),
    feedback('f5', { from: 'cem', visibility: 'public', at: '2025-11-03T09:00:00Z' }),
    feedback('f6', { from: 'cem', about: 'eve' }),
  ],
  feedbackRequests: [
    {
      ...{ id: 'r1', from: 'ann', about: 'cem', to: 'ben', at: '2026-05-12T09:00:00Z' },
      ...{ question: 'How did the pilot go?', due: '2026-05-22' },
    },
    {
      ...{ id: 'r2', from: 'ben', about: 'ben', to: 'cem', at: '2026-05-11T09:00:00Z' },
      ...{ question: 'Was my plan clear?', due: '2026-05-25' },
    },
  ],
};

/** The company with less in it, or with other records. */
export const quietCompany = { ...feedbackCompany, feedback: [], feedbackRequests: [] };

/** Workspaces of one storage, as several people see it. */
export async function seenBy(
  records: unknown = feedbackCompany,
  open: () => Storage = sharing(),
  clock: () => string = () => now,
): Promise<(viewer: string) => Promise<Workspace>> {
  let ids = 0;
  const common = { now: clock, newId: () => `new-${(ids += 1)}` };
  const admin = await createWorkspace({ ...common, storage: open(), viewer: { id: ann } });
  await admin.run<string>({ type: 'workspace.begin', input: { records } });
  await admin.close();
  return (viewer) =>
    createWorkspace({ ...common, storage: open(), viewer: { id: viewer as PersonId } });
}

function sharing(): () => Storage {
  const open = memoryStorages();
  return () => open('feedback');
}

/** As one person sees it. */
export const workspaceOfFeedback = async (viewer: string, records: unknown = feedbackCompany) =>
  (await seenBy(records))(viewer);

/** The same on a server that keeps anonymous rounds, with its clock. */
export async function withRounds(records: unknown = feedbackCompany): Promise<{
  readonly as: (viewer: string) => Promise<Workspace>;
  readonly rounds: AnonymousRounds;
  readonly setNow: (moment: string) => void;
}> {
  let moment: string = now;
  const open = memoryStorages();
  const clock = () => moment;
  const as = await seenBy(records, () => keepingRounds(open('rounds')), clock);
  const rounds = simulatedRounds({
    ...{ storage: open('rounds'), now: clock, randomId: () => crypto.randomUUID(), newMark },
  });
  return { as, rounds, setNow: (at) => void (moment = at) };
}

async function newMark() {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = (await crypto.subtle.generateKey(hmac, false, ['sign'])) as CryptoKey;
  return async (text: string) => {
    const mark = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return [...new Uint8Array(mark)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
