import { collections } from '../schema/collections.ts';
import { type Pins, goldenPinOf, names, pinOf, readPins } from './golden.ts';

/**
 * Whether each schema and each golden file is what is written down of its version.
 *
 * @param pins - What is written down; what is in the file where it is left out.
 * @returns A sentence for each that is not, with what to do.
 */
export function check(pins: Pins = readPins()): readonly string[] {
  return names.flatMap((name) => [...schemaProblem(name, pins), ...goldenProblems(name, pins)]);
}

function schemaProblem(name: (typeof names)[number], pins: Pins): readonly string[] {
  const { version } = collections[name];
  if (pins[name]?.[version]?.schema === pinOf(name).schema) return [];
  return [
    `The schema of ${name} is not that of its version ${version}. Where records that are stored already may ` +
      `differ: add a step to schema/migrations.ts, and schema/golden/${name}-v${version + 1}.json with the ` +
      'records of the file before as the step makes them, and one of what is new. Where none can, as when a ' +
      'limit was raised, and in any case once the golden file is there: node --conditions=source ' +
      'scripts/golden.mjs --write. See docs/schema-versions.md.',
  ];
}

function goldenProblems(name: string, pins: Pins): readonly string[] {
  return Object.entries(pins[name] ?? {}).flatMap(([version, { golden }]) => {
    if (golden !== '' && golden === goldenPinOf(name, Number(version))) return [];
    return [
      `schema/golden/${name}-v${version}.json is missing or has changed: the golden file of a version stays ` +
        'as it was. Before that version was ever released: node --conditions=source scripts/golden.mjs --write.',
    ];
  });
}
