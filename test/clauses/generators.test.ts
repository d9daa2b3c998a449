import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CONSTRUCTS } from '../../scripts/clauses/generators/constructs.ts';
import { serveMarkdown } from '../../scripts/clauses/generators/serve-markdown.ts';
import { type Clause, parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { findDifference } from '../tools/oracle.ts';

/** The clauses of a text: condition, box and label, then the words with the numbers of footnotes. */
function read(markdown: string): string {
  return parseClauses(markdown).clauses.map(line).join('\n');
}

function line({ condition, box, label, text, marks, footnotes }: Clause): string {
  const places = marks.filter(({ kind }) => kind === 'footnote');
  const words = places.reduceRight(
    (whole, { start }, index) => `${whole.slice(0, start)}<${footnotes[index]!.number}>${whole.slice(start)}`,
    text,
  );
  const around = [condition && `(${condition})`, box && `[${box}]`, label, words];
  return around
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
}

suite('markup that is no word of a clause', () => {
  for (const { name, example, reads, not } of CONSTRUCTS) {
    test(`${name}: is read as decided`, () => assert.equal(read(example), reads));
    test(`${name}: what only looks like it stays as it is`, () => {
      const kept = read(not).replace(/\n/g, ' ');
      const words = not.replace(/^> /gm, '').replace(/\n/g, ' ');
      assert.equal(kept, words);
    });
    test(`${name}: the parse by pieces is the whole parse`, () => {
      for (const text of [example, `${example}\n\n${not}`, `${not}\n\n${example}`])
        assert.equal(findDifference(text), null);
    });
  }

  for (const [what, markdown, reads] of [
    [
      'stays in code',
      '`{% if a %}` and `[x](y){:z="1"}`\n\n```\n{: .x }\n{% if a %}\n```',
      '{% if a %} and [x](y){:z="1"}\n{: .x }\n{% if a %}',
    ],
    ['stays where it is escaped', '## Fees \\{#fees}', 'Fees {#fees}'],
    [
      'ends the paragraph that it stands in',
      'You must pay.\n{% if a %}\n2. late\n{% endif %}\nnow.',
      'You must pay.\n(a) 2. late\nnow.',
    ],
    [
      'has branches',
      '{% if a %}\none\n{% elsif b %}\ntwo\n{% else %}\nthree\n{% endif %}',
      '(a) one\n(b and not a) two\n(not a and not b) three',
    ],
    ['has cases', '{% case plan %}\n{% when "free" %}\none\n{% endcase %}', '(plan is "free") one'],
    [
      'stands within another',
      '{% if a %}\n{% if not b c %}\none\n{% endif %}\ntwo\n{% endif %}',
      '(a and not b c) one\n(a) two',
    ],
    ['closes in the wrong order and stays', '{% if a %}\none\n{% endunless %}', '{% if a %} one {% endunless %}'],
    ['parts the rows of a list', '- one\n{% if a %}\n- two\n{% endif %}\n- three', 'one\n(a) two\nthree'],
    [
      'stands on the footnote as well',
      '{% if a %}\nPay.[^1]\n{% endif %}\n\n[^1]: Now.',
      '(a) Pay.<1>\nFootnote 1 Now.',
    ],
    [
      'is a footnote within a footnote',
      'Pay.[^a]\n\n[^a]: Now.[^b]\n\n[^b]: Or later.',
      'Pay.<1>\nFootnote 1 Now.<2>\nFootnote 2 Or later.',
    ],
    [
      'is a footnote of several paragraphs',
      'Pay.[^a]\n\n[^a]: Now.\n\n    Or later.\n\nLeave.',
      'Pay.<1>\nLeave.\nFootnote 1 Now.\nOr later.',
    ],
    ['is a footnote that nothing refers to', 'Pay.\n\n[^a]: Now.', 'Pay.\nFootnote Now.'],
  ] as const) {
    test(what, () => assert.equal(read(markdown), reads));
  }

  test('keeps every line on its place', () => {
    const markdown = CONSTRUCTS.map(({ example }) => example).join('\n\n');
    assert.equal(serveMarkdown(markdown).markdown.split('\n').length, markdown.split('\n').length);
  });

  test('that is not closed is told with its line, and is shown', () => {
    const { markdown, unclosed } = serveMarkdown(
      'a\n{% if b %}\nc\n\n:::note\nd\n\n{% endfor %}\n{% endif %}\n{% endif %}',
    );
    assert.deepEqual(unclosed, [
      { line: 4, tag: ':::note' },
      { line: 9, tag: '{% endif %}' },
    ]);
    assert.match(markdown, /:::note[\s\S]*\{% endif %\}$/);
  });

  for (const piece of [
    '{% if a %}\n',
    '{% if a %}',
    '{: .a }',
    '{: ',
    ':::note\n',
    '{/*',
    '{/*a*/}',
    '{/*a*/}\n',
    '[a](b){:.c}',
    '{% comment %}{% endcomment %}',
    '`a`{:.b}',
    '{{ a }}',
    '{% if a %}\nb\n{% endif %}\n\n',
    '{{< note >}}\n',
    '](',
    '`{:',
    '[^a] ',
    '[^a]: ',
    '~~a',
    '{% comment %}',
    '{#a',
    'import a from ',
    '<sup>',
  ])
    test(`takes time in proportion to the text: ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.floor(200_000 / piece.length));
      const started = process.cpuUsage();
      serveMarkdown(text);
      const { user } = process.cpuUsage(started);
      assert.ok(user < 2_000_000, `${user / 1000} ms`);
    });
});
