import type { LanguageFile } from './language-file.ts';

/** Languages that come in files of their own, fetched when a page first asks for one. */
const offered = new Map<string, () => Promise<LanguageFile>>([
  ['de', async () => (await import('./de.ts')).de],
  ['ar', async () => (await import('./ar.ts')).ar],
]);

/** Whether the texts of some areas are there, may still come, or cannot be had. */
export type Arrival = 'there' | 'coming' | 'failed';

/** What is known of a language: its texts so far by area, and how it stands with each area asked for. */
interface Fetched {
  readonly file: Promise<LanguageFile>;
  readonly texts: Record<string, object>;
  readonly arrivals: Map<string, Arrival>;
}

const fetched = new Map<string, Fetched>();
const failed = new Set<string>();
/** Stands for the texts that all elements share, among the names of areas. */
const shared = '';

/** Whether a language comes in files of its own. English does not: elements bring it. */
export function isOffered(language: string): boolean {
  return offered.has(language);
}

/** The texts of a language that are there, by area. */
export function fetchedTexts(language: string): Readonly<Record<string, object>> {
  return fetched.get(language)?.texts ?? {};
}

/**
 * How it stands with the texts of some areas and with those that all elements share. What nobody asked for before is
 * fetched from now on, once in the life of a page. That a language could not be loaded is said once, on the console.
 *
 * @param told - Called when an area has come or failed.
 */
export function arrivalOf(language: string, areas: readonly string[], told: () => void): Arrival {
  const known = fetched.get(language) ?? begin(language);
  const arrivals = [shared, ...areas].map((area) => {
    if (!known.arrivals.has(area)) void ask({ language, area, known }).then(told);
    return known.arrivals.get(area);
  });
  if (arrivals.includes('failed')) return 'failed';
  return arrivals.includes('coming') ? 'coming' : 'there';
}

function begin(language: string): Fetched {
  const file =
    offered.get(language)?.() ?? Promise.reject(new Error(`${language} is not offered.`));
  const known: Fetched = { file, texts: {}, arrivals: new Map() };
  fetched.set(language, known);
  return known;
}

async function ask(asked: { language: string; area: string; known: Fetched }): Promise<void> {
  const { language, area, known } = asked;
  known.arrivals.set(area, 'coming');
  try {
    const file = await known.file;
    const fetchArea = (file.areas as Record<string, () => Promise<object>>)[area];
    Object.assign(known.texts, fetchArea ? { [area]: await fetchArea() } : file.shared);
    known.arrivals.set(area, 'there');
  } catch {
    known.arrivals.set(area, 'failed');
    if (failed.has(language)) return;
    failed.add(language);
    console.warn(`Some texts in ${language} could not be loaded, so they are in English.`);
  }
}
