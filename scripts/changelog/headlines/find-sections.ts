import type { Change } from '../../reading/read-change.ts';

/** A section that came or went with all that stands in it. */
export interface Section {
  readonly what: 'new section' | 'section removed';
  readonly title: string;
  /** Its heading and what came or went under it. */
  readonly changes: readonly Change[];
}

/**
 * The outermost sections that came or went whole: a heading, and text under it of which some has no like in the other version. What
 * merely got a heading, or lost it, is no section that is new or gone.
 */
export function findSections(changes: readonly Change[], documentTitle: string): readonly Section[] {
  return [...findOn('added', changes, documentTitle), ...findOn('removed', changes, documentTitle)];
}

function findOn(kind: 'added' | 'removed', changes: readonly Change[], documentTitle: string): readonly Section[] {
  const side = kind === 'added' ? 'after' : 'before';
  const lone = changes.filter((change) => change.kind === kind);
  const sections: { readonly trail: string; readonly changes: Change[]; readonly title: string }[] = [];
  for (const change of lone) {
    const { trail, title, text, label } = change[side][0]!;
    const within = sections.find((section) => `${trail.join(STEP)}${STEP}`.startsWith(section.trail));
    if (within !== undefined) within.changes.push(change);
    else if (title !== '' && title !== documentTitle && isTitleAlone(title, text) && !/\{[{%]/.test(title))
      sections.push({
        trail: `${[...trail, [label, title].filter(Boolean).join(' ')].join(STEP)}${STEP}`,
        changes: [change],
        title: title.replace(/\s+/g, ' ').trim(),
      });
  }
  return sections
    .filter((section) => section.changes.some(isNewOrGone))
    .map((section) => ({
      what: kind === 'added' ? 'new section' : 'section removed',
      title: section.title,
      changes: section.changes,
    }));
}

/** No title has it. */
const STEP = '\n';

/** A heading, alone or with all that stands below it; no title that runs into its text. */
function isTitleAlone(title: string, text: string): boolean {
  const [line = ''] = text.trim().split('\n', 1);
  return line.replace(/[.:：。\s]+$/u, '') === title.replace(/[.:：。\s]+$/u, '');
}

function isNewOrGone({ significance, gist }: Change): boolean {
  return significance !== 'editorial' && gist !== undefined && gist.what !== 'moved';
}
