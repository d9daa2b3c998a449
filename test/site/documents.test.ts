import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { buildSite } from '../../scripts/commands/publish/build-site.ts';
import { openDataFolder } from '../../scripts/loading/data-folder.ts';
import { browserMissing } from '../support/browser.ts';
import { textContent } from '../support/html-text-content.ts';
import { openSite, type SiteVisit } from '../support/visit-site.ts';
import { ENTRIES, northwind, writeEdition } from '../worlds/northwind-edition.ts';

const KINDS_OF_PAGE = [
  'documents/',
  'documents/ai-code-of-conduct/',
  'documents/face-code-of-conduct/',
  'documents/ai-code-of-conduct/8/',
  'documents/ai-code-of-conduct/on/2026-12-15/',
  'documents/service-agreement/contract/',
  'applies/',
];

let work: string;
let site: string;

before(async () => {
  work = await mkdtemp(join(tmpdir(), 'terms-documents-test-'));
  site = join(work, 'site');
  await writeEdition(join(work, 'data'), northwind(), ENTRIES);
  await buildSite({ edition: join(work, 'data'), out: site, site: 'https://x.example/terms' });
});
after(() => rm(work, { recursive: true, force: true }));

function htmlOf(path: string): Promise<string> {
  return readFile(join(site, path, 'index.html'), 'utf8');
}

async function wordsOf(path: string): Promise<string> {
  const html = await htmlOf(path);
  const body = html.slice(html.indexOf('<main'));
  return textContent(body.replace(/<\/?(?!a\b|b\b|strong|em|code|span)[a-z]/g, ' $&')).replace(/\s+/g, ' ');
}

suite('the page of a document', () => {
  test('says what is in force and what is announced, with its versions and its whole contract', async () => {
    const words = await wordsOf('documents/ai-code-of-conduct/');
    assert.match(words, /Version 6\. In force from 3 February 2025 until 14 December 2026 for new customers\./);
    assert.match(words, /until 14 January 2027 for existing customers and everyone else\./);
    assert.match(
      words,
      /Version 8 is announced and takes effect on 15 December 2026 for new customers, 15 January 2027 for existing customers\. See what changes/,
    );
    assert.match(
      words,
      /Version 8 Facial recognition .* In force from 15 December 2026 for new customers .* Version 7 .* Never in force Version 6/,
    );
    assert.match(words, /Contracts that include it Service Agreement More/);
    assert.match(
      await wordsOf('documents/service-agreement/'),
      /Part of this contract AI Services Code of Conduct version 6/,
    );
  });

  test('marks what changed lately, and leads there', async () => {
    const html = await htmlOf('documents/ai-code-of-conduct/');
    assert.match(
      html,
      /<p id="clause-2">.*? <a class="tag" href="\.\.\/\.\.\/changes\/[^"]+#c-b">Changed 1 October 2026<\/a><span class="at">/,
    );
  });

  test('leads from terms to their definitions, which it also lists, and from references to clauses', async () => {
    const html = await htmlOf('documents/ai-code-of-conduct/');
    assert.match(
      html,
      /resell the <a href="#clause-2" class="term" title="“Service” means all that we offer\. [^"]*">Service<\/a>/,
    );
    assert.match(
      html,
      /See <a href="#clause-3">Section 2<\/a> and <a href="\.\.\/\.\.\/documents\/ai-code-of-conduct\/">the code<\/a>/,
    );
    assert.match(
      await wordsOf('documents/ai-code-of-conduct/'),
      /Defined terms \(1\) Service “Service” means all that we offer\./,
    );
  });

  test('of a document that ended says what stands in its place', async () => {
    const words = await wordsOf('documents/face-code-of-conduct/');
    assert.match(
      words,
      /Past version: it was in force from 1 March 2023 until 2 February 2025\. Today another document stands in its place: AI Services Code of Conduct/,
    );
  });
});

suite('the page of a version', () => {
  for (const [path, expected] of [
    [
      'ai-code-of-conduct/6',
      /Version 6, published on 3 February 2025\. .*In force from 3 February 2025 until 14 December 2026 for new customers\./,
    ],
    [
      'ai-code-of-conduct/7',
      /It never takes effect: version 8 corrected it before its day\. Corrected by version 8 Today another text applies: Version 6/,
    ],
    [
      'ai-code-of-conduct/8',
      /Not yet in effect: it takes effect on 15 December 2026 for new customers\. .* Today another text applies: Version 6/,
    ],
    ['service-agreement/2024-05-01', /Today another text applies: Version of 1 May 2024 \(2\)/],
    [
      'service-agreement/4',
      /Withdrawn on 20 October 2026\. It does not take effect\. Today another text applies: Version of 1 May 2024 \(2\)/,
    ],
  ] as const) {
    test(`says what ${path} is, and which text applies today`, async () =>
      assert.match(await wordsOf(`documents/${path}/`), expected));
  }

  test('is found by search engines only as the text in force, under the address of the document', async () => {
    const [current, past, document] = await Promise.all(
      ['ai-code-of-conduct/6', 'ai-code-of-conduct/7', 'ai-code-of-conduct'].map((path) =>
        htmlOf(`documents/${path}/`),
      ),
    );
    const canonical = '<link rel="canonical" href="https://x.example/terms/documents/ai-code-of-conduct/">';
    assert.ok(current!.includes(canonical) && document!.includes(canonical));
    assert.ok(!current!.includes('noindex') && !document!.includes('noindex'));
    assert.ok(past!.includes('/documents/ai-code-of-conduct/7/">') && past!.includes('content="noindex"'));
  });
});

