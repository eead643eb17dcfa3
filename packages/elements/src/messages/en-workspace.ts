import { counted } from './counted.ts';

const count = counted('en');
const records = { one: 'record', other: 'records' };

/** English texts of `perf-workspace`. */
export const enWorkspace = {
  opening: 'Opening the workspace',
  loaded: (loaded: number, total: number) => `${loaded} of ${count(total, records)} loaded`,
  stillWorking: 'Still working. A large workspace, or another tab, can take a moment longer.',
  failed: 'The workspace could not be opened',
  continueWithoutSaving: 'Continue without saving',
  beginAnew: 'Begin again with nothing',
  notSaved: 'Nothing here is saved on this device. What you enter is gone when you close the page.',
  notStored: 'Your last change was not saved',
  setAside: (number: number) =>
    `${count(number, records)} could not be read and ${number === 1 ? 'is' : 'are'} left as stored.`,
  noSource:
    'This workspace has no source. Set src, such as src="memory:", or the property workspace.',
  unknownSource: (scheme: string) =>
    `No storage is registered for “${scheme}:”. Register one with PerfWorkspace.storages.`,
  noViewer: 'This workspace has no viewer. Set viewer to the id of the person who looks at it.',
  unknownViewer: (viewer: string) =>
    `Nobody with the id “${viewer}” is in this workspace, so there is nothing to see. Ask its administrator to add you.`,
  initialUnreached: 'The first records could not be reached. Check the connection and try again.',
  badInitial: 'The first records could not be loaded from the address in initial.',
};
