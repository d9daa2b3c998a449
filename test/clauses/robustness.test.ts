import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { checkLimits, DEFAULT_LIMITS, LimitError } from '../../scripts/clauses/limits.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { type Change, compare } from '../../scripts/index.ts';
import { findDifference } from '../tools/oracle.ts';

const RUNS = { seed: 20260822, numRuns: 200 };

/** What real documents are made of, and what breaks parsers, put together at random. */
const SCRAP = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    ' ',
    '    ',
    '\t',
    '\r\n',
    '\r',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\0',
    '  \n',
    '\\\n',
  ],
  ...[
    '# ',
    '## ',
    '###### ',
    '#',
    '===\n',
    '---\n',
    '***\n',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '  - ',
    '   1. ',
    '> ',
    '>> ',
    '• ',
  ],
  ...[
    '**',
    '*',
    '_',
    '__',
    '`',
    '``',
    '```\n',
    '~~~\n',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[](#x)',
    '[a]: b\n',
    '[a]',
    '<https://a.example>',
  ],
  ...[
    '|a|b|\n|-|-|\n',
    '| ',
    '|',
    '|\n',
    '<br>',
    '<!--',
    '-->',
    '<div>\n',
    '</div>\n',
    '<pre>',
    '<?',
    '&amp;',
    '&nbsp;',
    '\\',
    '{% if %}',
    '{{ x }}',
  ],
  ...[
    '\n{% if a %}\n',
    '\n{% else %}\n',
    '\n{% endif %}\n',
    '{% if a %}x{% endif %}',
    '{% comment %}',
    '{% endcomment %}',
    '\n{: .a }\n',
    '{: #a }',
    '{#a}',
    ':::note\n',
    ':::\n',
    '> [!NOTE]\n',
    '{{< note >}}\n',
    '{{< /note >}}\n',
    '[^a]',
    '[^a]: ',
    '[^b]',
    '[^b]: ',
    '~~',
    '<sup>',
    '</sup>',
    '+++\n',
    '\r',
  ],
  ...[
    '1.1 ',
    '1\\. ',
    '(a) ',
    '(i) ',
    '(ii) ',
    '(h) ',
    'iv. ',
    'A. ',
    'A.1. ',
    'Section 4. ',
    'Article IX',
    '§ 5 ',
    '第一条 ',
    '一、',
    '（一）',
    '2 ',
  ],
  ...[
    'Fees',
    'You must not:',
    'You may pay within 30 days.',
    '“Fees” means charges',
    '(the “Fees”)',
    'see Section 4.2(b)',
    'FEES AND TAXES',
    '服务',
    'é',
    '\ud83d\ude00',
    '\ud800',
    '\udc00',
  ],
);
const MARKDOWN = fc.array(SCRAP, { maxLength: 40, size: 'max' }).map((scraps) => scraps.join(''));
const TEXT = fc.oneof(
  { weight: 4, arbitrary: MARKDOWN },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

suite('of any two texts', () => {
  test('a comparison is made, and the same twice', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (before, after) => {
        assert.equal(JSON.stringify(compare(before, after)), JSON.stringify(compare(before, after)));
      }),
      RUNS,
    );
  });

  test('none differs from itself', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        assert.deepEqual(compare(text, text).changes, []);
        assert.deepEqual(
          compare(text, `${text}\n`).changes.filter(({ kind }) => kind !== 'markup'),
          [],
        );
      }),
      RUNS,
    );
  });

  test('what one way adds, the other way removes', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (before, after) => {
        const [there, back] = [compare(before, after).changes, compare(after, before).changes];
        assert.equal(countWords(there, 'before'), countWords(back, 'after'), 'words gone');
        assert.equal(countWords(there, 'after'), countWords(back, 'before'), 'words new');
      }),
      RUNS,
    );
  });

  test('the pieces of a text are parsed as the whole is', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        assert.equal(findDifference(text), null);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  test('a subtree is contiguous, and every clause stands in its parent', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { clauses, roots } = parseClauses(text);
        let next = 0;
        for (const { index, until } of roots) {
          assert.equal(index, next);
          next = until;
        }
        assert.equal(next, clauses.length);
        for (const { index, until, children } of clauses) {
          let at = index + 1;
          for (const child of children) {
            assert.equal(child.index, at);
            at = child.until;
          }
          assert.equal(at, until);
        }
      }),
      RUNS,
    );
  });
});

/** The net words of one side: those it has in changes less those that the same changes kept. */
function countWords(changes: readonly Change[], side: 'before' | 'after'): number {
  const other = side === 'before' ? 'after' : 'before';
  const words = (refs: Change['before']) =>
    refs.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);
  return changes.reduce((sum, change) => sum + words(change[side]) - words(change[other]), 0);
}

