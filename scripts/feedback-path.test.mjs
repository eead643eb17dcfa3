// The path of feedback in a browser: ask, answer and give by keyboard, an anonymous round by touch; what is said of who
// will read it is held against who can.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { servePage } from './lib/served-page.mjs';
import { walkPath } from './lib/walked-path.mjs';

let server;
let browser;

before(async () => {
  server = await servePage('scripts/feedback-page.js');
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const begins = async (by) => {
  const path = await walkPath(browser, server.url, { by });
  await path.until(() => globalThis.page?.show);
  return path;
};

/** Somebody opens the page. */
async function opens(path, viewer) {
  await path.page.evaluate((id) => globalThis.page.show(id), viewer);
  await path.says('Ask for feedback');
}

/** The sentence before the button that says who will read it. */
async function promise(path) {
  const words = (await path.words()).replaceAll(/[\u2068\u2069]/g, '');
  const [found] =
    words.match(/Only [^.]* will read (this|it)[^.]*\.|Everyone here can[^.]*\./) ?? [];
  assert.ok(found, `it is said who will read it: ${words}`);
  return found;
}

/** Whom a sentence names as readers, beside whoever writes. */
async function namedIn(path, sentence) {
  const names = await path.page.evaluate(() => globalThis.page.names);
  const [reads] = sentence.split(';');
  return Object.keys(names).filter(
    (id) => sentence.startsWith('Everyone') || reads.includes(names[id]),
  );
}

const readersOf = (path, words) =>
  path.page.evaluate((sought) => globalThis.page.readersOf(sought), words);

/** Holds what was said of who will read some words against who can, each with their workspace opened anew. */
async function isTrue(path, { sentence, writer, words }) {
  const said = new Set([writer, ...(await namedIn(path, sentence))]);
  assert.deepEqual(await readersOf(path, words), [...said].sort(), sentence);
}

it(
  '[E375] asks, answers and gives by keyboard, and those whom it names before it is sent can read it, nobody else',
  { timeout: 120_000 },
  async () => {
    const path = await begins('keys');
    await opens(path, 'ben');
    const question = 'How did the pitch land?';
    await path.pressTo('Tab', 'Ask for feedback');
    await path.press('Enter', 'fb-to');
    await path.type('cem');
    await path.press('Enter');
    await path.pressTo('Tab', 'fb-text');
    await path.type(question);
    await path.picture('feedback-1-ask');
    const asked = await promise(path);
    assert.equal(asked, 'Only Cem Can will read this.');
    await path.send();
    await path.says('Your request to Cem Can is sent.');
    await isTrue(path, { sentence: asked, writer: 'ben', words: question });

    await opens(path, 'cem');
    const answer = 'Short and clear; the price came late.';
    await path.press('Tab', 'For me');
    await path.press('End', 'Requests');
    await path.pressTo('Tab', 'Answer');
    await path.press('Enter', 'fb-text');
    await path.type(answer);
    await path.pressTo('Tab', 'Ben Bora alone');
    await path.press('ArrowDown');
    await path.press('ArrowDown', 'Ben Bora and their manager Ann Abel');
    await path.picture('feedback-2-answer');
    const answered = await promise(path);
    assert.equal(answered, 'Only Ben Bora and their manager Ann Abel will read this.');
    await path.send();
    await path.says('Answered');
    await isTrue(path, { sentence: answered, writer: 'cem', words: answer });

    const praise = 'You showed the team how to say no.';
    await path.pressTo('Tab', 'Give feedback');
    await path.press('Enter', 'fb-about');
    await path.type('eve');
    await path.press('Enter');
    await path.press('Tab', 'fb-text');
    await path.type(praise);
    await path.pressTo('Tab', 'Eve Eden alone');
    await path.press('ArrowDown', 'Everyone here');
    await path.picture('feedback-3-give');
    const given = await promise(path);
    assert.match(given, /Everyone here can read this: 8 people\./);
    await path.send('Yes, send it');
    assert.deepEqual(await readersOf(path, praise), [], 'what all can read is asked for once more');
    await path.press('Enter');
    await path.says('Sent.');
    await isTrue(path, { sentence: given, writer: 'cem', words: praise });
    assert.notEqual(await path.focus(), '', 'the focus is kept');
    assert.deepEqual(path.errors, []);
    path.tells('Feedback by keyboard');

    // Whoever asked finds the answer where they look first.
    await opens(path, 'ben');
    await path.says(answer);
  },
);

const cannotBeHidden = [
  'How you write can give you away. No software can hide that.',
  'So can a fact that only you know.',
  'The company network may record that your device sent something.',
  'Until then, only this device can take it back.',
  'If too few answer, the round may be prolonged once; then all is deleted unread.',
];
const ofCem = 'You decide late on prices.';

/** Five others are asked with Cem; with two of them there are enough answers. */
async function othersAnswer(path) {
  await path.page.evaluate(async () => {
    const { rounds, workspaces } = globalThis.page;
    const [roundId] = workspaces.ben.records.growth.feedbackRounds.keys();
    for (const id of ['dora', 'eve']) {
      await rounds.submit({ id: crypto.randomUUID(), roundId, text: `Fine, says one.` }, id);
    }
  });
}

it(
  '[E376] keeps an anonymous round by touch at 390 px: what cannot be hidden is said, and nobody reads more than is said',
  { timeout: 120_000 },
  async () => {
    const path = await begins('touch');
    await opens(path, 'ben');
    await path.tap('Ask for feedback');
    await path.tap('Ask several people anonymously');
    for (const name of ['Ann Abel', 'Cem Can', 'Dora Dahl', 'Eve Eden', 'Finn Foss', 'Gus Grau']) {
      await path.tap('Whom do you ask', 'input');
      await path.type(name.slice(0, 3));
      await path.tap(name, '[role=option]');
    }
    await path.tap('Answers needed before any appears', 'input');
    await path.press('End');
    await path.press('Backspace');
    await path.type('3');
    await path.says('6 people are asked.');
    await path.fits('a round to open');
    await path.picture('feedback-4-round');
    await path.tap('Open the round');
    await path.says('Ask 6 people now?');
    await path.tap('Yes, ask them');
    await path.says('The round is open.');

    await opens(path, 'cem');
    await path.tap('Requests', '[role=tab]');
    await path.tap('Take part');
    await path.tap('Your answer', 'textarea');
    await path.type(ofCem);
    const said = await path.words();
    for (const words of cannotBeHidden) assert.ok(said.includes(words), words);
    const sentence = await promise(path);
    await path.fits('an answer');
    await path.picture('feedback-5-anonymous');
    await path.tap('Send without my name');
    await path.says('You have answered from this device.');
    await path.fits('what was answered');
    assert.deepEqual(await readersOf(path, ofCem), [], 'nobody reads it while the round is open');
    await othersAnswer(path);
    await path.page.evaluate(async () => {
      globalThis.page.setNow('2026-05-27T10:00:00Z');
      await globalThis.page.rounds.settle();
    });
    assert.deepEqual(await readersOf(path, ofCem), await namedIn(path, sentence), sentence);

    await opens(path, 'ben');
    await path.says(ofCem);
    const read = await path.page.evaluate(() => {
      const { growth } = globalThis.page.workspaces.ben.records;
      const [roundId] = growth.feedbackRounds.keys();
      return JSON.stringify(growth.anonymousTextsOf(roundId));
    });
    assert.doesNotMatch(read, /cem|dora|eve/i, 'no text has a name');
    await path.fits('what was said');
    await path.page.evaluate(async (text) => {
      const { ben } = globalThis.page.workspaces;
      const { growth } = ben.records;
      const [roundId] = growth.feedbackRounds.keys();
      const { id: textId } = growth.anonymousTextsOf(roundId).find((each) => each.text === text);
      await ben.run({ type: 'round.report-text', input: { roundId, textId } });
    }, ofCem);
    assert.deepEqual(await readersOf(path, ofCem), ['ben', 'hal'], 'hr reads what is reported');
    await path.picture('feedback-6-read');
    assert.deepEqual(path.errors, []);
    path.tells('Anonymous round by touch');
  },
);
