import { isDateStamp } from '../judging/date-stamp.ts';
import { findHunks, type Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { contactsIn, withoutContacts } from './contacts.ts';
import { findDefinitions, termOfLeadIn } from './definitions.ts';
import type { Finding } from './findings.ts';
import { findListChange } from './list-items.ts';
import { judgeReference } from './numbering.ts';
import { type Quantity, readQuantities, sizeOf } from './quantities.ts';

export type Facet = Exclude<Finding['kind'], 'notice-promise'>;

const ORDER: readonly Facet[] = [
  'quantity',
  'deadline',
  'definition',
  'term-renamed',
  'reference',
  'governing-law',
  'entity',
  'contact',
  'date-stamp',
  'example',
  'list-of-things',
];

/** The kinds of findings, each once, in the contract's order. */
export function facetsOf(findings: readonly Finding[]): readonly Facet[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  return ORDER.filter((facet) => kinds.has(facet));
}

/** What one edited, added or removed sentence changes besides norms. */
export function findFindings(
  pair: SentencePair,
  neutral: (hunk: Hunk) => boolean,
  facts: VersionFacts,
): readonly Finding[] {
  const { before, after, runs } = pair;
  const [old, current] = [before?.text ?? '', after?.text ?? ''];
  if (isDateStamp(current, facts.titleWords) || (current === '' && isDateStamp(old, facts.titleWords)))
    return [{ kind: 'date-stamp', before: old || null, after: current || null }];
  const lone = before === null || after === null;
  const hunks = findHunks(runs);
  const edits =
    before === null || after === null
      ? [{ deleted: old, inserted: current, left: '', right: '', atBefore: 0, atAfter: 0 }]
      : hunks.filter((hunk) => !neutral(hunk));
  if (edits.length === 0 && hunks.length === 0) return [];
  const [deleted, inserted] = [
    edits.map((hunk) => hunk.deleted).join(' '),
    edits.map((hunk) => hunk.inserted).join(' '),
  ];
  return [
    ...(lone && findDefinitions((before ?? after)!).some(({ whole }) => whole)
      ? []
      : quantities(withoutContacts(old), withoutContacts(current))),
    ...definitions(pair, hunks),
    ...references(hunks, facts),
    ...(edits.length > 0 ? governingLaw(old, current) : []),
    ...entities(edits, pair, facts),
    ...contacts(old, current, deleted, inserted),
    ...changed(
      'example',
      EXAMPLE,
      before === null || after === null ? '' : deleted,
      before === null || after === null ? '' : inserted,
    ),
    ...findListChange(pair, edits),
    ...(NOTICE.test(current || old) && edits.length > 0 ? [{ kind: 'notice-promise' } as const] : []),
  ];
}

/** Figures that differ, those of one unit with one another. */
function quantities(old: string, current: string): readonly Finding[] {
  const [gone, come] = without(readQuantities(old), readQuantities(current));
  const findings: Figure[] = [];
  const waiting = [...come];
  for (const one of gone) {
    const index = Math.max(
      waiting.findIndex((other) => other.unit === one.unit),
      waiting.findIndex((other) => other.period === one.period),
    );
    const other = index < 0 ? null : waiting.splice(index, 1)[0]!;
    findings.push(figure(one, other));
  }
  return [...findings, ...waiting.map((other) => figure(null, other))].filter(isTelling);
}

/** A bare number that came or went counts nothing by itself; a period, an amount or a share does. */
function isTelling(finding: Figure): boolean {
  const { kind, before, after } = finding;
  return (
    kind === 'deadline' ||
    (before !== null && after !== null) ||
    /[%$€£¥]|percent|dollar|euro|USD|EUR/i.test(`${before}${after}`)
  );
}

type Figure = Extract<Finding, { readonly kind: 'quantity' | 'deadline' }>;

function figure(one: Quantity | null, other: Quantity | null): Figure {
  const [size, next] = [one, other].map((quantity) => (quantity === null ? 0 : sizeOf(quantity)));
  const direction = one === null || other === null || size === next ? 'other' : next! > size! ? 'more' : 'less';
  return {
    kind: (other ?? one)!.period ? 'deadline' : 'quantity',
    before: one?.words ?? null,
    after: other?.words ?? null,
    direction,
  };
}

function without(
  one: readonly Quantity[],
  other: readonly Quantity[],
): readonly [readonly Quantity[], readonly Quantity[]] {
  const key = (quantity: Quantity) => `${sizeOf(quantity)} ${quantity.period ? 'time' : quantity.unit}`;
  const [left, right] = [[...one], [...other]];
  for (const quantity of one) {
    const index = right.findIndex((same) => key(same) === key(quantity));
    if (index < 0) continue;
    right.splice(index, 1);
    left.splice(left.indexOf(quantity), 1);
  }
  return [left, right];
}

function definitions({ before, after }: SentencePair, edits: readonly Hunk[]): readonly Finding[] {
  const old = before === null ? [] : findDefinitions(before);
  const current = after === null ? [] : findDefinitions(after);
  const lone = before === null || after === null;
  const listed = edits.length > 0 || lone ? termOfLeadIn((after ?? before)!) : null;
  const findings: Finding[] = listed === null ? [] : [{ kind: 'definition', term: listed, change: 'changed' }];
  for (const { term, whole } of current) {
    const same = old.find((other) => other.term === term);
    if (same === undefined && (whole || !lone))
      findings.push({
        kind: 'definition',
        term,
        change: old.some((other) => other.whole && whole) ? 'changed' : 'added',
      });
    else if (same !== undefined && whole && edits.length > 0)
      findings.push({ kind: 'definition', term, change: 'changed' });
  }
  for (const { term, whole } of old)
    if (!current.some((other) => other.term === term || (other.whole && whole)) && (whole || !lone))
      findings.push({ kind: 'definition', term, change: 'removed' });
  return findings;
}

const CROSS =
  /\b(?:sections?|articles?|clauses?|annex|exhibit|schedule|appendix) (?:[A-Z]?\d+(?:\.\d+)*|[A-Z]\b)|§\s*\d/;

function references(hunks: readonly Hunk[], { numbering }: VersionFacts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { deleted, inserted, left } of hunks) {
    const change = judgeReference(deleted, inserted, left, numbering);
    const [before, after] = [deleted.trim() || null, inserted.trim() || null];
    if (change !== null) findings.push({ kind: 'reference', change, before, after });
    else if (
      CROSS.test(deleted) ||
      CROSS.test(inserted) ||
      /https?:\/\/|www\./.test(deleted + inserted) ||
      (/(?:https?:\/\/|www\.)\S*$/.test(left) && /^[\w./#-]/.test(deleted + inserted))
    )
      findings.push({
        kind: 'reference',
        change: before === null ? 'added' : after === null ? 'removed' : 'elsewhere',
        before,
        after,
      });
  }
  return findings;
}

const LAW =
  /\bgoverning law\b|\bgoverned by\b[^.;]{0,60}\blaws?\b|\blaws? of (?:the )?(?:State of )?\p{Lu}|\b(?:exclusive|personal) jurisdiction\b|\bcourts? (?:located )?(?:of|in) (?:the )?\p{Lu}|\bvenue\b|\bchoice of law\b|\b(?:rules|court|association|chamber) of (?:international )?(?:arbitration|commerce)\b|\bArbitration (?:Rules|Association|Act)\b/u;
const ASKING =
  /\b(?:contact us|e-?mail us|write to us|call us|submit a (?:support )?(?:ticket|request)|support (?:chatbot|team)|P\.?O\.? Box)\b/i;
const EXAMPLE = /\b(?:for example|e\.g\.|such as|for instance)/i;
const NOTICE =
  /\b(?:notif\w*|notice|inform|tell)\b[^.]{0,120}\b(?:chang|modif|updat|amend|revis)\w*|\b(?:chang|modif|updat|amend|revis)\w*[^.]{0,120}\b(?:notif\w*|notice)\b/i;

function governingLaw(old: string, current: string): readonly Finding[] {
  return LAW.test(old) || LAW.test(current)
    ? [{ kind: 'governing-law', before: old || null, after: current || null }]
    : [];
}

function changed(kind: 'contact' | 'example', pattern: RegExp, deleted: string, inserted: string): readonly Finding[] {
  const [before, after] = [pattern.exec(deleted)?.[0] ?? null, pattern.exec(inserted)?.[0] ?? null];
  return before === after ? [] : [{ kind, before, after }];
}

/** Addresses and numbers that differ, else words that ask to write or call. */
function contacts(old: string, current: string, deleted: string, inserted: string): readonly Finding[] {
  const [gone, come] = [contactsIn(old), contactsIn(current)];
  const before = gone.find((one) => !come.includes(one)) ?? null;
  const after = come.find((one) => !gone.includes(one)) ?? null;
  return before === null && after === null
    ? changed('contact', ASKING, deleted, inserted)
    : [{ kind: 'contact', before, after }];
}

const COMPANY =
  /\b(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|GmbH|Corp(?:oration)?\.?|S\.A\.S?|SAS|B\.?V\.?|PBC|Pty|ULC|AB|AG|KK|Kft|S\.?r\.?l)(?=[^\p{L}]|$)/u;

/** A company's name, its place, or one company in another's stead. */
function entities(edits: readonly Hunk[], { before, after }: SentencePair, facts: VersionFacts): readonly Finding[] {
  if (before === null || after === null) return [];
  const row = /^(?:row|item)$/.test(after.clause.type) && COMPANY.test(after.text);
  return edits.flatMap(({ deleted, inserted, right }): Finding[] => {
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
    if (row && names) return [finding];
    const roles = [deleted, inserted].map((words) => partyNamed(words.trim(), facts));
    return names && roles[0] !== null && roles[1] !== null && roles[0] !== roles[1] ? [finding] : [];
  });
}

function partyNamed(words: string, { parties }: VersionFacts): string | null {
  const match = [...words.matchAll(parties.namings)][0];
  if (match === undefined || match[0].length < words.replace(/'s$/, '').length - 4) return null;
  const role = match.slice(1, 5).findIndex((group) => group !== undefined);
  return role < 2 ? null : String(role);
}
