// What is public in the sources of elements and not described, or described and not there.

const eventName = /^perf-[a-z]+(-[a-z]+)*$/;

/**
 * A sentence for each public member, attribute, event, slot, part or custom property without a description, for each
 * event without a class, and for each part and custom property that only the sources or only the docstring has.
 */
export function problemsOf(found, elements, shared) {
  const sharedParts = literals(elements, /\/(parts|charts|styles)\/|reading-element/);
  return [
    ...found.flatMap(({ tag, declaration }) => undescribed(tag, declaration)),
    ...found.flatMap((it) => wrongEvents(it, elements)),
    ...found.flatMap((it) => wrongParts(it, elements, sharedParts)),
    ...found.flatMap((it) => wrongSlots(it, elements)),
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

/** Events without a class, and events that the element itself makes and does not tell of. */
function wrongEvents({ tag, node, declaration }, { events, sources }) {
  const told = new Set(declaration.events.map(({ name }) => name));
  const own = sources.filter(({ fileName }) => fileName.startsWith(folderOf(node)));
  const made = [...events.values()].filter(({ name }) =>
    own.some(({ text }) => text.includes(`new ${name}(`)),
  );
  return [
    ...[...told]
      .filter((it) => !events.has(it))
      .map((it) => `${tag}: ${it} has no class of event.`),
    ...made
      .filter(({ type }) => !told.has(type))
      .map(({ type }) => `${tag}: ${type} is not described.`),
  ];
}

const folderOf = (node) => node.getSourceFile().fileName.replace(/[^/]*$/, '');

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

/** Pieces that all elements share, and the part that each brings. */
const brought = { loadingState: 'loading', emptyState: 'empty', problem: 'error' };

function wrongParts({ tag, node, declaration }, elements, sharedParts) {
  const shown = literals(elements, folderOf(node));
  const own = elements.sources.filter(({ fileName }) => fileName.startsWith(folderOf(node)));
  for (const [name, part] of Object.entries(brought)) {
    if (own.some(({ text }) => text.includes(` ${name}(`))) shown.add(part);
  }
  const said = new Set(declaration.cssParts.map(({ name }) => name));
  return [
    ...[...shown].filter((it) => !said.has(it)).map((it) => `${tag}: part ${it} is not described.`),
    ...[...said]
      .filter((it) => !shown.has(it) && !sharedParts.has(it) && !isComputed(it, own))
      .map((it) => `${tag}: there is no part ${it}.`),
  ];
}

/** Slots in the templates of an element that its docstring does not tell of. */
function wrongSlots({ tag, node, declaration }, { sources }) {
  const said = new Set(declaration.slots.map(({ name }) => name));
  const own = sources.filter(({ fileName }) => fileName.startsWith(folderOf(node)));
  const names = own.flatMap(({ text }) =>
    Array.from(text.matchAll(/<slot\b(?:[^>]*?\sname="([^"]+)")?/g), ([, name = '']) => name),
  );
  return [...new Set(names)]
    .filter((it) => !said.has(it))
    .map((it) => `${tag}: ${it ? `slot ${it}` : 'the default slot'} is not described.`);
}

/** Whether a template computes the name of a part, which the sources have as a text. */
function isComputed(part, sources) {
  return (
    sources.some(({ text }) => /\spart=\$\{/.test(text)) &&
    sources.some(({ text }) => text.includes(`'${part}'`))
  );
}

/** The parts named in templates of the sources whose path has `where` in it. */
function literals({ sources }, where) {
  const files = sources.filter(({ fileName }) => fileName.match(where));
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(/\spart=(["']?)([a-z][a-z -]*)\1/g)].flatMap(([, , parts]) =>
      parts.split(' '),
    ),
  );
  return new Set(names);
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
