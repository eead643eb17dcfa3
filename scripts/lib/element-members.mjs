// The public members of an element's class: fields, attributes and methods, with those it inherits.
import ts from 'typescript';
import { chainOf, docOf } from './element-sources.mjs';

const hidden = [
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.DeclareKeyword,
];

/**
 * What a page may use of an element. Left out are private and protected members, inner states, what lit calls by
 * itself, what the class does for an interface of the inside, and what is marked `@internal`.
 *
 * @param chain - The class and those it extends in the sources.
 * @returns members and attributes as custom-elements.json describes them
 */
export function membersOf(chain, elements) {
  const members = new Map();
  const attributes = new Map();
  for (const node of chain) {
    const inner = innerNames(node, elements);
    for (const member of node.members) {
      if (!isPublic(member, elements, inner)) continue;
      const name = member.name.text;
      const key = `${isStatic(member) ? 'static ' : ''}${name}`;
      if (members.get(key)?.description) continue;
      const from = node === chain[0] ? {} : { inheritedFrom: { name: node.name.text } };
      const described = ts.isMethodDeclaration(member)
        ? methodOf(member, elements)
        : fieldOf(member, elements);
      const attribute = attributeOf(member, elements);
      members.set(key, { ...described, ...attributed(attribute), ...from });
      if (attribute)
        attributes.set(attribute.name, { ...attribute, ...sharedWith(described), ...from });
    }
  }
  return { members: [...members.values()], attributes: [...attributes.values()] };
}

const attributed = (attribute) =>
  attribute ? { attribute: attribute.name, ...(attribute.reflects ? { reflects: true } : {}) } : {};

/** What an attribute has in common with its field. */
function sharedWith({ description, default: initial }) {
  return { description, ...(initial === undefined ? {} : { default: initial }) };
}

function isStatic(member) {
  return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

function isPublic(member, elements, inner) {
  if (!member.name || !ts.isIdentifier(member.name) || member.name.text.startsWith('_'))
    return false;
  if (member.modifiers?.some(({ kind }) => hidden.includes(kind))) return false;
  if (ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal')) return false;
  if (decorator(member, 'state')) return false;
  if (decorator(member, 'property')) return true;
  return !inner.has(member.name.text) && !isOfLit(member, elements);
}

/** Whether lit or the browser has a member of that name, which is then no news of this element. */
function isOfLit(member, elements) {
  const { checker } = elements;
  const last = chainOf(member.parent, elements).at(-1);
  const base = last.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  if (!base) return false;
  const { expression } = base.types[0];
  const made = checker.getTypeAtLocation(expression);
  if (isStatic(member)) return made.getProperty(member.name.text) !== undefined;
  return checker.getTypeAtLocation(base.types[0]).getProperty(member.name.text) !== undefined;
}

/** Names that the class has only because an interface that nobody outside knows asks for them. */
function innerNames(node, { checker, exported }) {
  const names = new Set();
  const known = new Set(exported.values());
  for (const clause of node.heritageClauses ?? []) {
    if (clause.token !== ts.SyntaxKind.ImplementsKeyword) continue;
    for (const type of clause.types.map((it) => checker.getTypeAtLocation(it))) {
      if (known.has(type.symbol)) continue;
      for (const { name } of type.getProperties()) names.add(name);
    }
  }
  return names;
}

function decorator(member, name) {
  const found = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
  return found
    .map(({ expression }) => expression)
    .find((call) => ts.isCallExpression(call) && call.expression.getText() === name);
}

function fieldOf(member, { checker }) {
  const isReadonly =
    member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ||
    (ts.isGetAccessor(member) && !hasSetter(member));
  const initial = member.initializer;
  const isPlain =
    initial && (ts.isLiteralExpression(initial) || /^(true|false)$/.test(initial.getText()));
  return {
    ...{ kind: 'field', name: member.name.text },
    ...(isStatic(member) ? { static: true } : {}),
    type: { text: typeText(member, checker) },
    ...(isPlain ? { default: initial.getText() } : {}),
    ...(isReadonly ? { readonly: true } : {}),
    description: docOf(member, checker),
  };
}

function hasSetter(getter) {
  const { text } = getter.name;
  return getter.parent.members.some((it) => ts.isSetAccessor(it) && it.name.text === text);
}

function methodOf(member, { checker }) {
  const parameters = member.parameters.map((parameter) => ({
    name: parameter.name.getText(),
    type: { text: typeText(parameter, checker) },
    ...(parameter.questionToken || parameter.initializer ? { optional: true } : {}),
  }));
  return {
    ...{ kind: 'method', name: member.name.text },
    ...(isStatic(member) ? { static: true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    return: { type: { text: member.type?.getText() ?? 'void' } },
    description: docOf(member, checker),
  };
}

/** The type as it is written, else as the compiler infers it. */
function typeText(node, checker) {
  if (node.type) return node.type.getText().replaceAll(/\s+/g, ' ');
  const type = checker.getTypeAtLocation(node);
  return checker.typeToString(checker.getBaseTypeOfLiteralType(type), node);
}

/** The attribute of a decorated field; undefined for other fields. */
function attributeOf(member, { checker }) {
  const call = decorator(member, 'property');
  if (!call) return undefined;
  const options = optionsOf(call.arguments[0], checker);
  const { attribute, type, converter, reflect } = options;
  if (attribute === 'false') return undefined;
  const own = attribute?.match(/^'(.*)'$/)?.[1];
  // A field that is read by a converter of its own is more than a text; its attribute is one.
  const text = converter || !type ? textOr(member, checker, converter) : type.toLowerCase();
  return {
    name: own ?? member.name.text.toLowerCase(),
    fieldName: member.name.text,
    type: { text },
    ...(reflect === 'true' ? { reflects: true } : {}),
  };
}

/** The words that a field can have, else `string`. */
function textOr(member, checker, converter) {
  if (converter) return 'string';
  const type = checker.getNonNullableType(checker.getTypeAtLocation(member));
  const words = type.isUnion() ? type.types : [];
  if (words.length === 0 || !words.every((it) => it.isStringLiteral())) return 'string';
  // The compiler has no order of its own for them.
  return words
    .map(({ value }) => `'${value}'`)
    .sort()
    .join(' | ');
}

/** The options of `@property`, by name, as they are written; a constant that stands for them is looked up. */
function optionsOf(given, checker) {
  let node = given;
  if (node && ts.isIdentifier(node)) {
    let symbol = checker.getSymbolAtLocation(node);
    if (symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    node = symbol.valueDeclaration.initializer;
  }
  if (node && ts.isAsExpression(node)) node = node.expression;
  if (!node) return {};
  return Object.fromEntries(
    node.properties.map((it) => [it.name.getText(), it.initializer.getText()]),
  );
}
