import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changeMarkdown } from '../../scripts/outputs/markdown/change-markdown.ts';
import { drawRedlineText } from '../../scripts/outputs/markdown/draw-redline-text.ts';
import { versionSummary } from '../../scripts/outputs/summary/version-summary.ts';
import { LONGEST_SUMMARY, type SummaryFormat, writeSummary } from '../../scripts/outputs/summary/write-summary.ts';
import { byteLength } from '../../scripts/texts/defuse.ts';
import { change, clause, entry, HOSTILE, northwind, runs } from '../worlds/northwind-edition.ts';

const ATTACK = `@octocat fixes #1 GH-2 www.x.example https://x.example [a](javascript:alert(1)) <img src=x> :tada: \u202e\u0000 ${HOSTILE}`;
const hostile = entry({
  document: 'a',
  title: ATTACK,
  version: '2',
  previous: '1',
  headline: ATTACK,
  summary: ATTACK.repeat(100),
  author: { why: ATTACK, actions: Array.from({ length: 50 }, () => ATTACK.repeat(20)), exception: ATTACK },
  changes: Array.from({ length: 60 }, () =>
    change({
      kind: 'modified',
      before: [clause('x', ATTACK, { title: ATTACK, trail: [ATTACK] })],
      after: [clause('x', `${ATTACK} \`\`\`\`\n@octocat`, { title: ATTACK, trail: [ATTACK] })],
      redline: [{ op: 'equal', text: ATTACK }, ...runs('{+ ````\n@octocat+}')],
      summary: ATTACK,
    }),
  ),
});
const edition = { ...northwind(), site: 'https://terms.example' };
const document = { ...edition.documents[0]!, versions: [hostile] };
const FORMATS: readonly SummaryFormat[] = ['markdown', 'text', 'html'];
/** What GitHub acts on, wherever it stands outside a fence. */
const LIVE =
  /@\w|(?<!&)#\d|GH-\d|www\.|https?:\/\/(?!terms\.example\/)|<(?!\/?(?:p|strong|ul|li|a)\b)[a-z]|:tada:|\u202e/i;

suite('a summary', () => {
  test('is bounded, and nothing in a text counts where it is pasted', () => {
    for (const format of FORMATS) {
      const written = writeSummary(versionSummary(hostile, document, edition), format);
      assert.ok(byteLength(written) <= LONGEST_SUMMARY, `${format}: ${byteLength(written)}`);
      // HTML is pasted where mentions are not read.
      if (format === 'markdown') assert.doesNotMatch(written, LIVE, format);
      if (format !== 'text') assert.doesNotMatch(written, /<(?:script|img)/, format);
      else assert.doesNotMatch(written, /@\w|GH-\d/);
      assert.doesNotMatch(written, /\u202e/, format);
      assert.ok(!written.includes('\0'), format);
      assert.match(written, /Only the text of the document binds\./);
    }
  });

  test('says what a reader asks first', () => {
    const code = edition.documents.find(({ id }) => id === 'ai-code-of-conduct')!;
    const version = code.versions.find((each) => each.version === '8')!;
    const written = writeSummary(versionSummary({ ...version, changes: [] }, code, edition), 'text');
    assert.match(written, /^AI Services Code of Conduct, version 8: Facial recognition for US police/);
    assert.match(
      written,
      /- Effective on 15 December 2026 for new customers\n- Effective on 15 January 2027 for existing customers/,
    );
    assert.match(written, /What to do:\n- Check uses of the Vision API before 15 December\n/);
    assert.match(written, /https:.{0,8}\/\/terms\.example\/changes\/ai-code-of-conduct\/8\//);
  });
});

suite('a change as Markdown', () => {
  test('holds words of clauses in fences that nothing in them can end, and nothing else of theirs counts', () => {
    const written = changeMarkdown(hostile, edition);
    const outside = written.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
    assert.doesNotMatch(outside, LIVE);
    assert.equal(written.match(/^`{5}text$/gm)?.length, 60);
  });

  test('shows a sign of a redline that stands in the text as what it is', () => {
    const drawn = drawRedlineText({
      kind: 'modified',
      before: [],
      after: [],
      redline: [
        { op: 'equal', text: 'a {+b+} \\[-' },
        { op: 'insert', text: 'c' },
      ],
    });
    assert.equal(drawn, 'a \\{+b\\+} \\\\\\[-{+c+}');
  });
});
