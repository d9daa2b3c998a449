import type { Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { findAddresses } from './addresses.ts';
import { swapsNames } from './enumerations.ts';
import type { Finding } from './findings.ts';

const COMPANY =
  /\b(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|GmbH|Corp(?:oration)?\.?|S\.A\.S?|SAS|B\.?V\.?|PBC|Pty|ULC|AB|AG|KK|Kft|S\.?r\.?l)(?=[^\p{L}]|$)/u;

/** A company's name, its address, or one company in another's stead. */
export function findEntities(
  edits: readonly Hunk[],
  { before, after }: SentencePair,
  facts: VersionFacts,
): readonly Finding[] {
  if (before === null || after === null) return [];
  const [left, reached] = [before.text, after.text].map((text) =>
    findAddresses(text)
      .map(({ words }) => words)
      .join('; '),
  );
  const moved: readonly Finding[] =
    edits.length > 0 && left !== reached && (COMPANY.test(before.text) || COMPANY.test(after.text))
      ? [{ kind: 'entity', before: left || null, after: reached || null }]
      : [];
  const row = /^(?:row|item)$/.test(after.clause.type) && COMPANY.test(after.text);
  const named = edits.flatMap((hunk): Finding[] => {
    const { deleted, inserted, right } = hunk;
    const shortened = formOf(hunk, facts);
    if (shortened !== null) return [shortened];
    const finding = { kind: 'entity' as const, before: deleted.trim() || null, after: inserted.trim() || null };
    if (COMPANY.test(deleted) || COMPANY.test(inserted)) return [finding];
    if (
      /^,?\s/.test(right) &&
      COMPANY.exec(right.slice(0, 14))?.index === /^,?\s/.exec(right)![0].length &&
      /\p{Lu}/u.test(inserted)
    )
      return [finding];
    const names = [deleted, inserted].every((words) =>
      /^\W*\p{Lu}[\p{L}\p{N}.'-]*(?:[\s,|]+\p{Lu}[\p{L}\p{N}.'-]*)*\W*$/u.test(words.trim()),
    );
    if ((row || (swapsNames(hunk) && !isDefined(inserted, facts))) && names) return [finding];
    const roles = [deleted, inserted].map((words) => partyNamed(words.trim(), facts));
    return names && roles[0] !== null && roles[1] !== null && roles[0] !== roles[1] ? [finding] : [];
  });
  return [...moved, ...named];
}

/** A company named with or without its form is the same company: "Pedal Ltd" is called "Pedal" now. */
function formOf({ deleted, inserted, left }: Hunk, { countPhrase }: VersionFacts): Finding | null {
  const [gone, come] = [deleted.trim(), inserted.trim()];
  if (
    (gone === '') === (come === '') ||
    COMPANY.exec(gone || come)?.[0].length !== (gone || come).replace(/^,\s*/, '').length
  )
    return null;
  const words = /(?:\p{Lu}[\p{L}\p{N}.&'-]*\s?){1,4},?\s*$/u.exec(left.slice(-80))?.[0].replace(/[\s,]+$/, '') ?? '';
  // The capital at the head of a sentence is no part of a name that stands without it elsewhere: "Ask Pedal Ltd".
  const inner = words.replace(/^\S+\s/, '');
  const name = left.trim() === words && countPhrase(inner) > countPhrase(words) ? inner : words;
  if (name === '') return null;
  const long = `${name} ${(gone || come).replace(/^,\s*/, '')}`;
  return { kind: 'term-renamed', from: gone === '' ? name : long, to: gone === '' ? long : name };
}

function isDefined(words: string, { definedTerms }: VersionFacts): boolean {
  return definedTerms().some((term) => term.replace(/s$/, '') === words.trim().replace(/s$/, ''));
}

function partyNamed(words: string, { parties }: VersionFacts): string | null {
  const match = [...words.matchAll(parties.namings)][0];
  if (match === undefined || match[0].length < words.replace(/'s$/, '').length - 4) return null;
  const role = match.slice(1, 5).findIndex((group) => group !== undefined);
  return role < 2 ? null : String(role);
}
