import { type Issue, PerfError } from '../errors.ts';
import { triggerIssues } from '../practices/trigger-defaults.ts';
import { parseInput } from '../schema/parse.ts';
import type { Practice } from '../schema/practice.ts';
import { PracticeFile, PracticeTranslations } from '../schema/practice-commands.ts';
import { normalise } from './normalise.ts';

const mostCharacters = 4 * 1024 * 1024;

/**
 * The practices of a host's JSON file, checked: a list of practices, each with an id of its own.
 *
 * @param json - The text of the file, or what it parses to.
 * @returns In their order, texts cleaned. `withPractices` adds them to others.
 * @throws PerfError `invalid-input`, whose issues name each place that does not fit and what would: no JSON, an
 *   unknown trigger, a figure that the trigger does not take, an id given twice, a text that is too long.
 *
 * @example
 * readPractices('[{ "id": "p", "trigger": { "name": "goal-stale", "days": 3 }, … }]');
 * // throws: In the practices: 0.trigger.days: the trigger goal-stale takes nothing.
 */
export function readPractices(json: unknown): readonly Practice[] {
  const practices = parseInput(PracticeFile, plain(json, practicesName), practicesName);
  const issues = practices.flatMap(({ trigger }, index) =>
    triggerIssues(trigger).map((issue) => ({ ...issue, path: [index, ...issue.path] })),
  );
  if (issues.length > 0) throw refusal(practicesName, issues);
  return practices;
}

const practicesName = 'the practices';
const translationsName = 'the translations of practices';

/**
 * The translations of a host's JSON file, checked: texts by the id of the practice, for `translatedPractice`.
 *
 * @param json - The text of the file, or what it parses to.
 * @throws PerfError `invalid-input`, as `readPractices`.
 */
export function readPracticeTranslations(json: unknown): PracticeTranslations {
  return parseInput(PracticeTranslations, plain(json, translationsName), translationsName);
}

function plain(json: unknown, what: string): unknown {
  return normalise(typeof json === 'string' ? parsed(json, what) : json, mostCharacters, what);
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(what, [{ path: [], message: 'expected JSON' }], error);
  }
}

function refusal(what: string, issues: readonly Issue[], cause?: unknown): PerfError {
  const listed = issues.slice(0, 5).map(({ path, message }) => {
    const place = path.length === 0 ? 'the whole' : path.join('.');
    return `${place}: ${message}`;
  });
  const more = issues.length > 5 ? `; and ${issues.length - 5} more` : '';
  return new PerfError('invalid-input', `In ${what}: ${listed.join('; ')}${more}.`, {
    issues,
    cause,
  });
}
