import { linksOf } from '../../clauses/links.ts';
import type { DeskDocument } from '../draft.ts';
import { readLinkPlace } from '../references/link-place.ts';
import type { Rule } from '../rule.ts';

export const linkToRetired: Rule = {
  name: 'link-to-retired',
  level: 'warning',
  what: 'The text links to a document that has ended, or makes it part of itself',
  why: 'Customers are sent to terms that bind nobody any more.',
  mend: 'Link to the document that took its place.',
  example: {
    wrong: { text: 'See the [code](old-code.md).', beside: { 'old-code': 'retired: 2026-01-01' } },
    right: { text: 'See the [code](old-code.md).', beside: { 'old-code': '' } },
  },
  *find({ tree, path, desk, frontMatter, lineOf }) {
    const retired = desk.documents.flatMap((document) => {
      const day = document.versions.at(-1)?.frontMatter.retired ?? null;
      return day !== null && day <= desk.today && document.path !== path ? [{ ...document, day }] : [];
    });
    if (retired.length === 0) return;
    const heirsOf = (id: string) =>
      desk.documents.filter(({ versions }) => versions.at(-1)?.frontMatter.supersedes.includes(id));
    for (const clause of tree.clauses) {
      for (const { target } of linksOf(clause)) {
        const ended = retired.find((document) => leadsTo(target, document, path));
        if (ended === undefined) continue;
        yield { line: clause.start, endLine: clause.end, ...describe(ended, heirsOf(ended.id)) };
      }
    }
    for (const id of frontMatter.incorporates) {
      const ended = retired.find((document) => document.id === id);
      if (ended !== undefined) yield { line: lineOf('incorporates'), ...describe(ended, heirsOf(id)) };
    }
  },
};

function describe({ id, day }: { readonly id: string; readonly day: string }, heirs: readonly DeskDocument[]) {
  const heir = heirs.map((document) => document.id).join(', ');
  return {
    message: `${id} ended on ${day}${heir === '' ? '' : `; ${heir} replaced it`}`,
    expected: heir === '' ? 'a document that is in force' : heir,
  };
}

/** Links to files are read as GitHub reads them: from the folder of the file that holds them. */
function leadsTo(target: string, document: DeskDocument, from: string): boolean {
  const found = readLinkPlace(target, from)?.path.toLowerCase() ?? '';
  return found === document.path.toLowerCase() || found === document.path.replace(/\.md$/i, '').toLowerCase();
}
