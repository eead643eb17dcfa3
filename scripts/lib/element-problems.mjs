// What is public in the sources of elements and not described, or described and not there.
import { reachIn } from './element-reach.mjs';

const eventName = /^perf-[a-z]+(-[a-z]+)*$/;

/**
 * A sentence for each public member, attribute, event, slot, part or custom property without a description, for each
 * event without a class, and for each part and custom property that only the sources or only the docstring has.
 */
export function problemsOf(found, elements, shared) {
  const reach = reachIn(elements);
  return [
    ...found.flatMap(({ tag, declaration }) => undescribed(tag, declaration)),
    ...found.flatMap((it) => {
      const reached = reach(it.node);
      return [
        ...wrongEvents(it, reached, elements, found),
        ...wrongParts(it, reached),
        ...wrongSlots(it, reached),
      ];
    }),
    ...unlisted(found, elements),
    ...wrongNames(elements),
    ...wrongProperties(found, elements, shared),
  ];
}

function undescribed(tag, declaration) {
  const { members, attributes, events, slots, cssParts, cssProperties } = declaration;
  const all = { members, attributes, events, slots, cssParts, cssProperties };
  const lacking = Object.entries(all).flatMap(([kind, list]) =>
    list.filter(({ description }) => !description).map(({ name }) => `${tag}: ${name} (${kind})`),
  );
  if (!declaration.description) lacking.push(tag);
  return lacking.map((it) => `${it} has no description.`);
}

/**
 * Events without a class, those that come out of the element and are not told of, and those told of that never come.
 * Every event passes the shadow root that it is made in, so those of the elements inside come out too.
 */
function wrongEvents({ tag, declaration }, { made, inside }, { events }, found) {
  const told = new Set(declaration.events.map(({ name }) => name));
  const comes = new Set([...made, ...[...inside].flatMap((it) => eventsOf(it, found))]);
  return [
    ...[...told]
      .filter((it) => !events.has(it))
      .map((it) => `${tag}: ${it} has no class of event.`),
    ...[...comes].filter((it) => !told.has(it)).map((it) => `${tag}: ${it} is not described.`),
  ];
}

const eventsOf = (inside, found) =>
  found.find(({ tag }) => tag === inside)?.declaration.events.map(({ name }) => name) ?? [];

/** Tags that a list of all leaves out, and events and tags that TypeScript is not told of. */
function unlisted(found, { sources, events, folder }) {
  const text = sources.map((it) => it.text).join('\n');
  const lists = ['/all.ts', '/loading/element-loaders.ts'].flatMap((path) =>
    sources.filter(({ fileName }) => fileName.endsWith(path)),
  );
  const typed = [
    ...found.map(({ tag, declaration }) => [tag, declaration.name]),
    ...[...events.values()].map(({ type, name }) => [type, name]),
  ];
  return [
    ...found.flatMap(({ tag }) =>
      lists
        .filter((list) => !list.text.includes(`/${tag}.ts'`))
        .map(({ fileName }) => `${tag} is missing in ${fileName.slice(folder.length + 1)}.`),
    ),
    ...typed
      .filter(([key, name]) => !text.includes(`'${key}': ${name};`))
      .map(([key, name]) => `TypeScript is not told that ${key} is a ${name}.`),
  ];
}

/** Names that are lower-case, begin with `perf-`, and so collide with no event of the page. */
function wrongNames({ events }) {
  return [...events.values()].flatMap(({ name, type, description }) => [
    ...(eventName.test(type) ? [] : [`${name}: an event is named perf-…, not ${type}.`]),
    ...(description ? [] : [`${name} has no description.`]),
  ]);
}

/** Parts that are shown and not told of, or told of and not shown. */
function wrongParts({ tag, declaration }, { parts, loose }) {
  const said = new Set(declaration.cssParts.map(({ name }) => name));
  return [
    ...[...parts].filter((it) => !said.has(it)).map((it) => `${tag}: part ${it} is not described.`),
    ...[...said].filter((it) => !parts.has(it)).map((it) => `${tag}: there is no part ${it}.`),
    ...[...loose].map((it) => `${tag}: the type of ${it} does not say which parts it names.`),
  ];
}

/** Slots in the templates of an element that its docstring does not tell of, or the other way round. */
function wrongSlots({ tag, declaration }, { slots }) {
  const said = new Set(declaration.slots.map(({ name }) => name));
  const named = (it) => (it ? `slot ${it}` : 'the default slot');
  return [
    ...[...slots]
      .filter((it) => !said.has(it))
      .map((it) => `${tag}: ${named(it)} is not described.`),
    ...[...said].filter((it) => !slots.has(it)).map((it) => `${tag}: there is no ${named(it)}.`),
  ];
}

/** Custom properties that styles read and no docstring names, or the other way round. */
function wrongProperties(found, { sources }, shared) {
  const read = new Set(
    sources.flatMap(({ text }) =>
      Array.from(text.matchAll(/var\(\s*(--perf-[\w-]+)/g), ([, it]) => it),
    ),
  );
  const said = new Set(
    [...found.flatMap(({ declaration }) => declaration.cssProperties), ...shared].map(
      (it) => it.name,
    ),
  );
  return [
    ...[...read].filter((it) => !said.has(it)).map((it) => `${it} is read and not described.`),
    ...[...said].filter((it) => !read.has(it)).map((it) => `${it} is described and not read.`),
  ];
}
