// The invented company as a file with a year of history, made anew each day.
import { exportStorage, fileParts, memoryStorage } from '@throughline/core';
import { sampleHistory } from '@throughline/core/sample';

let made;

/** The file of the company, whose last check-ins are of yesterday, as JSON lines. */
export function companyFile() {
  // The day in UTC.
  const today = new Date().toISOString().slice(0, 10);
  if (made?.today !== today) made = { today, file: makeFile(today) };
  return made.file;
}

async function makeFile(today) {
  const storage = memoryStorage();
  await storage.open();
  for (const commit of await sampleHistory({ today })) await storage.commit(commit);
  const parts = await fileParts(exportStorage(storage, { at: `${today}T00:00:00Z` }));
  return parts.join('');
}
