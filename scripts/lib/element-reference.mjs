// The page that lists all that is public of the elements, made from the manifest.
import { declarationsOf } from './element-manifest.mjs';
import { propertiesOf } from './editor-data.mjs';

/**
 * The reference as Markdown: each element, the events with their details, the custom properties, and the names that
 * the package exports. A change of what hosts rely on is a change of this page.
 */
export function referenceOf({ manifest, events, names }) {
  const elements = declarationsOf(manifest);
  return [
    ...elements.map((it) => elementSection(it, elements)),
    section('## Events', table(['event', 'class', 'detail', 'when'], events.map(eventRow))),
    section(
      '## Custom properties',
      table(
        ['property', 'default', 'sets'],
        propertiesOf(manifest).map((it) => [code(it.name), code(it.default), it.description]),
      ),
    ),
    section('## Exports', exportsList(names)),
  ].join('\n');
}

const section = (title, text) => `${title}\n\n${text}\n`;
const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function elementSection(element, elements) {
  const { tagName, name, description, members, attributes, events, slots, cssParts } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  const named = (list) => list.map((it) => [code(it.name), it.description]);
  const own = element.cssProperties.filter(({ name: it }) => !isShared(it, elements));
  const tables = [
    table(
      ['attribute', 'property', 'type', 'is'],
      fields.map((it) => fieldRow(it, attributes)),
    ),
    table(
      ['method', 'does'],
      methods.map((it) => [code(signature(it)), it.description]),
    ),
    table(
      ['event', 'when'],
      events.map((it) => [code(it.name), it.description]),
    ),
    table(
      ['slot', 'takes'],
      slots.map((it) => [code(it.name) || '(default)', it.description]),
    ),
    table(['part', 'is'], named(cssParts)),
    table(['custom property', 'sets'], named(own)),
  ];
  const body = [`Class \`${name}\`. ${description}`, ...tables.filter(Boolean)];
  return section(`## ${tagName}`, body.join('\n\n'));
}

/** Whether every element has that custom property; then it stands once, below. */
function isShared(name, elements) {
  return elements.every(({ cssProperties }) => cssProperties.some((it) => it.name === name));
}

function fieldRow({ name, type, attribute, description, static: isStatic, ...rest }, attributes) {
  const initial = rest.default ? ` Default ${code(rest.default)}.` : '';
  const text = attributes.find((it) => it.name === attribute)?.type.text;
  const shown = attribute && text !== type.text && text.includes("'") ? text : type.text;
  return [
    attribute ? code(attribute) : '',
    code(`${isStatic ? 'static ' : ''}${name}`),
    code(shown),
    `${description}${initial}`,
  ];
}

function signature({ name, parameters = [], return: { type } }) {
  const given = parameters.map((it) => `${it.name}${it.optional ? '?' : ''}: ${it.type.text}`);
  return `${name}(${given.join(', ')}): ${type.text}`;
}

function eventRow({ type, name, detail, cancelable, description }) {
  const cancel = cancelable ? ' Cancelable.' : '';
  return [code(type), code(name), code(detail), `${description}${cancel}`];
}

function exportsList(names) {
  const kinds = { class: 'Classes', function: 'Functions', value: 'Values', type: 'Types' };
  return Object.entries(kinds)
    .map(([kind, title]) => {
      const all = names.filter((it) => it.kind === kind).map((it) => it.name);
      return `- ${title}: ${all.sort().map(code).join(', ')}`;
    })
    .join('\n');
}
