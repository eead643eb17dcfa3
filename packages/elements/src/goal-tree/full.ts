// Fetched once somebody sorts, filters, or chooses columns, and in an idle moment after the first rows.
export { FullTools } from './full-tools.ts';
export { toolsEnglish as english } from './late-words.ts';
