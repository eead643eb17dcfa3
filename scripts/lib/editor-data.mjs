// What editors know of the elements, made from the manifest: tags and attributes with their descriptions.
import { declarationsOf } from './element-manifest.mjs';

/** Completions of JetBrains editors: https://github.com/JetBrains/web-types */
export function webTypes(manifest, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    ...{ name: '@throughline/elements', version, 'description-markup': 'markdown' },
    contributions: {
      html: { elements: declarationsOf(manifest).map(webTypeOf) },
      css: {
        properties: propertiesOf(manifest).map(({ name, description }) => ({ name, description })),
      },
    },
  };
}

function webTypeOf(element) {
  const named = (list) => list.map(({ name, description }) => ({ name, description }));
  return {
    ...{ name: element.tagName, description: element.description },
    attributes: element.attributes.map(({ name, description, type, default: initial }) => ({
      ...{ name, description },
      value: { type: type.text },
      ...(initial === undefined ? {} : { default: initial }),
    })),
    slots: named(element.slots),
    js: {
      properties: element.members
        .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
        .map(({ name, description, type }) => ({ name, description, value: { type: type.text } })),
      events: named(element.events),
    },
    css: { parts: named(element.cssParts) },
  };
}

/** Tags and attributes for VS Code: https://code.visualstudio.com/blogs/2020/02/24/custom-data-format */
export function vscodeHtml(manifest) {
  return {
    version: 1.1,
    tags: declarationsOf(manifest).map(({ tagName, description, attributes }) => ({
      ...{ name: tagName, description: { kind: 'markdown', value: description } },
      attributes: attributes.map(vscodeAttribute),
    })),
  };
}

function vscodeAttribute({ name, description, type }) {
  const words = [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => ({ name: word }));
  return {
    ...{ name, description: { kind: 'markdown', value: description } },
    ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
    ...(words.length > 0 ? { values: words } : {}),
  };
}

/** Custom properties and parts for VS Code. */
export function vscodeCss(manifest) {
  const parts = new Map(
    declarationsOf(manifest).flatMap(({ cssParts }) => cssParts.map((it) => [it.name, it])),
  );
  return {
    version: 1.1,
    properties: propertiesOf(manifest).map(({ name, description }) => ({ name, description })),
    pseudoElements: [...parts.values()].map(({ name, description }) => ({
      ...{ name: `::part(${name})`, description },
    })),
  };
}

/** Each custom property of the elements once, by name. */
export function propertiesOf(manifest) {
  const all = declarationsOf(manifest).flatMap(({ cssProperties }) => cssProperties);
  const byName = new Map(all.map((it) => [it.name, it]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
