import { expect, waitUntil } from '@open-wc/testing';
import { type AnonymousRounds, type Workspace, PerfError } from '@throughline/core';
import { feedbackCompany, workspaceOfFeedback, withRounds } from '../testing/feedback-company.ts';
import {
  feedbackPage,
  inside,
  offers,
  opened,
  picked,
  pressed,
  reads,
  typed,
  untilReads,
} from '../testing/feedback-page.ts';

const asked = ['ann', 'cem', 'col0', 'col1', 'col2', 'col3'];
const closesAt = '2026-05-29T12:00:00Z';

/** A round about Ben that asks six people, from three answers on. */
async function withRound() {
  localStorage.clear();
  const server = await withRounds();
  const ben = await server.as('ben');
  const input = { personId: 'ben', asked, threshold: 3, closesAt, question: 'How do I lead?' };
  const ran = await ben.run({ type: 'round.open', input } as never);
  return { ...server, ben, roundId: ran.written[0]!.id };
}

/** The page with the list in which the round is, once that is drawn. */
async function page(workspace: Workspace, rounds?: AnonymousRounds, name = 'asked') {
  const element = await feedbackPage(workspace, {}, rounds);
  inside(element, `#tab-${name}`)!.click();
  await untilReads(element, /people asked/);
  return element;
}

const say = (rounds: AnonymousRounds, roundId: string, person: string, text: string) =>
  rounds.submit({ id: crypto.randomUUID(), roundId, text } as never, person as never);

