import { longDate } from '../../history/dates.ts';
import { theVersion } from '../../history/version-name.ts';
import { checkSeal, type Sha256 } from './seal.ts';
import { checkWordSeal } from './seal-word.ts';
import { formOf, type StatedVersion, statedVersion } from './stated-version.ts';
import type { Sums } from './sums.ts';

/** A version as a repository knows it. */
export interface KnownVersion extends StatedVersion {
  /** ISO date. */
  readonly published: string;
  /** Full hash. */
  readonly commit: string;
}

/** What there is to hold a file against, beside its own seal. */
export interface Evidence {
  /** The hashes of a whole publication, and the path that the file is said to have in it; null where none are at hand. */
  readonly sums: { readonly all: Sums; readonly path: string | null } | null;
  /** The versions of a repository; null where none is at hand. */
  readonly versions: readonly KnownVersion[] | null;
}

/** One thing that was found, in a sentence. */
export interface Judged {
  /** `holds` proves something of all its bytes, `fails` speaks against it, `unknown` does neither. */
  readonly outcome: 'holds' | 'fails' | 'unknown';
  readonly text: string;
}

/** Whether a file is what was published: something speaks for it, and nothing against it. */
export function isProved(judged: readonly Judged[]): boolean {
  return judged.some(({ outcome }) => outcome === 'holds') && judged.every(({ outcome }) => outcome !== 'fails');
}

/**
 * Says of a file whether it is what was published, when and under which hash: by its own seal, by the hashes of the publication,
 * and by the repository that its text comes from. Each alone is enough to refuse it.
 */
export function judgeArtefact(bytes: Uint8Array, evidence: Evidence, sha256: Sha256): readonly Judged[] {
  return [judgeSeal(bytes, sha256), judgeSums(bytes, evidence, sha256), judgeVersion(bytes, evidence, sha256)];
}

function judgeSeal(bytes: Uint8Array, sha256: Sha256): Judged {
  const form = formOf(bytes);
  switch (form === 'word' ? checkWordSeal(bytes, sha256) : checkSeal(bytes, sha256)) {
    case 'holds':
      return { outcome: 'holds', text: 'Its seal holds: not a byte has changed since it was sealed.' };
    case 'broken':
      return { outcome: 'fails', text: 'Its seal is broken: it is not as it was sealed.' };
    case 'none':
      if (form === 'page' || form === 'word')
        return { outcome: 'fails', text: 'It has no seal, as every published page and Word file has.' };
      return { outcome: 'unknown', text: 'It is of a form that need not have a seal.' };
  }
}

function judgeSums(bytes: Uint8Array, { sums }: Evidence, sha256: Sha256): Judged {
  if (sums === null) return { outcome: 'unknown', text: 'It was not held against the hashes of a publication.' };
  const hash = sha256(bytes);
  const { all, path } = sums;
  if (path !== null && all.get(path) === hash)
    return { outcome: 'holds', text: `The publication has it as ${path}, SHA-256 ${hash}.` };
  if (path !== null && all.has(path))
    return { outcome: 'fails', text: `The publication has other bytes as ${path}: SHA-256 ${all.get(path)}.` };
  const elsewhere = [...all].find(([, each]) => each === hash)?.[0];
  if (elsewhere !== undefined)
    return { outcome: 'holds', text: `The publication has it as ${elsewhere}, SHA-256 ${hash}.` };
  return { outcome: 'fails', text: `No file of the publication has its SHA-256, ${hash}.` };
}

function judgeVersion(bytes: Uint8Array, { versions }: Evidence, sha256: Sha256): Judged {
  if (versions === null) return { outcome: 'unknown', text: 'It was not held against a repository.' };
  const stated = statedVersion(bytes);
  if (stated === null) return judgeText(sha256(bytes), versions, formOf(bytes) === 'text');
  const { document, version, textHash } = stated;
  const known = versions.find((each) => each.document === document && each.version === version);
  if (known === undefined)
    return {
      outcome: 'fails',
      text: `It says that it is of ${document}@${version}, which the repository does not have.`,
    };
  if (known.textHash !== textHash)
    return {
      outcome: 'fails',
      text: `It says that the text of ${document}@${version} has the SHA-256 ${textHash}; in the repository it has ${known.textHash}.`,
    };
  // Anybody can write that: what it says of its version proves nothing for the rest of it.
  return { outcome: 'unknown', text: `It says that it is of ${inWords(known)}` };
}

/** A text's own bytes are what its hash is of. */
function judgeText(hash: string, versions: readonly KnownVersion[], isText: boolean): Judged {
  const known = versions.find((each) => each.textHash === hash);
  if (known !== undefined) return { outcome: 'holds', text: `It is, to the byte, the text of ${inWords(known)}` };
  if (!isText) return { outcome: 'unknown', text: 'It does not say of which version it is.' };
  return { outcome: 'unknown', text: `It is the text of no version in the repository: its SHA-256 is ${hash}.` };
}

function inWords({ document, version, published, textHash, commit }: KnownVersion): string {
  return `${document}, ${theVersion(version)}, published on ${longDate(published)}: text SHA-256 ${textHash}, commit ${commit.slice(0, 12)}.`;
}