test('a dated page says for whom which text applies, and why', async () => {
  assert.match(
    await wordsOf('documents/ai-code-of-conduct/on/2026-12-15/'),
    /Version 6 for existing customers and everyone else Version 6 took effect on 3 February 2025\. .*Version 8 takes effect on 15 January 2027.* Version 8 for new customers Version 8 takes effect on 15 December 2026 for new customers\. It corrects version 7\./,
  );
});

suite('in a browser', { skip: browserMissing() ?? false }, () => {
  let pages: SiteVisit;
  before(async () => {
    pages = await openSite(site);
  });
  after(() => pages?.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing in any kind of page, ${colorScheme}, ${width} wide`, async () => {
        for (const path of KINDS_OF_PAGE) await pages.audit(path, { colorScheme, viewport: { width, height: 900 } });
      });
    }
  }

  test('each clause has the words of its source, character for character', async () => {
    for (const { slug } of ENTRIES) {
      const { clauses } = openDataFolder(join(work, 'data')).text(slug);
      const words = clauses.map(({ type, label, text }) =>
        type === 'row' ? text.replaceAll(' | ', '') : (label === '' ? '' : `${label} `) + text,
      );
      await pages.visit(`documents/${slug}/`, {}, async (page) => {
        assert.equal(
          await page.evaluate(
            "(() => { const text = document.querySelector('.doc').cloneNode(true); text.querySelectorAll('.at').forEach((links) => links.remove()); return text.textContent; })()",
          ),
          words.join(''),
          slug,
        );
      });
    }
  });

  test('nothing has to be scrolled sideways at 320 pixels, as at 400 % zoom', async () => {
    for (const path of KINDS_OF_PAGE) {
      await pages.visit(path, { viewport: { width: 320, height: 700 } }, async (page) => {
        await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, path);
      });
    }
  });

  test('which text applies is asked by keyboard, and the question stands in the address', async () => {
    await pages.visit('applies/?document=ai-code-of-conduct&date=2026-12-20&cohort=new', {}, async (page) => {
      await page.locator('#answer h2').waitFor();
      const answer = () => page.locator('#answer').innerText();
      assert.match(
        await answer(),
        /^Version 8 of AI Services Code of Conduct\s+Version 8 takes effect on 15 December 2026 for new customers\. It corrects version 7\./,
      );
      await page.locator('[name=cohort]').focus();
      await page.keyboard.type('Existing');
      await page.locator('h2', { hasText: 'Version 6 of' }).waitFor();
      assert.match(page.url(), /\?document=ai-code-of-conduct&date=2026-12-20&cohort=existing$/);
      await page.getByText('Read this text').click();
      assert.match(page.url(), /\/documents\/ai-code-of-conduct\/6\/$/);
    });
  });

  test('the whole contract on a day is that of the group that is chosen, and who they are is told', async () => {
    await pages.visit('applies/?document=service-agreement&date=2026-12-20&cohort=new', {}, async (page) => {
      const contract = page.locator('#answer .docs');
      await contract.filter({ hasText: 'AI Services Code of Conduct, version 8' }).waitFor();
      assert.match(
        await contract.innerText(),
        /^Service Agreement, version of 1 May 2024 \(2\), the text above\s+AI Services/,
      );
      await page.locator('[name=cohort]').selectOption('existing');
      await contract.filter({ hasText: 'AI Services Code of Conduct, version 6' }).waitFor();
      await page.locator('[name=document]').selectOption('ai-code-of-conduct');
      await page.locator('h2', { hasText: 'AI Services Code' }).waitFor();
      assert.equal(await contract.count(), 0);
      assert.match(
        await page.locator('#groups').innerText(),
        /^New customers are those who .* For version 8, whoever becomes a customer on 15 December 2026 or later is a new customer;/,
      );
      await page.locator('[name=document]').selectOption('face-code-of-conduct');
      await page.locator('h2', { hasText: 'Face Code' }).waitFor();
      await page.getByRole('button', { name: 'Show' }).click();
      assert.doesNotMatch(await page.locator('#groups').innerText(), /version 8/);
    });
  });

  test('without script all periods stand on the page', async () => {
    await pages.visit('applies/', { javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator('main form').isVisible(), false);
      await page.locator('#of-ai-code-of-conduct summary').click();
      assert.match(
        await page.locator('#of-ai-code-of-conduct table').innerText(),
        /15 December 2026\s+no end known\s+New customers\s+Version 8/,
      );
    });
  });
});
