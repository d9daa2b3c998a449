import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from './find-broken-links.ts';
import { pageProse } from './page-prose.ts';

/** A sentence on a page that cannot stand. */
export interface FalseSentence {
  readonly kind: keyof typeof RULES;
  /** `changes/terms/2/index.html` */
  readonly file: string;
  readonly sentence: string;
}

interface Context {
  readonly today: string;
  readonly file: string;
  readonly page: readonly string[];
}

type Rule = (passage: string, context: Context) => boolean;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = `\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}`;
const PAST = new RegExp(
  `\\b(?:took effect|replaced|took its place|recorded|on record|in force since|was in force|unchanged since|published|applied|ended|withdrawn|removed|retired|changed) (?:on |since |until |from |version \\S+ on )?(${DATE})`,
  'giu',
);
/** Words in quotation marks are the publisher's. */
const QUOTED = /[“"][^“”"]*[”"]/gu;

const RULES = {
  'what lies ahead is told as past': (passage, { today }) =>
    [...unquoted(passage).matchAll(PAST)].some(([, date]) => isoDate(date!) > today),

  // A clause's history tells of many versions: what one took out another brings back.
  'one sentence has two contrary effects': (passage, { page, file }) => {
    const [, effect, quote] = EFFECT.exec(passage) ?? [];
    if (effect === undefined || file.startsWith('clauses/')) return false;
    return page.some((other) => {
      const [, otherEffect, otherQuote] = EFFECT.exec(other) ?? [];
      return otherQuote === quote && otherEffect !== effect;
    });
  },

  'a row is written with pipes': (passage) => /\S \| \S/u.test(unquoted(passage)) || /“[^”]*\S \| \S/u.test(passage),

  'a quote is empty': (passage) => /“[\s.,;:…]*”/u.test(passage),

  'a quote holds what generators read': (passage) => /\{[%{]|[%}]\}/u.test(passage),

  'one of anything is many': (passage) =>
    /(?:^|[\s(])1 (?:\p{L}+ )?(?:changes|clauses|versions|documents|days|months|entries|steps|results|rows|words|sentences|notices|customers)\b/u.test(
      unquoted(passage),
    ),

  'a version lacks its article': (passage) =>
    /\b(?:of|what|than|before|after|by|to|from|in|replaced|replaces|against) version of \d/iu.test(unquoted(passage)),

  'punctuation stands twice or alone': (passage) =>
    /::|\s[,;:.](?:\s|$)|:\.|\p{L}\.\.(?!\.)|,,/u.test(unquoted(passage)),

  'an id stands for a name': (passage) => /\b[a-z]+(?:-[a-z]+)+ took its place/u.test(passage),
} satisfies Record<string, Rule>;

const EFFECT = /^(?:[^“”]*\b)?(?:prohibition|duty|right)s?\b[^“”]*\b(?:is|are) (new|gone): “([^“”]{40,})”/iu;

/** Sentences of the machine's on all pages of a built site that cannot be true, or that nobody would sign, a line for each. */
export function findFalseSentences(folder: string, today: string): readonly FalseSentence[] {
  return htmlFiles(folder).flatMap((file) => {
    const page = pageProse(readFileSync(join(folder, file), 'utf8'));
    return falseSentencesOn(page, { today, file }).map((found) => ({ ...found, file }));
  });
}

/** The same of one page's passages. */
export function falseSentencesOn(
  page: readonly string[],
  context: Pick<Context, 'today' | 'file'>,
): readonly Omit<FalseSentence, 'file'>[] {
  return [...new Set(page)].flatMap((sentence) =>
    (Object.keys(RULES) as FalseSentence['kind'][])
      .filter((kind) => (RULES[kind] as Rule)(sentence, { ...context, page }))
      .map((kind) => ({ kind, sentence })),
  );
}

function unquoted(passage: string): string {
  return passage.replace(QUOTED, '“x”');
}

function isoDate(date: string): string {
  const [day = '', month = '', year = ''] = date.split(' ');
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
