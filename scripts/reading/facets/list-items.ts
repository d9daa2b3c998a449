import type { Sentence } from '../norms/read-norms.ts';
import type { Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { Finding } from './findings.ts';

/** Whether an enumeration gained or lost things, and which: items of a list, rows of a table, nouns between commas. */
export function findListChange({ before, after }: SentencePair, edits: readonly Hunk[]): readonly Finding[] {
  if (before === null || after === null) {
    const sentence = (before ?? after)!;
    if (!isListed(sentence)) return [];
    const things = [shorten(sentence.text)];
    const list: Finding = {
      kind: 'list-of-things',
      gained: before === null ? things : [],
      lost: after === null ? things : [],
    };
    return names(sentence)
      ? [list, { kind: 'entity', before: before?.text ?? null, after: after?.text ?? null }]
      : [list];
  }
  const gained = edits.flatMap((hunk) => thingsIn(hunk.inserted, hunk));
  const lost = edits.flatMap((hunk) => thingsIn(hunk.deleted, hunk));
  return gained.length + lost.length === 0 ? [] : [{ kind: 'list-of-things', gained, lost }];
}

/** An item of a list of companies. */
function names({ clause: { parent } }: Sentence): boolean {
  return (
    parent !== null &&
    /\b(?:sub-?processors?|service\s+providers|vendors|affiliates)\b/i.test(`${parent.key} ${parent.parent?.key ?? ''}`)
  );
}

/** An item under a lead-in that ends in a colon, or a row of a table: one thing among others. */
function isListed({ clause, first }: Sentence): boolean {
  if (!first || clause.children.length > 0) return false;
  if (clause.type === 'row') return true;
  return (
    (clause.type === 'item' || clause.label !== '') &&
    clause.parent !== null &&
    (/[:：]\s*$/u.test(clause.parent.key) || clause.parent.type === 'item')
  );
}

/** `, plugins` in "apps, connectors, plugins, and actions". Verbs after "to" or "may" are acts, no things. */
function thingsIn(words: string, { left, right }: Hunk): readonly string[] {
  const trimmed = words.trim();
  const joined = /^(?:,|and\b|or\b)/i.test(trimmed) || /(?:,|\band|\bor)$/i.test(trimmed);
  const between = /,\s*$/.test(left) && /^\s*(?:,|and\b|or\b)/i.test(right);
  if (!joined && !between) return [];
  if (!/,/.test(`${left.slice(-60)}${trimmed}${right.slice(0, 60)}`)) return [];
  if (/\b(?:to|may|not|will|must|shall|can|cannot)\s+(?:[\w-]+,?\s+){0,4}$/i.test(`${left.trimEnd()} `)) return [];
  const things = trimmed
    .split(/,|\b(?:and|or)\b/)
    .map((thing) => thing.trim())
    .filter((thing) => thing !== '');
  return things.length > 0 && things.every((thing) => thing.split(/\s+/).length <= 8 && !STATEMENT.test(thing))
    ? things
    : [];
}

const STATEMENT =
  /^(?:within|via|with|without|by|for|under|to|in|on|at|of|from|through|during|whether|regardless|subject|in\s+addition)\b|\b(?:is|are|was|were|will|shall|may|must|have|has|do|does|not|we|you|if|that|which|when|unless|including|as)\b/i;

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, text.lastIndexOf(' ', 120))} …`;
}
