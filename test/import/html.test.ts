import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { writeMarkdown } from '../../scripts/import/markdown/write-markdown.ts';
import { readFile } from '../../scripts/import/read-file.ts';
import { pack } from '../support/word/make-word.ts';
import { importedMarkdown, listClauses } from '../support/word/round-trip.ts';

const bytes = (html: string) => new TextEncoder().encode(html);
const markdown = (html: string) => importedMarkdown(bytes(html));

/** As Google Docs exports: bold by class, numbers by counters, levels by margin, links by way of its server. */
const GOOGLE = `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">
ol.lst-kix_a-0.start{counter-reset:lst-ctn-kix_a-0 0}ol.lst-kix_a-1.start{counter-reset:lst-ctn-kix_a-1 0}
.lst-kix_a-0>li{counter-increment:lst-ctn-kix_a-0}.lst-kix_a-1>li{counter-increment:lst-ctn-kix_a-1}
.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) ". "}
.lst-kix_a-1>li:before{content:"(" counter(lst-ctn-kix_a-1,lower-latin) ") "}
.lst-kix_b-0>li:before{content:"\\0025cf  "}
ol.lst-kix_a-0,ol.lst-kix_a-1,ul.lst-kix_b-0{list-style-type:none}
.c0{font-weight:700}.c1{font-weight:400}.c2{margin-left:36pt;padding-left:0pt}.c3{margin-left:72pt}.c4{text-decoration:line-through}
</style></head><body class="doc">
<p class="title" id="h.1"><span class="c1">Partner Terms</span></p>
<h1 id="h.2"><span class="c0">Use</span></h1>
<ol class="c9 lst-kix_a-0 start" start="1"><li class="c2"><span class="c1">&ldquo;</span><span class="c0">Service</span><span class="c1">&rdquo; means ours<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>. You must not:</span></li></ol>
<ol class="lst-kix_a-1 start" start="1"><li class="c3"><span>sell it;<a href="#cmnt1" id="cmnt_ref1">[a]</a></span></li><li class="c3"><span>lend it.</span></li></ol>
<ol class="lst-kix_a-0" start="2"><li class="c2"><span>You may <a href="https://www.google.com/url?q=https://northwind.example/read?a%3D1&amp;sa=D&amp;ust=1">read</a> it.</span></li></ol>
<ul class="lst-kix_b-0 start"><li class="c2"><span>a dot</span></li></ul>
<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask tax.</span></p></div>
<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;And those of others.</span></p></div>
</body></html>`;

suite('pages of HTML', () => {
  test('what Google Docs exports has its numbers, bold words, links and footnotes', () => {
    assert.equal(
      markdown(GOOGLE),
      [
        '# Partner Terms',
        '## Use',
        '1. “**Service**” means ours[^1]. You must not:',
        '   (a) sell it;',
        '   (b) lend it.',
        '2. You may [read](https://northwind.example/read?a=1) it.',
        '- a dot',
        '[^1]: And those of others.\n',
      ].join('\n\n'),
    );
    const { losses, title } = readFile(bytes(GOOGLE), 'accepted');
    assert.equal(title, 'Partner Terms');
    assert.deepEqual(
      losses.map(({ what }) => what),
      ['a comment is left out: “Ask tax.”'],
    );
  });

  test('its archive with a page and pictures is read as well', () => {
    const archive = pack({ 'PartnerTerms.html': GOOGLE, 'images/image1.png': 'x' });
    assert.equal(importedMarkdown(archive), markdown(GOOGLE));
  });

  test('lists are numbered as browsers number them', () => {
    const html =
      '<p>You must:</p><ol type="a" start="3"><li>pay<li value="7">stay<ul><li>here</ul></ol><ol style="list-style-type:upper-roman"><li>One<li>Two</ol>';
    assert.deepEqual(
      listClauses(markdown(html)).map((line) => line.trim()),
      ['You must:', '[c.] pay', '[g.] stay', 'here', '[I.] One', '[II.] Two'],
    );
  });

  test('what Word saves as a page keeps its typed numbers', () => {
    const html = `<html><head><style>p.MsoTitle{font-size:20pt}</style></head><body lang=EN-GB><p class=MsoTitle>Terms</p>
      <p class=MsoNormal style='margin-left:36.0pt;text-indent:-18.0pt'>(a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>Pay
      in time.</p></body></html>`;
    assert.equal(markdown(html), '# Terms\n\n(a) Pay in time.\n');
  });

  test('tables have their head, or none, and merged cells are told', () => {
    assert.equal(
      markdown('<p>Prices:</p><table><tr><th>Plan</th><th>Price</th></tr><tr><td>A | B</td><td>5</td></tr></table>'),
      'Prices:\n\n| Plan | Price |\n| --- | --- |\n| A \\| B | 5 |\n',
    );
    const merged = '<table><tr><th colspan="2">Plans</th></tr><tr><td>A</td><td>&lt;b&gt; {{ x }}</td></tr></table>';
    assert.equal(
      markdown(merged),
      '<table>\n<tr><th colspan="2">Plans</th></tr>\n<tr><td>A</td><td>&lt;b&gt; &#123;&#123; x &#125;&#125;</td></tr>\n</table>\n',
    );
    assert.match(readFile(bytes(merged), 'accepted').losses[0]!.what, /merged cells/);
  });

  test('scripts, hidden words and menus are no words of the text, and hidden words are told', () => {
    const html =
      '<body><nav>Home</nav><script>alert(1)</script><p>Read<span style="display:none">or not</span>.</p><p hidden>Secret</p><p><a href="javascript:x()">click</a></p>';
    assert.equal(markdown(html), 'Read.\n\nclick\n');
    const { losses } = writeMarkdown(readFile(bytes(html), 'accepted').blocks);
    assert.match(losses[0]!.what, /a link is written as words alone: javascript:x\(\)/);
  });

  test('elements nested without end are refused', () => {
    assert.throws(() => readFile(bytes(`<html>${'<div>'.repeat(100_000)}x`), 'accepted'), /too deep in one another/);
  });
});
