import type { Edition } from '../../changelog/edition.ts';
import type { Diagnostic } from '../../history/input-error.ts';

/** A version as a site showed it. */
export interface ShownVersion {
  readonly document: string;
  readonly version: string;
  /** ISO date. */
  readonly published: string;
  readonly commit: string;
  readonly textHash: string;
}

/**
 * Warnings of versions that a site showed and that the history has no more, under their labels or by their words: after a history was
 * rewritten, or read otherwise. Where nothing at all is left the site was another's, and nothing is said.
 */
export function findGoneVersions(
  shown: readonly ShownVersion[],
  { documents }: Pick<Edition, 'documents'>,
): Diagnostic[] {
  const versions = documents.flatMap((document) =>
    document.versions.map((each) => ({ ...each, document: document.id })),
  );
  const texts = new Set(versions.map(({ textHash }) => textHash));
  const labels = new Set(versions.map(({ document, version }) => `${document}@${version}`));
  if (!shown.some(({ textHash }) => texts.has(textHash))) return [];
  return shown
    .filter(({ document, version, textHash }) => !texts.has(textHash) && !labels.has(`${document}@${version}`))
    .map(warnOfGone);
}

function warnOfGone({ document, version, published, commit }: ShownVersion): Diagnostic {
  const name = `${document}@${version}`;
  return {
    severity: 'warning',
    file: `api/v1/documents/${document}.json`,
    line: 1,
    message: `${name}, published on ${published}, stood in the site that this one replaces (commit ${commit.slice(0, 10)}), and is no longer in the history`,
    expected: 'a history that keeps every version that bound anybody',
    example: `git log ${commit.slice(0, 10)}`,
    cause: `gone-version ${name}`,
  };
}
