import type { Edition } from '../../scripts/changelog/edition.ts';
import type { SinceSigned } from '../../scripts/changelog/since-signed.ts';
import type { Topic } from '../../scripts/history/statements/topics.ts';
import type { Change, Comparison } from '../../scripts/index.ts';

/** What was told of signed versions, and the texts that it was told of, by slug and without front matter. */
export interface PublishedSince {
  readonly edition: Edition;
  readonly since: readonly SinceSigned[];
  readonly texts: ReadonlyMap<string, string>;
  readonly topics: readonly Topic[];
}

/** Where a net change is not what a comparison of its two texts gives, or a word of them is lost; empty where all is well. */
export function findNetFaults(
  { since, texts }: Pick<PublishedSince, 'since' | 'texts'>,
  compare: (before: string, after: string) => Comparison,
  findGaps: (before: string, after: string, changes: readonly Change[]) => readonly string[],
): readonly string[] {
  return since.flatMap(({ slug, texts: told }) =>
    told.flatMap((text) => {
      const [before, after] = [texts.get(slug)!, texts.get(text.slug)!];
      const direct = compare(before, after);
      const same =
        direct.unchanged === text.unchanged &&
        JSON.stringify(direct.changes.map(essence)) === JSON.stringify(text.changes.map(essence));
      return [
        ...(same ? [] : [`${slug} → ${text.slug}: not the direct comparison`]),
        ...findGaps(before, after, direct.changes).map((gap) => `${slug} → ${text.slug}: ${gap}`),
      ];
    }),
  );
}

/** What is said of a change; where it stands in a file goes by the front matter above it. */
function essence({ kind, moved, redline, before, after, overruled, significance, summary, effects }: Change) {
  const words = (refs: Change['after']) => refs.map(({ index, label, title, text }) => ({ index, label, title, text }));
  const read = overruled?.significance ?? significance;
  return { kind, moved, redline, before: words(before), after: words(after), read, summary, effects };
}
