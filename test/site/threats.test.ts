import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { attributes, findBrokenLinks, htmlFiles } from '../support/find-broken-links.ts';
import { makeRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

/** Ways out of a text that browsers have taken: each in a paragraph, and all in titles and labels. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&colon;alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '[x](//evil.example/)',
  '![x](https://evil.example/pixel.png)',
  '<javascript:alert(1)>',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '"><script>alert(1)</script>',
  '<style>*{display:none}</style>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/"><button>x</button></form>',
];

/** An opening tag as we write it: whatever stands in quotes is a value. */
const TAG = /<([a-z][a-z0-9]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** A page without its linked data, in which no `<` stands, and that for what was not found without its own script. */
function withoutOwnScripts(html: string, path: string): string {
  const rest = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
  return path === '404.html' ? rest.replace(/<script type="module">[\s\S]*?<\/script>/, '') : rest;
}

suite('a repository that means harm', () => {
  let directory: string;
  let out: string;
  let left: readonly string[];

  before(async () => {
    const repository = await makeRepository();
    const text = (words: string) =>
      `---\ntitle: ${JSON.stringify(`T ${words}`)}\nid: ../../evil\nversion: ${JSON.stringify(`../../${words}`)}\n---\n# T\n\n${words}\n\n`;
    repository.commit(
      {
        'terms/CON.md': '# Con\n\nOne.\n',
        'terms/..dots.md': '# Dots\n\nOne.\n',
        'terms/$(x) `y`.md': `${text('v1')}One.\n`,
        'terms/attacks.md': '# Attacks\n\nOne.\n',
      },
      { date: '2024-01-01' },
    );
    repository.commit(
      {
        'terms/$(x) `y`.md': `${text('"><script>alert(1)</script>')}Two.\n`,
        'terms/attacks.md': `# Attacks\n\n${ATTACKS.join('\n\n')}\n\n1. ${ATTACKS.slice(0, 5).join('\n2. ')}\n\nTwo.\n`,
      },
      { date: '2024-02-01' },
    );
    ({ directory } = repository);
    left = readdirSync(directory);
    out = join(directory, 'out');
    const { code, stderr } = await runTerms(['publish', '--out', out, '--today', '2024-05-10'], { directory });
    assert.equal(code, 0, stderr);
  });

  test('threat 11: writes below the output folder alone, under names that every system takes', () => {
    assert.deepEqual(readdirSync(directory), [...left, 'out'].sort());
    const written = readdirSync(out, { recursive: true, encoding: 'utf8' });
    for (const path of written.filter(
      (path) => !/^(?:_astro|search|_headers|SHA256SUMS$|\.terms-published)/.test(path),
    ))
      for (const name of path.split('/'))
        assert.match(name, /^(?!con$|prn$|aux$|nul$)(?:[a-z0-9][a-z0-9.-]*|\.well-known|\d{4}-W\d\d)$/, path);
    assert.ok(written.includes('documents/con-document/index.html'));
    assert.deepEqual(findBrokenLinks(out), []);
  });

  test('threat 17: gets no element, attribute or address of its own onto any page', () => {
    const pages = htmlFiles(out);
    assert.ok(pages.length > 10);
    for (const path of pages) {
      const html = withoutOwnScripts(readFileSync(join(out, path), 'utf8'), path);
      const text = html.replace(TAG, (_, name: string, attributes: string) => {
        assert.doesNotMatch(name, /^(?:img|svg|iframe|style|base|object|embed)$/i, path);
        assert.doesNotMatch(attributes.replace(/"[^"]*"/g, '""'), /\s(?:on\w+|srcdoc|style)=/i, path);
        // The one form that leads on is the search of every page.
        const [, action] = /\saction="([^"]*)"/.exec(attributes) ?? [];
        if (action !== undefined) assert.match(action, /^(?:\.\.\/|\/)*search\/$/, path);
        if (name === 'script') assert.match(attributes, /^ type="module" src="[\w./-]+"$/, path);
        if (name === 'meta') assert.doesNotMatch(attributes, /refresh/i, path);
        return '';
      });
      assert.doesNotMatch(text.replace(/<!doctype html>|<\/[a-z][a-z0-9]*>/gi, ''), /</, path);
      for (const link of attributes(html, 'href'))
        assert.doesNotMatch(link, /^\s*(?:javascript|data|vbscript|\/\/)/i, path);
    }
  });

  test('threat 18: breaks out of no feed, which tells of no path and no draft', () => {
    for (const path of ['feed.xml', 'documents/attacks/feed.xml']) {
      const feed = readFileSync(join(out, path), 'utf8');
      assert.match(feed, /^<\?xml[\s\S]*<\/feed>\s*$/);
      assert.doesNotMatch(feed, /<!\[CDATA\[|<script|<img|<svg|<iframe/i, path);
      assert.ok(!feed.includes(directory) && !feed.includes('.md'), path);
    }
  });
});
