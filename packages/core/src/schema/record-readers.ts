// Printed from the schemas: node --conditions=source scripts/record-readers.mjs
import type { CollectionName } from './collections.ts';
import type { Reader } from './readers.ts';
import { organisationReaders } from './record-readers/organisation.ts';
import { goalsReaders } from './record-readers/goals.ts';
import { rhythmReaders } from './record-readers/rhythm.ts';
import { conversationsReaders } from './record-readers/conversations.ts';
import { growthReaders } from './record-readers/growth.ts';
import { reviewsReaders } from './record-readers/reviews.ts';
import { settingsReaders } from './record-readers/settings.ts';

/** What reads the records of each collection, just as their schemas do. */
export const recordReaders: Readonly<Record<CollectionName, Reader>> = {
  ...organisationReaders,
  ...goalsReaders,
  ...rhythmReaders,
  ...conversationsReaders,
  ...growthReaders,
  ...reviewsReaders,
  ...settingsReaders,
};
