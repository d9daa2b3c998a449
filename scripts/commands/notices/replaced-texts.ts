import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { LimitError } from '../../clauses/limits.ts';
import type { Topic } from '../../history/statements/topics.ts';
import { versionKey } from '../../notices/planning/hash-versions.ts';
import type { CompareReplaced } from '../../notices/planning/remember-changes.ts';
import { compareWithReplaced } from '../../reading/compare-replaced.ts';
import type { PlanSources } from './request-plan.ts';

/** Markdown by `DOCUMENT@VERSION`. */
export type ReplacedTexts = ReadonlyMap<string, string>;

/**
 * Reads the texts of first versions that replace several documents, and of these: a customer that was bound by some of them is told of
 * what changes against those. Few documents replace others, so the texts of few are read.
 */
export async function readReplaced(
  { documents }: Edition,
  planned: readonly EntryHeading[],
  readText: PlanSources['readText'],
): Promise<ReplacedTexts> {
  const first = planned.filter(({ previous, supersedes }) => previous === null && supersedes.length > 1);
  const old = new Set(first.flatMap(({ supersedes }) => supersedes));
  const replaced = documents.filter(({ id }) => old.has(id)).flatMap(({ versions }) => versions);
  const texts = new Map<string, string>();
  for (const { document, version } of [...first, ...replaced]) {
    const text = await readText(document, version);
    if (text !== null) texts.set(versionKey(document, version), text);
  }
  return texts;
}

/** Compares a first version with some of the documents that it replaces. */
export function compareWithSome(texts: ReplacedTexts, topics: readonly Topic[]): CompareReplaced {
  return ({ document, version }, replaced) => {
    const after = texts.get(versionKey(document, version));
    const before = replaced.flatMap((old) => {
      const markdown = texts.get(versionKey(old.document, old.version));
      return markdown === undefined ? [] : [{ document: old.document, markdown }];
    });
    if (after === undefined || before.length < replaced.length) return null;
    try {
      return compareWithReplaced(before, after, { topics }).changes;
    } catch (error) {
      if (error instanceof LimitError) return null;
      throw error;
    }
  };
}
