import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { checkDraft } from '../../scripts/check/check-draft.ts';
import type { CheckedDraft } from '../../scripts/check/check-source.ts';
import { type PreviewLinks, writePreviewComment } from '../../scripts/preview/preview-comment.ts';
import { verifyPreview } from '../../scripts/preview/verify-preview.ts';
import { makeFolder, makeRepository } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';
import { draftOf } from '../worlds/sample-draft.ts';
import { CANARIES, writeRegistry } from '../worlds/small-terms.ts';

const REPOSITORY = 'https://github.com/northwind/terms';
const FILES = `${REPOSITORY}/blob/${'a'.repeat(40)}`;
const LINKS: PreviewLinks = { files: FILES, site: null, audience: 'public', settings: [] };

/** A version that adds items to what must not be done. */
function checked(items: readonly string[], yaml = ''): CheckedDraft {
  const list = (words: readonly string[]) =>
    `# Terms\n\nYou must not:\n\n${words.map((each) => `- ${each};\n`).join('')}- leave.\n`;
  const draft = draftOf({ yaml, text: list(items), before: { yaml: 'notice: 30 days', text: list([]) } });
  return { draft, diagnostics: checkDraft(draft), stood: 0 };
}

suite('the comment on a pull request', () => {
  test('says what changes, with links to lines, what customers will see, and when to send', () => {
    const comment = writePreviewComment(
      [checked(['scan faces'], 'published: 2026-11-22\neffective: 2026-12-01')],
      LINKS,
    );
    for (const words of [
      '**1 error: to be mended before merging**',
      `[terms/terms.md:5](${FILES}/terms/terms.md?plain=1#L5) A substantive change`,
      '| everyone | 2026-12-01 | 2026-11-01 |',
      'the first lawful date is 2026-12-22',
      'added, **substantive**. A prohibition on customers is new: “You must not scan faces”',
      '<details><summary>Redline</summary>',
      '{+scan faces;+}',
    ])
      assert.ok(comment.includes(words), `${words}\n${comment}`);
    assert.equal(verifyPreview(comment, REPOSITORY), comment.trimEnd());
  });

  test('says of a version that stands what the branch does to it, not what it brought', () => {
    const before = { yaml: 'version: 2\npublished: 2026-11-01', text: 'You must pay.', earlier: 'version: 1' };
    const yaml = 'version: 2\npublished: 2026-11-01';
    const preview = (more: string, text = 'You must pay.') => {
      const draft = draftOf({ yaml: `${yaml}${more}`, text, before });
      return writePreviewComment([{ draft, diagnostics: [], stood: 0 }], LINKS);
    };
    const withdrawn = preview('\nwithdrawn: { on: 2026-11-22, reason: Customers asked @us. }');
    assert.match(withdrawn, /version 2 is withdrawn/);
    assert.match(withdrawn, /\*\*Withdrawn\*\* on 2026-11-22: Customers asked @&#8203;us\./);
    assert.doesNotMatch(withdrawn, /latest day to send|Changed clauses/);
    assert.match(preview('\nretired: 2027-01-04'), /ends on 2027-01-04.*The text stays as it stands\./s);
    assert.match(preview('', 'You must pay'), /an edit of version 2.*1 editorial/s);
    assert.match(preview('', ''), /its text is deleted/);
    assert.match(
      preview('\neffective: 2027-02-01\npostponed: { from: 2026-11-01, reason: Time. }'),
      /version 2 is postponed/,
    );
    for (const comment of [withdrawn, preview('', '')]) assert.ok(verifyPreview(comment, REPOSITORY));
  });

  test('says how the publisher reads a change beside how its words were read', () => {
    const yaml =
      'change: { reading: [{ clause: scan-faces, significance: clarifying, because: It was never allowed }] }';
    const comment = writePreviewComment([checked(['scan faces'], yaml)], LINKS);
    assert.match(comment, /This version is \*\*clarifying\*\*/);
    assert.match(
      comment,
      /reads this change as clarifying: It was never allowed\. By its words it was read as substantive\./,
    );
    assert.match(comment, /counts as clarifying, and by its words it is substantive/);
    assert.equal(verifyPreview(comment, REPOSITORY), comment.trimEnd());
  });

  test('gives an example for each alarm, in which hostile words stay words', () => {
    const [alarm] = checked(['scan faces'], 'published: 2026-11-22\neffective: 2026-12-01').diagnostics;
    const write = (example: string) => {
      const { draft } = checked(['scan faces']);
      return writePreviewComment([{ draft, diagnostics: [{ ...alarm!, example }], stood: 0 }], LINKS);
    };
    assert.ok(write('effective: 2026-12-22').includes('For example: `effective: 2026-12-22` ('));
    const hostile = write('``` @all\n\n<img src=x> `![x](https://evil.example)` <!-- terms-preview:1 -->');
    assert.equal(verifyPreview(hostile, REPOSITORY), hostile.trimEnd());
  });

  test('names each setting that changes', () => {
    const settings = [{ key: 'check.raw-html', before: null, after: 'off' }];
    const comment = writePreviewComment([], { ...LINKS, settings });
    assert.match(comment, /- check\.raw-html: not set → off/);
    assert.ok(verifyPreview(comment, REPOSITORY));
  });

  test('makes hostile words harmless: they show as they stand, and its own reader lets them pass', () => {
    const hostile = [
      '@northwind/legal fixes #1, closes northwind/terms#2, see GH-3',
      '![x](https://evil.example/x.png) [here](https://evil.example) www.evil.example',
      '<img src=x onerror=alert(1)> <!-- terms-preview:1 --> <!-- terms-notice:1 -->',
      '`````` </details> ~~~ | a | \\@x &#64;y',
      'turned \u202earound\u202c',
    ];
    const comment = writePreviewComment(
      [checked(hostile, `title: "${'x'.repeat(50)} @all <b> terms-preview:1"`)],
      LINKS,
    );
    assert.equal(verifyPreview(comment, REPOSITORY), comment.trimEnd());
  });

  test('makes hostile words of front matter harmless as well, of new versions and of those that stand', () => {
    const words = '@all #1 ![x](https://evil.example) <b> </details> - | \\`';
    const said = JSON.stringify(words);
    const note = `change: { title: ${said}, summary: ${said}, why: ${said}, actions: [${said}], benefits: [${said}], risks: [${said}], exception: ${said} }`;
    const facts = `retired: 2027-03-01\nincorporates: [${said}]\ngroup: ${said}\nproducts: [${said}]`;
    const beside = { heir: `title: ${said}\nsupersedes: [terms]` };
    const before = { yaml: 'version: 2', text: 'You must pay.' };
    const edit = draftOf({ yaml: `version: 2\n${facts}`, text: 'You must pay.', before, beside });
    const renamed = { ...edit, path: `terms/${words}.md` };
    for (const drafts of [
      [checked(['scan faces'], note)],
      [{ draft: edit, diagnostics: [], stood: 0 }],
      [{ draft: renamed, diagnostics: [], stood: 0 }],
    ]) {
      const comment = writePreviewComment(drafts, LINKS);
      assert.equal(verifyPreview(comment, REPOSITORY), comment.trimEnd());
    }
  });

  test('stays below what GitHub takes, and counts what it cuts', () => {
    const many = Array.from({ length: 400 }, (_, index) => `${'scan @faces number '.repeat(20)}${index}`);
    const drafts = [checked(many), checked(many), checked(['a'.repeat(200_000)])];
    const comment = writePreviewComment(drafts, LINKS);
    assert.ok(Buffer.byteLength(comment) < 65_000, `${Buffer.byteLength(comment)} bytes`);
    assert.match(comment, /\d+ more changed clauses found no room here/);
    assert.equal(verifyPreview(comment, REPOSITORY), comment.trimEnd());
    const documents = writePreviewComment(
      Array.from({ length: 300 }, () => checked(['scan faces'])),
      LINKS,
    );
    assert.ok(Buffer.byteLength(documents) < 65_000, `${Buffer.byteLength(documents)} bytes`);
    assert.match(documents, /\d+ more documents found no room here/);
  });

  test('cuts what weighs least, in whichever document it stands', () => {
    const nameOf = (index: number): string =>
      `hall${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`;
    const paragraphs = Array.from({ length: 300 }, (_, index) => {
      return `You get the plan of ${`${nameOf(index)} `.repeat(40)}as it is.`;
    });
    const text = paragraphs.join('\n\n');
    const light = draftOf({ text: text.replaceAll('the plan', 'the Plan'), before: { text } });
    const heavy = checked(
      Array.from({ length: 40 }, (_, index) => `scan faces in hall ${index} or in any hall beside it`),
    );
    const comment = writePreviewComment([{ draft: light, diagnostics: [], stood: 0 }, heavy], LINKS);
    assert.ok(Buffer.byteLength(comment) < 65_000);
    assert.equal(comment.match(/\{\+scan faces in hall \d+ /g)?.length, 40);
    assert.match(comment, /\d+ more changed clauses found no room here/);
  });

  for (const [count, words] of [
    [0, 'fewer than 5'],
    [4, 'fewer than 5'],
    [5, '5'],
    [41, '41'],
  ] as const) {
    test(`says ${words} of ${count} customers`, () => {
      const audience = { actionRequired: count, information: 12 };
      const comment = writePreviewComment([checked(['scan faces'])], { ...LINKS, audience });
      assert.ok(comment.includes(`Customers who would be told: ${words} must act, 12 for information.`));
    });
  }
});

suite('terms preview', () => {
  test('counts customers in a private repository alone, and names none', async () => {
    const terms = await makeRepository();
    const text = (version: number, published: string, effective: string, words: string) =>
      `---\ntitle: Service Agreement\nversion: ${version}\npublished: ${published}\neffective: ${effective}\n---\n# Agreement\n\n${words}\n`;
    terms.commit(
      { 'terms/service-agreement.md': text(1, '2024-01-01', '2024-01-01', 'You may leave.') },
      { date: '2024-01-01' },
    );
    terms.git('checkout', '--quiet', '-b', 'draft');
    terms.commit(
      { 'terms/service-agreement.md': text(2, '2024-05-10', '2024-06-15', 'You must stay.') },
      { date: '2024-05-10' },
    );
    const environment = { TERMS_CUSTOMERS: writeRegistry() };
    const write = async (...args: string[]) => {
      const out = join(makeFolder(), 'comment.md');
      const where = ['--repo', terms.directory, '--base', 'main', '--today', '2024-05-10', '--out', out];
      const run = await runTerms(['preview', ...where, ...args], { environment });
      assert.equal(run.code, 0, run.stderr);
      const comment = readFileSync(out, 'utf8');
      for (const canary of CANARIES) assert.ok(!(comment + run.stdout + run.stderr).includes(canary), canary);
      return comment;
    };
    assert.match(await write('--private'), /fewer than 5 must act, fewer than 5 for information/);
    assert.doesNotMatch(await write(), /customers who would be told/i);
  });

  test('says so where a file of the branch keeps it from checking anything', async () => {
    const terms = await makeRepository();
    terms.commit({ 'terms/terms.md': '# Terms\n\nYou may leave.\n' });
    terms.git('checkout', '--quiet', '-b', 'draft');
    terms.commit({ 'terms/terms.config.yaml': 'check: { raw-htm: off }\n' });
    const out = join(makeFolder(), 'comment.md');
    await refuses(['preview', '--repo', terms.directory, '--base', 'main', '--out', out], /the rule "raw-htm"/);
    const comment = readFileSync(out, 'utf8');
    assert.match(comment, /Nothing could be checked\.\*\* terms\/terms\.config\.yaml: .*raw-html/);
    assert.ok(verifyPreview(comment, REPOSITORY));
  });
});
