import { anyOf } from './any-of.ts';
import type { Clause } from './parse-clauses.ts';

const CONTENTS = /^(?:table\s+of\s+)?contents$|^(?:on|in)\s+this\s+page$|^quick\s+links$|^目录$/iu;
const SHORT_VERSION = new RegExp(
  `^(?:the\\s+)?${anyOf([
    ...[
      'short version',
      'short summary',
      'tl;?\\s?dr',
      'in short',
      'in a nutshell',
      'in brief',
      'the gist',
      'the basics',
    ],
    ...['in plain english', 'in plain language', 'in plain words', 'at a glance', 'summary'],
    'plain[\\s-](?:english|language)(?:\\s+(?:summary|version))?',
  ])}$`,
  'iu',
);
/** As a heading these may stand over terms that bind. */
const VAGUE = /^(?:summary|the\s+basics|at\s+a\s+glance|in\s+brief)$/iu;
const NOTE = new RegExp(
  `^\\s{0,9}[[(*_]{0,3}${anyOf([
    ...["editor(?:s|['’]s|s['’])? note", "drafter['’]?s note", 'drafting note', 'internal note', 'internal comment'],
    ...['note to editors?', 'note to drafts?', 'note to reviewers?', 'note to self', 'todo', 'fixme'],
  ])}\\b`,
  'iu',
);
const LIQUID = /^\s{0,9}(?:\{%[^%{}]{0,500}%\}\s{0,9}){1,20}$/u;

const known = new WeakMap<Clause, boolean>();

/**
 * False for text that the document itself shows to bind nobody: "Short version:" boxes, tables of contents, notes to
 * editors, template tags. (Comments are no clauses at all.) Where in doubt, text is operative.
 */
export function isOperative(clause: Clause): boolean {
  let operative = known.get(clause);
  if (operative === undefined) {
    operative = !(speaksForItself(clause) || inheritsFrom(clause));
    known.set(clause, operative);
  }
  return operative;
}

/** What a clause shows by its own words. */
function speaksForItself(clause: Clause): boolean {
  const { heading, title, text } = clause;
  if (heading) return CONTENTS.test(title.trim()) || (SHORT_VERSION.test(title.trim()) && !VAGUE.test(title.trim()));
  return SHORT_VERSION.test(opening(clause)) || NOTE.test(text) || LIQUID.test(text) || isContentsEntry(clause);
}

/** The title that a paragraph begins with: bold or not, as long as a colon ends it. */
function opening({ title, text, block }: Clause): string {
  if (title !== '') return title;
  const colon = /^[^:：\n]{1,40}(?=[:：])/u.exec(text)?.[0] ?? '';
  // "Summary: …" without bold may be the summary of anything; in a box or in other words it is not.
  return block.quoted || !/^summary$/iu.test(colon.trim()) ? colon.trim() : '';
}

/** An item, or a row by its first cell, that is nothing but a link to another place of the document. */
function isContentsEntry({ type, text, marks, block }: Clause): boolean {
  if (type !== 'item' && type !== 'row') return false;
  const words = type === 'row' ? (block.cells[0] ?? '') : text;
  if (words.trim() === '') return false;
  const start = text.indexOf(words.trim());
  return marks.some(
    ({ kind, url, ...mark }) =>
      kind === 'link' && url.startsWith('#') && mark.start <= start && mark.end >= start + words.trim().length,
  );
}

/** Below a summary or contents heading nothing binds; below one in bold, which ends nowhere, only what clearly belongs to it. */
function inheritsFrom(clause: Clause): boolean {
  const { parent } = clause;
  if (parent === null || isOperative(parent)) return false;
  if (parent.type === 'heading') return !CONTENTS.test(parent.title.trim()) || isListed(clause) || isLinked(clause);
  return parent.heading ? isListed(clause) || parent.children[0] === clause : true;
}

function isListed({ type, block, bullet }: Clause): boolean {
  return type === 'item' || type === 'row' || block.nesting > 0 || bullet;
}

function isLinked({ text, marks }: Clause): boolean {
  const linked = marks.reduce((sum, { kind, start, end }) => sum + (kind === 'link' ? end - start : 0), 0);
  return linked > text.trim().length / 2;
}
