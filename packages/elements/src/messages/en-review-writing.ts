import { counted } from './counted.ts';

const count = counted('en');
const pieces = { one: 'piece of evidence', other: 'pieces of evidence' };

/** English texts of writing a review: starting, the text, sharing, comments. */
export const enReviewWriting = {
  start: {
    title: 'Start a review',
    hint: 'It begins as a draft that you alone see. Nobody is told of it.',
    person: 'Who is it about?',
    personHint: 'Yourself, or somebody you lead',
    nobody: 'Nobody with that name whom you may review',
    self: 'Yourself',
    cycle: 'Period',
    ownDays: 'Other days',
    from: 'From',
    to: 'To',
    choose: 'Choose a person first.',
    'no-days': 'Enter a first day and a last day that is not before it.',
    'too-long': 'A period is ten years at most.',
    notAllowed: 'You can start a review of yourself and of people you lead.',
    none: 'There is nothing of this person in that period yet. Choose another one.',
    preview: (all: number, months: number) =>
      `${count(all, pieces)} in ${count(months, { one: 'month', other: 'months' })}`,
    without: (months: string) => `None in ${months}`,
    go: 'Start the review',
    started: (name: string) => `The review of ${name} is started.`,
    already: 'You have a draft for these days already.',
    open: 'Go on with that draft',
  },
  text: {
    label: 'Your review',
    hint: 'Say what happened and what came of it, over the whole period. Ctrl + Enter saves.',
    save: 'Save the text',
    saved: 'The text is saved.',
    savedAt: (moment: string) => `Saved ${moment}`,
    unsaved: 'Not saved yet',
    empty: 'Write something first.',
    kept: 'Words of yours that were not saved',
    keptHint: 'The review can no longer be changed. Copy what you still need.',
    putAway: 'Discard these words',
    putAwaySure: 'Discard them for good',
  },
  conflict: {
    title: 'The text was changed elsewhere meanwhile',
    hint: 'Both are kept. Choose which one goes on.',
    theirs: 'As it is now',
    mine: 'As you wrote it',
    keepMine: 'Go on with yours',
    takeTheirs: 'Take the one that is there',
    both: 'Put both together',
  },
  refresh: {
    act: 'Look for what came since',
    lost: 'Cited pieces that you can no longer see fall out of the review then.',
    done: (more: number) =>
      more === 0
        ? 'Nothing came since. The evidence is as of now.'
        : `${count(more, { one: 'piece', other: 'pieces' })} came since. The evidence is as of now.`,
  },
  share: {
    open: 'Share…',
    first: 'Write and save a text, then it can be shared.',
    title: 'Who reads this from now on?',
    withSubject: (name: string) => `${name} and you read it from the moment you share it.`,
    withManager: (name: string) =>
      `${name}, who leads you now, and you read it from the moment you share it.`,
    withNobody: 'Nobody leads you here now, so nobody but you reads it.',
    hr: 'People in HR can read it too.',
    noOthers: 'Nobody else does.',
    evidence: (cited: number) =>
      `They are shown the text below and, of the ${count(cited, pieces)} that it cites, those that they may see themselves.`,
    final: 'It cannot be changed or taken back after that. You can both comment.',
    text: 'The text as they read it',
    changed: 'The text was changed meanwhile. This is how it is now; read it once more.',
    go: (name: string) => `Share with ${name}`,
    goAlone: 'Close it for good',
    notYet: 'Not yet',
    done: (name: string) => `The review is shared with ${name}.`,
    doneAlone: 'The review is closed.',
  },
  withdraw: {
    open: 'Give up this draft…',
    title: 'Give up this draft?',
    hint: 'You keep reading it among your reviews. Nobody else ever does, and you cannot write on in it.',
    go: 'Give it up',
    keep: 'Keep writing',
    done: 'The draft is given up.',
  },
  comment: {
    label: 'Your comment',
    hint: (name: string) => `${name} reads it too. It cannot be changed later.`,
    hintAlone: 'It cannot be changed later.',
    add: 'Add the comment',
    added: 'Your comment is added.',
  },
};
