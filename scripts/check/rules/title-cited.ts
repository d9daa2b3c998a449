import type { Rule } from '../rule.ts';

export const titleCited: Rule = {
  name: 'title-cited',
  level: 'warning',
  what: 'A clause loses the title by which another document cites it',
  why: 'What that document refers to is not found any more, and nothing in it shows as changed.',
  mend: 'Keep the title, or publish a new version of the other document that cites the new one.',
  example: {
    wrong: {
      text: '## Return of data\n\nYou may ask.',
      before: { text: '## Export of data\n\nYou may ask.' },
      beside: { code: 'title: The rule under “Export of data” of the Terms' },
    },
    right: {
      text: '## Export of data\n\nYou may ask us.',
      before: { text: '## Export of data\n\nYou may ask.' },
      beside: { code: 'title: The rule under “Export of data” of the Terms' },
    },
  },
  *find({ tree, previous, desk, id, version }) {
    if (previous === null) return;
    const now = new Set(tree.clauses.map(({ title }) => title));
    const lost = previous.tree.clauses.filter(({ title }) => title.split(/\s+/).length > 1 && !now.has(title));
    if (lost.length === 0) return;
    for (const { title, label } of lost)
      for (const document of desk.documents) {
        if (document.id === id || !cites(document.markdown, title, version.title)) continue;
        const place = tree.clauses.find((clause) => label !== '' && clause.label === label);
        yield {
          line: place?.start ?? 1,
          message: `${document.path} cites “${title}” of this document, and no clause has that title any more`,
          expected: 'the title that is cited',
          example: title,
        };
      }
  },
};

/**
 * The title in quotation marks, near a word for the document: its title, or "the Agreement" and the like at the end of it. A document
 * that has the words elsewhere may have a clause of that title itself.
 */
function cites(markdown: string, title: string, of: string): boolean {
  const kind = of.trim().split(/\s+/).at(-1) ?? of;
  const parts = markdown.split(title);
  return (
    parts.length > 1 &&
    parts.slice(0, -1).every((before) => /[“"‘„«]$/.test(before)) &&
    parts.slice(0, -1).some((before, index) => (before.slice(-200) + parts[index + 1]!.slice(0, 200)).includes(kind))
  );
}
