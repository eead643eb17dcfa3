// custom-elements.json, made from the sources: what a page may use of each element.
import { relative } from 'node:path';
import ts from 'typescript';
import { chainOf, docOf, readElements } from './element-sources.mjs';
import { membersOf } from './element-members.mjs';
import { problemsOf } from './element-problems.mjs';

/**
 * The manifest of all elements, by schema 2 of custom-elements.json, and what it lacks.
 *
 * @param folder - The sources, as `readElements` takes them.
 * @returns `manifest`, `events` (one entry per class, with its detail), `names` that index.ts exports, and
 *   `problems`: a sentence for each public thing that is not described, or not what it is said to be
 */
export function elementManifest(folder) {
  const elements = readElements(folder);
  const shared = sharedProperties(elements);
  const found = elements.tags.map((defined) => describe(defined, elements, shared));
  return {
    manifest: {
      schemaVersion: '2.1.0',
      modules: found.flatMap((it) => modulesOf(it, elements)),
    },
    events: [...elements.events.values()].map((event) => ({
      ...{ name: event.name, type: event.type, cancelable: event.cancelable },
      ...{ detail: event.detail, description: event.description },
    })),
    names: [...elements.exported].map(([name, symbol]) => ({ name, kind: kindOf(symbol) })),
    problems: problemsOf(found, elements, shared),
  };
}

function describe({ tag, file, node }, elements, shared) {
  const chain = chainOf(node, elements);
  const told = chain.flatMap((it) => ts.getJSDocTags(it).map(toldBy));
  const named = (name) => unique(told.filter((it) => it.tag === name).map(({ said }) => said));
  const declaration = {
    ...{ kind: 'class', name: node.name.text, tagName: tag, customElement: true },
    description: docOf(node, elements.checker),
    superclass: { name: 'LitElement', package: 'lit' },
    ...membersOf(chain, elements),
    events: named('fires').map((it) => eventOf(it, elements)),
    slots: named('slot').map(({ name, description }) => ({ name, description })),
    cssParts: named('csspart'),
    cssProperties: [...named('cssprop'), ...shared],
  };
  return { tag, file, node, chain, declaration };
}

/**
 * `@csspart row - A row.` as name, description and, for `[--x=1rem]`, default, beside the `tag`. The empty name is the
 * default slot.
 */
function toldBy(tag) {
  const text = (ts.getTextOfJSDocComment(tag.comment) ?? '').trim().replaceAll(/\s+/g, ' ');
  const [, name = '', description = ''] = text.match(/^(\S+(?:=[^\]]*\])?)?\s*- (.*)$/) ?? [
    text,
    text,
  ];
  const [, plain = name, initial] = name.match(/^\[([^=]+)=(.*)\]$/) ?? [];
  return {
    tag: tag.tagName.text,
    said: { name: plain, description, ...(initial === undefined ? {} : { default: initial }) },
  };
}

const unique = (all) =>
  [...new Map(all.toReversed().map((it) => [it.name, it])).values()].toReversed();

function eventOf({ name, description }, { events }) {
  const { name: type = 'Event', cancelable = false } = events.get(name) ?? {};
  return { name, type: { text: type }, description, cancelable };
}

/** The custom properties that every element reads, from the docstring of the tokens. */
function sharedProperties({ sources }) {
  const tokens = sources.find(({ fileName }) => fileName.endsWith('/styles/tokens.styles.ts'));
  const style = tokens?.statements.find(ts.isExportAssignment);
  return style
    ? ts
        .getJSDocTags(style)
        .map(toldBy)
        .map(({ said }) => said)
    : [];
}

/** The module of the class and the one that defines its tag, as they are published. */
function modulesOf({ tag, file, node, declaration }, { folder }) {
  const pathOf = (source) =>
    `dist/${relative(folder, source.fileName).replaceAll('\\', '/').replace(/\.ts$/, '.js')}`;
  const path = pathOf(node.getSourceFile());
  const { name } = declaration;
  const reference = { name, module: path };
  return [
    {
      ...{ kind: 'javascript-module', path, declarations: [declaration] },
      exports: [{ kind: 'js', name, declaration: reference }],
    },
    {
      ...{ kind: 'javascript-module', path: pathOf(file), declarations: [] },
      exports: [{ kind: 'custom-element-definition', name: tag, declaration: reference }],
    },
  ];
}

function kindOf({ flags }) {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  return flags & ts.SymbolFlags.Value ? 'value' : 'type';
}

/** The declarations of the elements in a manifest. */
export function declarationsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).filter((it) => it.customElement);
}
