/** What happened and what to do about it, by code of `PerfError`; `unknown` for all other errors. */
export const enErrors = {
  'invalid-input': 'Something in it does not fit. Change what the details name and try again.',
  'not-allowed': 'This is for others to do. Ask its owner or an administrator.',
  'not-found': 'This is no longer there. Reload the page to see what is.',
  'would-cycle': 'The goals would end up below themselves. Choose another goal above.',
  'already-exists': 'It is there already, so nothing was added.',
  'wrong-state':
    'As it stands now this cannot be done. Look at it again: it may be closed, cancelled or answered by now.',
  conflict:
    'Somebody else changed the same thing just now. Look at it as it is now, then make your change again.',
  'storage-unavailable':
    'This browser does not let the page store anything, as in some private windows. Open the page in an ordinary window, or go on without saving.',
  'storage-full':
    'The device has no room left for this site. Free some space and try again; nothing was lost so far.',
  'storage-blocked': 'Another tab holds an older version of the data open. Close it and try again.',
  'newer-data':
    'The data was written by a newer version of this page. Reload the page to get that version.',
  'storage-lost':
    'The browser dropped what this site had stored. Restore a backup, or begin again.',
  'bad-csv':
    'The file is not CSV that can be read. Mend what the details name and choose it again.',
  'bad-file': 'The file cannot be read. Mend what the details name and choose it again.',
  'calendar-not-loaded': 'The calendar was not ready. Try again.',
  'not-loaded':
    'A part of the page could not be loaded. Check the connection and try again, or reload the page.',
  'anonymity-not-kept':
    'Too few people are asked for anybody to stay unknown. Ask more people, or ask them by name.',
  'not-supported': 'This place cannot do that. The details say what can be done instead.',
  closed: 'The workspace was closed. Reload the page.',
  unknown:
    'Something went wrong. Try again; if it happens again, tell whoever looks after this page.',
};
