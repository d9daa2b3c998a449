import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { drawRedline } from '../../scripts/diff/redline/draw-redline.ts';
import { briefSummary } from '../../scripts/notices/wording/brief-summary.ts';
import { type MarkedRun, markRuns } from '../../scripts/notices/wording/mark-runs.ts';
import { shortenRuns } from '../../scripts/notices/wording/shorten-runs.ts';
import { change } from '../worlds/notices-builders.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What GitHub's Markdown makes of it: the kinds of nodes, and the words that stay, go and come. */
function read(markdown: string) {
  const kinds = new Set<string>();
  const texts = { before: '', after: '', all: '' };
  const walk = ({ type, value = '', children = [] }: Node, within: string): void => {
    kinds.add(type);
    const mark = type === 'delete' || type === 'strong' ? type : within;
    if (type === 'paragraph' && texts.all !== '')
      for (const key of ['before', 'after', 'all'] as const) texts[key] += ' ';
    texts.all += value;
    if (mark !== 'strong') texts.before += value;
    if (mark !== 'delete') texts.after += value;
    for (const child of children) walk(child, mark);
  };
  walk(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node, '');
  return { kinds, ...texts };
}

const plain = (text: string): string => text.replace(/[\u200b\s]+/g, '');

const HOSTILE = [
  ...[
    '@everyone',
    'fixes #1',
    'org/repo#12',
    'GH-1',
    '![i](http://x.io)',
    '<b>',
    '<!-- terms-notice:00 -->',
    'www.x.io',
  ],
  ...[
    '**',
    '~~',
    '~',
    '*a*',
    '_b_',
    '`c`',
    '```',
    '|',
    '\\',
    '\\~',
    '$x$',
    '&lt;',
    '1.',
    '- ',
    '# ',
    '> ',
    '[x]',
    '\n',
    '\n\n',
  ],
  ...[
    'a@b.io',
    'https://x.io',
    'word',
    'Other',
    '(30)',
    '“q”',
    '.',
    ',',
    ' ',
    '  ',
    'é',
    '\u202e',
    '\u200b',
    '日本。',
    '😀',
  ],
];
const text = fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
const ours = ['root', 'blockquote', 'paragraph', 'text', 'strong', 'delete'];

describe('the marks in a quoted clause', () => {
  it('threat 5: words stay words whatever they are, and each is marked as what became of it', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const markdown = markRuns(drawRedline(before, after));
        const seen = read(markdown);
        assert.deepEqual(
          [...seen.kinds].filter((kind) => !ours.includes(kind)),
          [],
          markdown,
        );
        assert.doesNotMatch(seen.all, /@\w|#\d|:\/\/|www\.|GH-\d/i, markdown);
        assert.doesNotMatch(markdown, /terms-notice:|\u202e|\u200b/);
        const visible = (words: string) => plain(words).replace(/\p{Cf}/gu, '');
        assert.equal(plain(seen.before), visible(before), markdown);
        assert.equal(plain(seen.after), visible(after), markdown);
      }),
      { numRuns: 3_000, seed: 18 },
    );
  });

  const cases: [string, readonly MarkedRun[], string][] = [
    [
      'spaces stay outside',
      [run('='), run('-', ' thirty (30)'), run('+', ' fourteen (14)'), run('=', ' days')],
      '> within ~~thirty (30)~~ **fourteen (14)** days',
    ],
    ['a mark at a word', [run('=', 'terms'), run('+', ', always'), run('=', ';')], '> terms&#8203;**, always**;'],
    ['each line is marked by itself', [run('+', 'One.\nTwo.')], '> **One.**\n>\n> **Two.**'],
    ['no list begins', [run('=', '1. First')], '> 1\\. First'],
  ];
  for (const [name, runs, expected] of cases) it(name, () => assert.equal(markRuns(runs), expected));
});

function run(sign: '=' | '-' | '+', words = 'within'): MarkedRun {
  return { op: sign === '=' ? 'equal' : sign === '-' ? 'delete' : 'insert', text: words };
}

describe('a long clause', () => {
  const other =
    'This sentence of the clause says what it always said and is as long as sentences of contracts are. '.repeat(4);

  it('is shortened to the sentences that change', () => {
    const runs = drawRedline(`${other}Pay within 30 days. ${other}`, `${other}Pay within 14 days. ${other}`);
    assert.equal(markRuns(shortenRuns(runs)), '> … Pay within ~~30~~ **14** days. …');
  });

  it('keeps every word that changed, but for the rest of very long ones, which is counted', () => {
    const [old, now] = [`${other}A. ${other}B ends. ${other}`, `${other}Z. ${other}B goes on. ${other}`];
    const runs = drawRedline(old, now);
    const edits = (all: readonly MarkedRun[]) =>
      all.filter(({ op }) => op !== 'equal').map(({ text: words }) => words.trim());
    assert.deepEqual(edits(shortenRuns(runs)), edits(runs));
    const added = shortenRuns([run('+', 'word '.repeat(400).trim())]);
    assert.match(markRuns(added), /^> \*\*word .* word\*\* \[?\\?\[and 220 more new words\\?\]$/);
  });
});

describe('what is said beside the marked words', () => {
  const cases: [string, string][] = [
    [
      'A period is shorter: 14 days instead of 30 days; it says “may” instead of “must”.',
      'A period is shorter: 14 days instead of 30 days.',
    ],
    [
      'A prohibition on customers is new: “You must not sail; ever”; and 2 more sentences.',
      'A prohibition on customers is new.',
    ],
    ['The wording changed: it adds “or gait”.', ''],
    ['The definition of “Crew” changed: it adds “or mend it”.', 'The definition of “Crew” changed.'],
    ['The title was “Boats” before.', 'The title was “Boats” before.'],
    [
      '“Boat Papers” is now called “Vessel Records”; nothing else changes here.',
      '“Boat Papers” is now called “Vessel Records”; nothing else changes here.',
    ],
    [
      'Stood in 3 places; compared with one of them, the wording changed: it says “a” instead of “b”.',
      'Stood in 3 places; compared with one of them, the wording changed.',
    ],
  ];
  for (const [summary, brief] of cases) it(summary, () => assert.equal(briefSummary(change({ summary })), brief));
});