suite('a text beyond the limits', () => {
  const nested = (depth: number) =>
    Array.from({ length: depth }, (_, index) => `${' '.repeat(2 * index)}- a\n`).join('');
  for (const [limit, line, markdown] of [
    ['size', 1, 'word '.repeat(500_000)],
    ['lines', 1, 'a\n'.repeat(60_000)],
    ['lineLength', 3, `a\n\n${'a'.repeat(260_000)}`],
    ['listNesting', 41, nested(60)],
    ['listNesting', 1, `${'- '.repeat(60)}a`],
    ['quoteNesting', 2, `a\n${'>'.repeat(60)}a`],
    ['delimitersInBlock', 1, '*_'.repeat(4_000)],
    ['delimitersInBlock', 1, '['.repeat(6_000)],
    ['delimiters', 13, `${'`a` '.repeat(2_400)}\n\n`.repeat(10)],
    ['tableCells', 1, '|a'.repeat(60_000)],
    ['nestedItems', 4_002, '- a\n  - b\n'.repeat(2_100)],
    ['openSpan', 1, `x ${'<!-- '.repeat(2_000)}${'word '.repeat(20_000)}`],
    ['openSpan', 1, `x ${'<?a '.repeat(2_000)}${'word '.repeat(20_000)}`],
    ['openSpan', 1, `x ${'<![CDATA['.repeat(1_000)}${'word '.repeat(20_000)}`],
    ['openSpan', 2, `x\n${'!['.repeat(2_000)}${'word '.repeat(20_000)}`],
  ] as const) {
    test(`is refused for its ${limit}: ${JSON.stringify(markdown.slice(0, 12))}…`, () => {
      assert.throws(
        () => parseClauses(markdown),
        (error) =>
          error instanceof LimitError && error.limit === limit && error.line === line && error.found > error.allowed,
      );
    });
  }

  test('is told so in a sentence', () => {
    assert.throws(() => checkLimits('a\n\n- b\n  - c\n    - d\n', { ...DEFAULT_LIMITS, listNesting: 2 }), {
      message: 'Line 5: lists stand 3 deep in one another, and 2 are allowed. Expected lists a few levels deep.',
    });
  });

  test('is one that real terms never come near', () => {
    const section = `## 1. Fees\n\n${'- **Fee.** See [prices](#prices) for `code` and *more*\n'.repeat(200)}\n`;
    assert.doesNotThrow(() => checkLimits(section.repeat(14)));
    assert.doesNotThrow(() => checkLimits('A long sentence of terms. '.repeat(4_000)));
    assert.doesNotThrow(() => checkLimits('Words <!-- a note --> and ![a picture](a.png).\n'.repeat(500)));
    assert.doesNotThrow(() => checkLimits('1. A\n   - (a) b\n   - (b) c\n'.repeat(900)));
    assert.doesNotThrow(() => checkLimits(`| a | b |\n|---|---|\n${'| [x](#y) | z |\n'.repeat(3_000)}`));
  });
});

/** A process of its own, as a synchronous parse cannot be interrupted; the timer only ends what would never end. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one line of 5 MB': "'word '.repeat(1_000_000)",
  'a line as long as is allowed': "'word '.repeat(49_000)",
  '200,000 lines': "'a\\n'.repeat(200_000)",
  'as many items as are allowed': "'- a\\n'.repeat(49_000)",
  '100,000 opening brackets': "'['.repeat(100_000)",
  'as many brackets as are allowed': "'['.repeat(5_000)",
  '50,000 times *_': "'*_'.repeat(50_000)",
  'as many *_ as are allowed': "'*_'.repeat(2_500)",
  'as many items of lists in lists as are allowed': "'- a\\n  - b\\n'.repeat(1_900)",
  'as many comments that nothing closes as are allowed': "'x ' + '<!-- '.repeat(280) + 'word '.repeat(20_000)",
  'lists 1,000 deep': "Array.from({ length: 1000 }, (_, i) => ' '.repeat(2 * i) + '- a').join('\\n')",
  'unclosed comments': "'x <!-- '.repeat(4_999)",
  '100,000 spaces': "'a' + ' '.repeat(100_000) + 'b'",
  '100,000 quotation marks': "'“'.repeat(100_000)",
  '100,000 digits': "'1'.repeat(100_000) + ' ' + '1.'.repeat(50_000)",
  '100,000 round brackets': "'('.repeat(100_000) + ')'.repeat(10)",
};

suite('a hostile text ends in an answer or a refusal', () => {
  for (const [name, make] of Object.entries(HOSTILE)) {
    test(name, () => {
      const parser = fileURLToPath(new URL('../../scripts/clauses/', import.meta.url));
      const script = `
        const { parseClauses } = await import('${parser}parse-clauses.ts');
        const { definitionsOf } = await import('${parser}defined-terms.ts');
        const { findTermUses } = await import('${parser}find-term-uses.ts');
        const { findReferences } = await import('${parser}find-references.ts');
        const { resolveReference } = await import('${parser}resolve-reference.ts');
        const { leadInOf } = await import('${parser}lead-in.ts');
        const { isOperative } = await import('${parser}operative.ts');
        const markdown = ${make};
        try {
          const tree = parseClauses(markdown);
          definitionsOf(tree);
          for (const clause of tree.clauses) {
            findTermUses(tree, clause);
            leadInOf(clause);
            isOperative(clause);
            for (const reference of findReferences(clause)) resolveReference(tree, reference);
          }
          console.log('answer');
        } catch (error) {
          console.log(error.name);
        }`;
      const { stdout, signal } = spawnSync(
        process.execPath,
        ['--max-old-space-size=1024', '--input-type=module', '-e', script],
        {
          encoding: 'utf8',
          timeout: 60_000,
        },
      );
      assert.equal(signal, null);
      assert.match(stdout, /^(?:answer|LimitError)\n$/);
    });
  }
});
