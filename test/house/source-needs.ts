import { posix } from 'node:path';
import ts from 'typescript';

/** What one source file needs of others, of the machine, and of the compiler. */
export interface SourceNeeds {
  readonly imports: readonly SourceImport[];
  /** Globals of Node, the clock and chance, as values: `process`, `Buffer`, `fetch`, `new Date()`, `Date.now`, `Math.random`. */
  readonly globals: readonly string[];
  /** Syntax that Node cannot strip: `enum`, `namespace`. */
  readonly syntax: readonly string[];
}

export interface SourceImport {
  /** Path below the repository's top, or the package's name as written. */
  readonly to: string;
  /** True for `import type`, which is gone when the program runs. */
  readonly erased: boolean;
}

/** Reads a TypeScript file or an Astro component (front matter, expressions of the template and scripts). */
export function readNeeds(path: string, text: string): SourceNeeds {
  const astro = path.endsWith('.astro');
  const kind = astro ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, astro ? astroAsCode(text) : text, ts.ScriptTarget.Latest, true, kind);
  const [imports, globals, syntax]: [SourceImport[], Set<string>, Set<string>] = [[], new Set(), new Set()];
  const visit = (node: ts.Node): void => {
    for (const { to, erased } of importsIn(node)) imports.push({ to: resolveImport(path, to), erased });
    const found = globalIn(node);
    if (found !== null) globals.add(found);
    if (ts.isEnumDeclaration(node)) syntax.add('enum');
    if (ts.isModuleDeclaration(node)) syntax.add('namespace');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, globals: [...globals].sort(), syntax: [...syntax].sort() };
}

/** A template is close enough to JSX for TypeScript's parser, which mends what it does not know. */
function astroAsCode(text: string): string {
  const [, script = '', template = text] = /^\s*---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  const scripts = [...template.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  const rest = template.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
  return [script, ...scripts, `<>${rest}</>`].join('\n;\n');
}

function importsIn(node: ts.Node): readonly SourceImport[] {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, node.importClause?.phaseModifier);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return named(node.moduleSpecifier, node.isTypeOnly ? ts.SyntaxKind.TypeKeyword : undefined);
  if (ts.isExternalModuleReference(node)) return named(node.expression);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, ts.SyntaxKind.TypeKeyword);
  if (ts.isCallExpression(node) && /^(import|require|import\.meta\.\w+)$/.test(node.expression.getText()))
    return named(node.arguments[0]);
  // A file beside the module: new URL('../x.yaml', import.meta.url)
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') return named(node.arguments[0]);
  return [];
}

/** An import whose target is computed could be anything, and is named so. */
function named(target: ts.Node | undefined, modifier?: ts.SyntaxKind): readonly SourceImport[] {
  const to = target !== undefined && ts.isStringLiteralLike(target) ? target.text : '(computed)';
  return [{ to, erased: modifier === ts.SyntaxKind.TypeKeyword }];
}

/** Without what tells the bundler how to load it: `./worker.ts?worker&url`. */
function resolveImport(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to.replace(/\?.*$/, '')) : to;
}

function globalIn(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date')
    return (node.arguments?.length ?? 0) === 0 ? 'new Date()' : null;
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(text) ? text : null;
  }
  const named = ts.isIdentifier(node) && ['process', 'Buffer', 'fetch', 'globalThis'].includes(node.text);
  return named && isValue(node) ? node.text : null;
}

/** Not a property's name, a declaration's, or a type's. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isTypeNode(parent)) return false;
  if (ts.isQualifiedName(parent) || ts.isJsxAttribute(parent)) return false;
  return !('name' in parent && parent.name === node);
}
