import ts from 'typescript';
import type { Sources } from './architecture-rules.ts';

/** Files of a room that was rebuilt, named for what they are about. Each is to be taken off as it gets the name of an export; none is to be added. */
export const BEING_REBUILT: readonly string[] = [
  'scripts/reading/claims/say-rules.ts',
  'scripts/reading/claims/version-words.ts',
  'scripts/reading/facets/compare-quantities.ts',
  'scripts/reading/facets/enumerations.ts',
  'scripts/reading/facets/list-items.ts',
  'scripts/reading/facets/no-figures.ts',
  'scripts/reading/judging/heading-statement.ts',
  'scripts/reading/judging/same-governors.ts',
  'scripts/reading/judging/weighty-findings.ts',
  'scripts/reading/norms/acting-nouns.ts',
  'scripts/reading/norms/clause-words.ts',
  'scripts/reading/norms/party-of-norm.ts',
  'scripts/reading/norms/sentence-tokens.ts',
  'scripts/reading/proving/misread-encoding.ts',
  'scripts/reading/proving/misspelling.ts',
  'scripts/reading/proving/neutral-hunks.ts',
  'scripts/reading/proving/punctuation.ts',
  'scripts/reading/proving/titles-and-pointers.ts',
  'scripts/reading/quote-words.ts',
  'scripts/reading/replaced/rename-terms.ts',
  'scripts/reading/roles/block-roles.ts',
  'scripts/reading/sentences/clause-sentences.ts',
  'scripts/reading/sentences/content-words.ts',
  'scripts/reading/sentences/language.ts',
  'scripts/reading/words/known-words.data.ts',
  'scripts/reading/words/negating-affixes.ts',
  'scripts/reading/words/spellings.ts',
  'scripts/reading/words/telling-acts.ts',
  'scripts/reading/words/telling-grammar.ts',
  'scripts/reading/words/telling-measures.ts',
  'scripts/reading/words/telling-places.ts',
  'scripts/reading/words/telling-words.ts',
];

/** Files with a name of their own, and why. */
export const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  'scripts/clauses/parse-syntax-in-browser.ts': 'stands in for parse-syntax.ts, so it exports the same',
  'scripts/commands/console.ts': 'is all that commands say to a terminal',
  'scripts/loading/family-worker.ts': 'is run and not imported; what it exports are the types of its messages',
  'site/src/words/language.ts': 'hands on the tables of words of the site’s language',
  'site/src/browser/compare/worker.ts': 'is run and not imported; what it exports are the types of its messages',
};

/** Files that something else names: pages by their address, the rest by what runs or reads them. */
const NAMED_BY_ANOTHER =
  /^site\/src\/(pages\/|content\.config\.ts$)|^site\/astro\.config\.ts$|^scripts\/check\/rules\//;

/**
 * Files of which no export has all the words of the file's name: `clause-name.ts` may export `clauseName`, `nameOfClause` or
 * `CLAUSE_NAMES`, and whatever else beside. A file that exports nothing is run, not imported, and may be called as it likes.
 */
export function findWrongNames(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    if (!path.endsWith('.ts') || NAMED_BY_ANOTHER.test(path) || Object.hasOwn(NAMED_OTHERWISE, path)) return [];
    if (BEING_REBUILT.includes(path)) return [];
    const exported = readExports(path, text);
    const name = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
    if (exported.length === 0 || exported.some((each) => isNamedFor(name, each))) return [];
    return [`${path} exports ${exported.join(', ')}`];
  });
}

function isNamedFor(file: string, exported: string): boolean {
  const words = wordsOf(exported);
  return wordsOf(file).every((word) => words.includes(word));
}

/** `SIGNIFICANCE_WORDS`, `significanceWords`, `significance-words` → `significance`, `word` */
function wordsOf(name: string): readonly string[] {
  const parted = /^[A-Z\d_]+$/.test(name)
    ? name
    : name.replace('GitHub', 'Github').replace(/([a-z\d])(?=[A-Z])/g, '$1-');
  return parted
    .toLowerCase()
    .split(/[-_]/)
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/(ss|x|ch|sh)es$/, '$1')
        .replace(/s$/, ''),
    );
}

/** The names that a file exports; of those that it hands on from another, none: they are that one's. */
function readExports(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier && statement.exportClause)
      return ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name }) => name.text)
        : [];
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return 'name' in statement ? [(statement.name as ts.Identifier).text] : [];
  });
}
