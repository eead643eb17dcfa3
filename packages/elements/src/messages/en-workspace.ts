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
  keepRest: 'Go on with what is left',
  repaired:
    'This browser had dropped what the page stored. All of it was put back from a second copy; nothing is missing.',
  repairedInPart:
    'This browser had dropped what the page stored. What is left was put back; the latest changes are missing.',
  noSecondCopy:
    'What you enter is kept in one place in this browser, which may drop it. A backup brings it back.',
  secondCopyBehind:
    'What you enter is saved, but its second copy cannot be written now, perhaps for want of room. It is tried again; a backup is safer until then.',
  downloadBackup: 'Download a backup',
  backupHolds:
    'A backup holds all that you may see here, with its past, and can be restored into an empty workspace.',
  makingBackup: 'The backup is being made',
  backupFailed: 'The backup could not be made',
  lastBackup: (age: string) => `Last backup from this browser: ${age}.`,
  noBackup: 'No backup was made in this browser yet.',
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
    `Nobody with the id “${viewer}” is in this workspace, so there is nothing to see. Ask an administrator to add you.`,
  past: (moment: string) => `You are looking at ${moment}. Nothing there can be changed.`,
  fetchingPast: 'Going back in time',
  pastFailed: 'That moment could not be shown',
  presentInstead: 'That moment could not be shown; you are looking at how things stand now',
  toPresent: 'Back to today',
  initialUnreached: 'The first records could not be reached. Check the connection and try again.',
  badInitial: 'The first records could not be loaded from the address in initial.',
  initialRefused: (status: number) =>
    `The first records could not be loaded from the address in initial: it answers ${status}.`,
  initialIsPage:
    'At the address in initial there is a web page, perhaps one to sign in, in place of the first records.',
  initialIsNoJson: 'What is at the address in initial is no JSON, so nothing can be read from it.',
  initialLine: (line: number) =>
    `The file at the address in initial is damaged or cut off at line ${line}. Nothing of it was used.`,
  initialNewer:
    'The file at the address in initial was written by a newer version of the library than this page has. Reload the page; if that does not help, the page needs the newer version.',
  initialMet:
    'While the first records were being written somebody changed this workspace, perhaps in another tab. What is there stays; try again to open it.',
};
