import type { Migrations, Step } from '../schema/migrations.ts';

/** Made up: version 2 of goals keeps what stands behind a colon of the title as a tag. */
const splitTitle: Step = ({ title, ...goal }) => {
  const [head = '', tag] = String(title).split(': ');
  if (head === '') throw new Error('A title begins with words.');
  const tags: readonly unknown[] = Array.isArray(goal['tags']) ? goal['tags'] : [];
  return { ...goal, title: head, tags: tag === undefined ? tags : [...tags, tag] };
};

/** Made up: version 2 of people gives a job title to everybody. */
const withTitle: Step = (person) => ({ title: 'Member', ...person });

/** Made up: version 3 of people calls members colleagues. */
const colleague: Step = (person) =>
  person['title'] === 'Member' ? { ...person, title: 'Colleague' } : person;

/** Made up: version 2 of rounds always asks something. */
const withQuestion: Step = (round) => ({ question: 'What should we know?', ...round });

/** The steps of a newer version of the library, which there is none of yet, for tests. */
export const migrations: Migrations = {
  goals: [splitTitle],
  people: [withTitle, colleague],
  feedbackRounds: [withQuestion],
};
