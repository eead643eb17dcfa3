// What the sources of elements declare: tags, their classes, the classes of events.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

/** The sources of the elements. */
export const elementSources = join(root, 'packages', 'elements', 'src');

/**
 * Reads a folder of elements with the compiler.
 *
 * @param folder - With `perf-*.ts` that each define a tag, and `events.ts`.
 * @returns the `checker`, `tags` with the class of each in the order of the alphabet, `events` by their name, and
 *   `exported`: the symbols of `index.ts` by name
 */
export function readElements(folder = elementSources) {
  const config = join(root, 'packages', 'elements', 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    join(root, 'packages', 'elements'),
  );
  const names = readdirSync(folder).filter((name) =>
    /^(perf-.*|events|index|all|loader)\.ts$/.test(name),
  );
  const program = ts.createProgram(
    names.map((name) => join(folder, name)),
    { ...options, noEmit: true, composite: false },
  );
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  const fileOf = (name) => program.getSourceFile(join(folder, name));
  return {
    ...{ checker, folder, sources },
    tags: names
      .filter((name) => name.startsWith('perf-'))
      .sort()
      .map((name) => definedIn(fileOf(name), checker)),
    events: eventsIn(sources, checker),
    exported: exportsOf(fileOf('index.ts'), checker),
  };
}

/** The tag that a `perf-*.ts` defines, and the declaration of its class. */
function definedIn(file, checker) {
  for (const statement of file.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
      continue;
    const { expression, arguments: given } = statement.expression;
    if (expression.getText() !== 'define') continue;
    return { tag: given[0].text, file, node: classOf(given[1], checker) };
  }
  throw new Error(`${file.fileName} defines no tag.`);
}

/** The declaration of the class that an expression names; undefined where it is none. */
export function classOf(expression, checker) {
  let symbol = checker.getSymbolAtLocation(expression);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.declarations?.find(ts.isClassDeclaration);
}

/** A class and those that it extends, as far as they are in these sources: the base comes last. */
export function chainOf(node, { checker, folder }) {
  const chain = [];
  for (let at = node; at?.getSourceFile().fileName.startsWith(folder);) {
    chain.push(at);
    const base = at.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    at = base && classOf(base.types[0].expression, checker);
  }
  return chain;
}

/** Every class whose constructor names a type of event: `super('perf-…', detail, true)`. */
function eventsIn(sources, checker) {
  const events = new Map();
  for (const node of sources.flatMap(({ statements }) => statements)) {
    if (!ts.isClassDeclaration(node) || !node.name) continue;
    const made = superCall(node);
    const [type, , cancelable] = made?.arguments ?? [];
    if (!type || !ts.isStringLiteral(type)) continue;
    events.set(type.text, {
      ...{ name: node.name.text, type: type.text, node },
      cancelable: cancelable?.kind === ts.SyntaxKind.TrueKeyword,
      detail: detailOf(node),
      description: docOf(node, checker),
    });
  }
  return events;
}

/** What a class of event says its detail is, as it is written, without comments. */
function detailOf(node) {
  const [written] = node.heritageClauses?.[0]?.types[0]?.typeArguments ?? [];
  const text = written?.getText().replaceAll(/\/\*.*?\*\//gs, '');
  return text?.replaceAll(/\s+/g, ' ').replaceAll('readonly ', '').replace(/; \}$/, ' }');
}

function superCall(node) {
  const made = node.members.find(ts.isConstructorDeclaration);
  const first = made?.body?.statements[0];
  const call = first && ts.isExpressionStatement(first) ? first.expression : undefined;
  const isSuper = call && ts.isCallExpression(call);
  return isSuper && call.expression.kind === ts.SyntaxKind.SuperKeyword ? call : undefined;
}

/** The symbols that a module gives, by name; what they are aliases of. */
function exportsOf(file, checker) {
  if (!file) return new Map();
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );
}

/** The docstring of a declaration, in one line; empty where there is none. */
export function docOf(node, checker) {
  const symbol = checker.getSymbolAtLocation(node.name ?? node);
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker) ?? []);
  return text
    .trim()
    .replaceAll(/\n(?!\n)/g, ' ')
    .replaceAll(/ {2,}/g, ' ');
}
