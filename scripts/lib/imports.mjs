import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Every import, re-export, `import()` and imported type of a source file.
 *
 * @returns for each its specifier, line, and whether it is types only or on demand
 */
export function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  const add = (literal, kind) => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const line = source.getLineAndCharacterOfPosition(literal.pos).line + 1;
    found.push({ specifier: literal.text, kind, line });
  };
  const onlyTypes = (clause, names) =>
    clause?.isTypeOnly || (!clause?.name && names?.length && names.every((it) => it.isTypeOnly));
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const types = onlyTypes(node.importClause, node.importClause?.namedBindings?.elements);
      add(node.moduleSpecifier, types ? 'type' : 'value');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, onlyTypes(node, node.exportClause?.elements) ? 'type' : 'value');
    } else if (ts.isImportTypeNode(node)) {
      add(node.argument.literal, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