describe('<perf-feedback> has anonymous rounds', () => {
  it('[E295] opens one from enough people on, after asking once more; with fewer it stays confidential', async () => {
    const { as } = await withRounds();
    const workspace = await as('ben');
    const element = await feedbackPage(workspace);
    await opened(element, 'Ask for feedback');
    await pressed(element, 'Ask several people anonymously');
    await untilReads(element, 'Whom do you ask');
    await typed(element, '#fb-threshold', '3');
    await typed(element, '#fb-due', '2026-05-29');
    for (const name of ['Ann', 'Cem', 'Dora', 'Finn', 'Gus']) {
      await picked(element, '#fb-asked', name);
    }
    expect(reads(element)).to.contain('5 people so far. At least 6 are needed');
    expect(reads(element)).to.contain('ask them by name: it stays confidential');
    await pressed(element, 'Open the round');
    expect(element.shadowRoot!.activeElement?.id).to.equal('fb-asked');
    expect(workspace.records.growth.feedbackRounds.size).to.equal(0);
    await picked(element, '#fb-asked', 'Ida');
    expect(reads(element)).to.contain('6 people are asked.');
    await pressed(element, 'Open the round');
    expect(workspace.records.growth.feedbackRounds.size).to.equal(0);
    await untilReads(element, 'Ask 6 people now?');
    await pressed(element, 'Yes, ask them');
    await untilReads(element, 'The round is open.');
    const [round] = [...workspace.records.growth.feedbackRounds.values()];
    expect(round!.threshold).to.equal(3);
    expect(round!.closesAt.slice(0, 10)).to.equal('2026-05-30');
  });

  it('[E377] says at once how many have to be asked for another number of answers', async () => {
    const { as } = await withRounds();
    const element = await feedbackPage(await as('ben'));
    await opened(element, 'Ask for feedback');
    await pressed(element, 'Ask several people anonymously');
    await untilReads(element, 'At least 10 are needed');
    const field = inside<HTMLInputElement>(element, '#fb-threshold')!;
    for (const [value, needed] of [
      ['', 10],
      ['3', 6],
      ['1', 6],
      ['12', 24],
    ] as const) {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      expect(reads(element)).to.contain(`At least ${needed} are needed`);
      expect(field.value).to.equal(value);
    }
  });

  it('[E295] is not offered where the storage keeps none', async () => {
    const element = await feedbackPage(await workspaceOfFeedback('ben'));
    await opened(element, 'Ask for feedback');
    expect(offers(element, 'anonymously')).to.equal(false);
  });

  it('[E296] says what cannot be hidden before an answer is sent, and sends it by no command', async () => {
    const { as, rounds, ben, roundId } = await withRound();
    const cem = await as('cem');
    const element = await page(cem, rounds);
    const events: string[] = [];
    for (const name of ['perf-command-run', 'perf-command-ran', 'perf-error']) {
      element.addEventListener(name, () => events.push(name));
    }
    await opened(element, 'Take part');
    const said = reads(element);
    for (const words of [
      'How you write can give you away.',
      'a fact that only you know',
      'may record that your device sent something',
      'nobody can find your answer by your name',
      'only this device can take it back',
      'all is deleted unread',
      'it can be shown to HR',
      'Only Ben Bora will read it, with the other answers and without your name; HR reads what is reported.',
    ]) {
      expect(said).to.contain(words);
    }
    await typed(element, '#fb-text', 'You listen well.');
    const version = ben.version;
    // As on an intranet without HTTPS; E461.
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined });
    try {
      await pressed(element, 'Send without my name');
      await untilReads(element, 'You have answered from this device.');
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID');
    }
    expect(events).to.deep.equal([]);
    expect(ben.version).to.equal(version);
    await pressed(element, 'Take my answer back');
    await waitUntil(() => offers(element, 'Take part'));
    await say(rounds, roundId, 'cem', 'Again.');
  });

  it('[E296] keeps the words when they could not be sent, and sends the same answer once', async () => {
    const { as, rounds } = await withRound();
    const ids: string[] = [];
    let fails = true;
    const server: AnonymousRounds = {
      ...rounds,
      submit(answer, person) {
        ids.push(answer.id);
        if (fails) return Promise.reject(new PerfError('storage-unavailable', 'Away.'));
        return rounds.submit(answer, person);
      },
    };
    const element = await page(await as('cem'), server);
    await opened(element, 'Take part');
    await typed(element, '#fb-text', 'You listen well.');
    await pressed(element, 'Send without my name');
    await untilReads(element, 'Your answer could not be sent');
    await pressed(element, 'Send without my name');
    await waitUntil(() => ids.length === 2);
    expect(ids[0]).to.equal(ids[1]);
    await untilReads(element, 'Your answer could not be sent');
    // Other words are another answer.
    await typed(element, '#fb-text', 'You listen very well.');
    fails = false;
    await pressed(element, 'Send without my name');
    await untilReads(element, 'You have answered from this device.');
    expect(ids[2]).not.to.equal(ids[0]);
  });

  it('[E296] shows the same markup to the receiver, whoever has answered, until all appear at once', async () => {
    const { as, rounds, roundId, setNow } = await withRound();
    const element = await page(await as('ben'), rounds, 'for-me');
    expect(reads(element)).to.contain('if there are 3 answers or more');
    const before = element.shadowRoot!.getHTML();
    await say(rounds, roundId, 'ann', 'You listen well.');
    await say(rounds, roundId, 'cem', 'Speak up more.');
    await say(rounds, roundId, 'col0', 'A rude word.');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.getHTML()).to.equal(before);
    setNow(closesAt);
    await rounds.settle();
    await untilReads(element, 'You listen well.');
    expect(reads(element)).to.contain('Speak up more.').and.contain('A rude word.');
    expect(reads(await page(await as('ann'), rounds))).to.contain(
      'The answers are with the person',
    );
  });

  it('[E296] reports a text after asking once more; HR reads that one alone', async () => {
    const { ben, rounds, roundId, setNow } = await withRound();
    for (const [person, text] of [
      ['ann', 'Fine.'],
      ['cem', 'Good.'],
      ['col0', 'A rude word.'],
    ] as const) {
      await say(rounds, roundId, person, text);
    }
    setNow(closesAt);
    await rounds.settle();
    const element = await page(ben, rounds, 'for-me');
    await untilReads(element, 'A rude word.');
    const line = [...element.shadowRoot!.querySelectorAll('.texts > li')].find((each) =>
      each.textContent.includes('rude'),
    )!;
    line.querySelector('button')!.click();
    await untilReads(element, 'Show this text to HR?');
    const texts = () => ben.records.growth.anonymousTextsOf(roundId as never);
    expect(texts().some(({ reported }) => reported)).to.equal(false);
    await pressed(element, 'Yes, show it to HR');
    await untilReads(element, 'Shown to HR');
    expect(
      texts()
        .filter(({ reported }) => reported)
        .map(({ text }) => text),
    ).to.deep.equal(['A rude word.']);
  });

  it('[E296] is called off after asking once more', async () => {
    const { ben } = await withRound();
    const element = await page(ben, undefined, 'for-me');
    expect(offers(element, 'Ask for more answers')).to.equal(false);
    await opened(element, 'Call off');
    await pressed(element, 'Yes, call it off');
    await untilReads(element, 'The round was called off.');
  });

  it('[E295] asks for more answers later, never for fewer than before', async () => {
    const people = [...feedbackCompany.people, { id: 'hal', name: 'Hal Holt', timeZone: 'UTC' }];
    const { as } = await withRounds({ ...feedbackCompany, people });
    const ann = await as('ann');
    const input = { personId: 'ann', asked: [...asked.slice(1), 'ben', 'eve', 'hal'] };
    await ann.run({ type: 'round.open', input: { ...input, threshold: 3, closesAt } } as never);
    const element = await page(ann, undefined, 'for-me');
    await untilReads(element, 'if there are 3 answers or more');
    await opened(element, 'Ask for more answers');
    expect(inside<HTMLInputElement>(element, '#fb-threshold')!.value).to.equal('4');
    await typed(element, '#fb-threshold', '2');
    await pressed(element, 'Raise');
    await untilReads(element, 'That did not work');
    await typed(element, '#fb-threshold', '4');
    await pressed(element, 'Raise');
    await untilReads(element, 'if there are 4 answers or more');
  });
});
