import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  askedOf,
  asking,
  everyone,
  growing,
  saidOf,
  saying,
  thanksOf,
} from '../testing/feedback.ts';
import { seriesId } from '../testing/conversations.ts';
import { refusalOf } from '../testing/workspaces.ts';
import type { Changed } from './workspace.ts';

const secret = 'Zanzibar';
const words = {
  ...{ text: secret, situation: secret, behaviour: secret, impact: secret, nextStep: secret },
};

/** News as text, sets written out. */
const written = (changed: Changed) =>
  JSON.stringify(changed, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );

test('[FB17] no word of feedback, a request or recognition is in news, queues, nudges or agendas', async () => {
  const all = await growing();
  const told: string[] = [];
  for (const viewer of everyone) {
    all.of(viewer).subscribe((changed) => told.push(written(changed)));
  }
  await all.run('mia', 'feedback.ask', asking({ question: secret, due: '2026-05-04' }));
  await all.run('lea', 'feedback.ask', asking({ about: 'lea', to: 'mia', question: secret }));
  await all.run('max', 'feedback.give', saying({ ...words, visibility: 'public' }));
  await all.run('max', 'recognition.give', { to: ['mia'], text: secret });
  await all.run('max', 'feedback.decline', {
    requestId: askedOf(all.of('max'))?.id ?? '',
    reason: secret,
  });
  assert.ok(told.length > 10 && told.some((line) => /recognitions/.test(line)));
  const shown = everyone.flatMap((viewer) => {
    const { due, nudges, viewer: id } = all.of(viewer);
    return [due(), due('max' as never), nudges(), due(id, { withSnoozed: true })];
  });
  assert.ok(JSON.stringify(shown).includes('"kind":"request"'));
  const agendas = ['lea', 'mia'].map((viewer) => all.of(viewer).agenda(seriesId));
  assert.match(JSON.stringify(agendas), /feedback-unanswered.*recognition-received/);
  assert.doesNotMatch(JSON.stringify([told, shown, agendas]), /Zanzibar/);
});

test('[FB17] no word of it is in the refusal of a command', async () => {
  const all = await growing();
  await all.run('max', 'feedback.give', saying(words));
  const feedbackId = saidOf(all.of('max'))?.id ?? '';
  const refused = [
    await refusalOf(all.of('max'), 'feedback.give', saying({ ...words, about: 'zoe' })),
    await refusalOf(all.of('max'), 'feedback.give', saying({ ...words, visibility: secret })),
    await refusalOf(all.of('max'), 'feedback.narrow', {
      feedbackId,
      to: 'manager',
      base: 'subject',
    }),
    await refusalOf(all.of('max'), 'recognition.give', { to: ['max'], text: secret }),
    await refusalOf(all.of('mia'), 'feedback.ask', asking({ to: 'mia', question: secret })),
  ];
  const told = refused.map(({ message, ids, issues }) => [message, ids, issues]);
  assert.doesNotMatch(JSON.stringify(told), /Zanzibar/);
});

test('[FB17] nobody is told of feedback, requests and recognition that they do not see', async () => {
  const all = await growing();
  const told: string[] = [];
  for (const viewer of ['ada', 'hal', 'vic', 'lea']) {
    all.of(viewer).subscribe((changed) => told.push(`${viewer} ${written(changed)}`));
  }
  await all.run('mia', 'feedback.ask', asking());
  await all.run('max', 'feedback.give', saying({ requestId: askedOf(all.of('max'))?.id }));
  assert.deepEqual(told, []);
  await all.run('max', 'recognition.give', { to: ['mia'], text: 'x' });
  assert.equal(told.length, 4);
  assert.ok(thanksOf(all.of('vic')));
});
