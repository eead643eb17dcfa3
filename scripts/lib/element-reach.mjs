// What an element is made of: the declarations that it reaches, and the parts, slots, events and elements in these.
import ts from 'typescript';
import { chainOf } from './element-sources.mjs';

/** What a controller tells only of an element that asks it to, which is not seen from what the element names. */
const onDemand = new Set(['perf-moment', 'perf-undo', 'perf-undone']);

/**
 * Follows what an element names, from its class on: own files, shared pieces and what is fetched later, whichever
 * module it is from. It stops at the classes of other elements.
 *
 * @param elements - As `readElements` gives them.
 * @returns for the class of an element: `parts`, `slots` and `inside` (the tags in its templates, and those that it
 *   creates) by name, `made`: the types of the events that it makes, and `loose`: the expressions that name a part and may
 *   be any text
 */
export function reachIn(elements) {
  const known = new Map();
  const factsOf = (statement) => {
    if (!known.has(statement)) known.set(statement, readStatement(statement, elements));
    return known.get(statement);
  };
  const classes = new Set(elements.tags.map(({ node }) => node));
  return (node) => {
    const own = new Set(chainOf(node, elements));
    const reached = new Set([node]);
    for (const statement of reached) {
      for (const next of factsOf(statement).next) {
        if (!classes.has(next) || own.has(next)) reached.add(next);
      }
    }
    return together([...reached].map(factsOf));
  };
}

function together(all) {
  const every = (kind) => new Set(all.flatMap((it) => [...it[kind]]));
  return {
    ...{ parts: every('parts'), slots: every('slots'), loose: every('loose') },
    ...{ inside: every('inside'), made: every('made') },
  };
}

/** What one statement of a module has in it, and the statements that it names. */
function readStatement(statement, elements) {
  const facts = {
    ...{ parts: new Set(), slots: new Set(), loose: new Set() },
    ...{ inside: new Set(), made: new Set(), next: new Set() },
  };
  const visit = (node) => {
    // `extends` names a value, though it is written as a type.
    if (ts.isHeritageClause(node)) {
      if (node.token === ts.SyntaxKind.ExtendsKeyword)
        node.types.forEach((it) => visit(it.expression));
      return;
    }
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    readNode(node, facts, elements);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return facts;
}

function readNode(node, facts, elements) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    readMarkup(node.text, facts);
  } else if (ts.isTemplateExpression(node)) {
    readTemplate(node, facts, elements);
  } else if (ts.isCallExpression(node)) {
    readCall(node, facts, elements);
  } else if (ts.isNewExpression(node)) {
    addEvent(node.expression, facts, elements);
  } else if (ts.isShorthandPropertyAssignment(node)) {
    follow(elements.checker.getShorthandAssignmentValueSymbol(node), facts, elements);
  } else if (ts.isIdentifier(node) && !isOwn(node)) {
    follow(elements.checker.getSymbolAtLocation(node), facts, elements);
  }
}

/** Whether an identifier names something of an object, or a variable where it begins: neither is declared elsewhere. */
const isOwn = (node) => node.parent.name === node || node.parent.propertyName === node;

function readMarkup(text, facts) {
  for (const [, , names] of text.matchAll(/\spart=(["']?)([a-z][a-z -]*)\1/g)) {
    for (const name of names.split(' ')) facts.parts.add(name);
  }
  for (const [, name = ''] of text.matchAll(/<slot\b(?:[^>]*?\sname="([^"]+)")?/g)) {
    facts.slots.add(name);
  }
  for (const [, tag] of text.matchAll(/<(perf-[a-z-]+)/g)) facts.inside.add(tag);
}

/** A template as one text, and the names of parts that it computes. */
function readTemplate({ head, templateSpans }, facts, elements) {
  let before = head.text;
  let whole = before;
  for (const { expression, literal } of templateSpans) {
    if (/\spart=["']?$/.test(before)) {
      const names = namesOf(expression, elements);
      for (const name of names ?? []) facts.parts.add(name);
      if (!names) facts.loose.add(expression.getText());
    }
    before = literal.text;
    whole += `\${}${before}`;
  }
  readMarkup(whole, facts);
}

/** `createElement('perf-…')`, `import('…')`, and `PerfSomeEvent.of(…)`, which makes such an event. */
function readCall({ expression, arguments: given }, facts, elements) {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) {
    follow(elements.checker.getSymbolAtLocation(given[0]), facts, elements);
  } else if (ts.isPropertyAccessExpression(expression)) {
    if (expression.name.text === 'createElement') {
      const tags = namesOf(given[0], elements) ?? [];
      for (const tag of tags.filter((it) => it.startsWith('perf-'))) facts.inside.add(tag);
    }
    if (ts.isIdentifier(expression.expression)) addEvent(expression.expression, facts, elements);
  }
}

/** The texts that an expression may have, by its type; `undefined` where it may have any. */
function namesOf(expression, { checker }) {
  const type = checker.getTypeAtLocation(expression);
  const types = type.isUnion() ? type.types : [type];
  if (types.every((it) => it.isStringLiteral())) return types.map(({ value }) => value);
  return undefined;
}

function addEvent(expression, facts, { checker, events }) {
  const made = resolved(checker.getSymbolAtLocation(expression), checker);
  const isTool = expression.getSourceFile().fileName.includes('/controllers/');
  for (const { type, node } of events.values()) {
    const isMade = made?.declarations?.includes(node) && !(isTool && onDemand.has(type));
    if (isMade) facts.made.add(type);
  }
}

/** Adds the statements that declare what a name or a module means. A class of an event is made where it is made. */
function follow(named, facts, { checker, folder, events }) {
  const symbol = resolved(named, checker);
  const all =
    symbol && symbol.flags & ts.SymbolFlags.ValueModule
      ? checker.getExportsOfModule(symbol).map((it) => resolved(it, checker))
      : [symbol];
  const classes = [...events.values()].map(({ node }) => node);
  for (const declaration of all.flatMap((it) => it?.declarations ?? [])) {
    const { fileName } = declaration.getSourceFile();
    if (!fileName.startsWith(folder) || classes.includes(declaration)) continue;
    const statement = topLevel(declaration);
    if (statement) facts.next.add(statement);
  }
}

function resolved(symbol, checker) {
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The statement of the module that something is declared in. */
function topLevel(node) {
  let at = node;
  while (at.parent && !ts.isSourceFile(at.parent)) at = at.parent;
  return at.parent && at;
}
