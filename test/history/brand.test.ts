import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { openRepository } from '../../scripts/history/git/open-repository.ts';
import { InputError } from '../../scripts/history/input-error.ts';
import { NO_BRAND } from '../../scripts/history/statements/brand.ts';
import { IMAGE_LIMIT } from '../../scripts/history/statements/brand-image.ts';
import { parseConfiguration } from '../../scripts/history/statements/configuration.ts';
import { contrastRatio } from '../../scripts/history/statements/contrast.ts';
import { BACKGROUNDS, inkOn } from '../../scripts/history/statements/read-colours.ts';
import { readConfiguration } from '../../scripts/history/statements/read-configuration.ts';
import { faultOfSvg, sizeOfSvg } from '../../scripts/history/statements/svg-fault.ts';
import { PAGE_COLOURS } from '../../site/src/markup/brand-styles.ts';
import { makeRepository } from '../support/git-repository.ts';

suite('the settings of the site', () => {
  test('are an address alone, as they always were', () => {
    const { site, brand } = parseConfiguration('site: https://x.example/terms/', 'a');
    assert.deepEqual([site, brand], ['https://x.example/terms', NO_BRAND]);
  });

  test('are a map, of which each part may be left out', () => {
    const text = `site:
  address: https://x.example/
  name: Northwind Terms
  logo: brand/mark.svg
  colours: { accent: "#0B5A55", header: "#14365f" }
  home: https://northwind.example
  contact: mailto:legal@northwind.example
  legal-notice: /imprint
  privacy: documents/privacy/
  footer: Northwind AI, Dublin.`;
    const { site, brand } = parseConfiguration(text, 'a');
    assert.equal(site, 'https://x.example');
    assert.deepEqual(brand, {
      ...NO_BRAND,
      ...{ name: 'Northwind Terms', logo: 'brand/mark.svg', accent: '#0b5a55', header: '#14365f' },
      ...{ home: 'https://northwind.example', contact: 'mailto:legal@northwind.example', legalNotice: '/imprint' },
      ...{ privacy: 'documents/privacy/', footer: 'Northwind AI, Dublin.' },
    });
    assert.deepEqual(parseConfiguration('site: { name: A }', 'a').site, null);
  });

  for (const [line, message] of [
    [
      'home: javascript:alert(1)',
      /"javascript:alert\(1\)"\. Expected an address that begins with https:\/\/ or mailto:/,
    ],
    ['home: JaVaScRiPt:alert(1)', /Expected an address/],
    ['home: "java\\tscript:alert(1)"', /Expected an address/],
    ['contact: "data:text/html,x"', /Expected an address/],
    ['contact: "mailto:a@b.example?body=x:y"', /Expected an address/],
    ['privacy: //evil.example/', /Expected an address/],
    ['privacy: "/\\\\evil.example/"', /Expected an address/],
    ['privacy: http://x.example/', /Expected an address/],
    ['subscribe: https://user@evil.example', /Expected an address/],
    ["legal-notice: 'https://x.example/\"onclick='", /Expected an address/],
    ['logo: ../../etc/passwd', /Expected an SVG or PNG file/],
    ['logo: ../mark.svg', /beside the documents/],
    ['logo: /etc/mark.svg', /beside the documents/],
    ['logo: a/../../mark.svg', /beside the documents/],
    ['logo: .git/mark.svg', /beside the documents/],
    ['logo: mark.gif', /beside the documents/],
    ['favicon: mark.jpg', /an SVG or PNG or ICO file/],
    ['colours: { accent: teal }', /`site.colours.accent` is "teal"\. Expected a colour/],
    ['colours: { accent: "#0a0;}*{x:y" }', /Expected a colour/],
    [
      'colours: { accent: "#ffcc00" }',
      /#ffcc00, which has a contrast of 1\.37 to 1 on the site’s background #fff3df\. Expected 4\.5/,
    ],
    [
      'colours: { accent-dark: "#1c4e9c" }',
      /#1c4e9c, which has a contrast of 1\.\d+ to 1 on the site’s background #33230e/,
    ],
    ['colours: { accnt: "#000000" }', /did you mean `accent`/],
    ['colour: red', /The key "site.colour" is not known; did you mean `colours`/],
    ['address: ftp://x.example', /Expected an address\. Example: address: https:/],
    [`name: ${'x'.repeat(61)}`, /up to 60 characters/],
  ] as const)
    test(`refuse ${line.slice(0, 50)}`, () => {
      assert.throws(
        () => parseConfiguration(`publisher: A\nsite:\n  ${line}`, 't.yaml'),
        (error) => error instanceof InputError && error.message.startsWith('t.yaml:3: ') && message.test(error.message),
      );
    });

  test('refuse a list, and say what was expected', () => {
    assert.throws(() => parseConfiguration('site: [a]', 't.yaml'), /t\.yaml:1: `site`/);
  });
});

suite('contrast', () => {
  test('is that of WCAG: 21 of black on white, 4.48 of #777777 on it', () => {
    assert.equal(contrastRatio('#000000', '#ffffff'), 21);
    assert.equal(contrastRatio('#ffffff', '#777777').toFixed(2), '4.48');
  });

  test('of what stands on any colour of a header is enough', () => {
    for (let red = 0; red < 256; red += 15)
      for (let green = 0; green < 256; green += 15)
        for (let blue = 0; blue < 256; blue += 15) {
          const colour = `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
          assert.ok(contrastRatio(inkOn(colour), colour) >= 4.5, colour);
        }
  });

  test('is held against the backgrounds that the stylesheet has', () => {
    const css = readFileSync(new URL('../../site/src/styles/colours.css', import.meta.url), 'utf8');
    const [day = '', night = ''] = css.split('@media');
    const backgrounds = (sheet: string) =>
      ['bg', 'paper', 'soon-bg'].map((name) => {
        const [, colour = ''] = new RegExp(`--${name}: (#\\w+);`).exec(sheet) ?? [];
        return colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
      });
    assert.deepEqual(backgrounds(day), BACKGROUNDS.light);
    assert.deepEqual(backgrounds(night), BACKGROUNDS.dark);
    assert.deepEqual(PAGE_COLOURS, [
      ['light', BACKGROUNDS.light[0]],
      ['dark', BACKGROUNDS.dark[0]],
    ]);
  });
});

const svg = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

suite('an SVG', () => {
  test('that draws is taken, with its size', () => {
    const drawing = `<?xml version="1.0"?>\n<!-- drawn by hand -->\n${svg('<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><path d="M0 0L9 9" fill="url(#a)" style="fill:url(#a)"/><use href="#a"/>')}`;
    assert.equal(faultOfSvg(drawing), null);
    assert.deepEqual(sizeOfSvg(drawing), { width: 40, height: 20 });
    assert.deepEqual(sizeOfSvg(svg('', 'width="30px" height="10"')), { width: 30, height: 10 });
    assert.equal(sizeOfSvg(svg('', 'viewBox="0 0 0 9"')), null);
  });

  for (const hostile of [
    svg('<script>alert(1)</script>'),
    svg('<SCRIPT>alert(1)</SCRIPT>'),
    svg('<svg:script>alert(1)</svg:script>'),
    svg('<path onload="alert(1)"/>'),
    svg('<path onload=alert(1) />'),
    svg('', 'viewBox="0 0 1 1" onload="alert(1)"'),
    svg('<a href="javascript:alert(1)"><path/></a>'),
    svg('<use href="https://evil.example/x.svg#a"/>'),
    svg('<use xlink:href="data:image/svg+xml,x"/>'),
    svg('<image href="https://evil.example/pixel.png"/>'),
    svg('<foreignObject><div/></foreignObject>'),
    svg('<animate attributeName="href" to="javascript:alert(1)"/>'),
    svg('<set attributeName="onload" to="alert(1)"/>'),
    svg('<style>@import url(https://evil.example)</style>'),
    svg('<path style="fill:url(https://evil.example/a)"/>'),
    svg('<path style="fill:u\\72l(https://evil.example/a)"/>'),
    svg('<path fill="&#106;avascript:x"/>'),
    svg('<![CDATA[<script>alert(1)</script>]]>'),
    `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg('&x;')}`,
    `<?xml-stylesheet href="https://evil.example/x.xsl"?>${svg('')}`,
    svg('<path d="a" "><script>alert(1)</script>"/>'),
    '<html></html>',
    'words',
  ])
    test(`that does more is refused: ${hostile.replace(/<\/?svg[^>]*>/g, '').slice(0, 60)}`, () => {
      assert.notEqual(faultOfSvg(hostile), null);
    });
});

suite('a picture of the brand', () => {
  const settings = (file: string) => `site:\n  name: A\n  logo: ${file}\n`;
  const read = async (
    logo: string,
    files: Readonly<Record<string, string | Buffer>>,
    link?: readonly [path: string, target: string],
  ) => {
    const repository = await makeRepository();
    repository.commit({
      'terms/a.md': '# A',
      'terms/terms.config.yaml': settings(logo),
      'secret.svg': svg(''),
      ...files,
    });
    if (link !== undefined) repository.link(...link);
    return readConfiguration(await openRepository(repository.directory), 'terms');
  };

  test('is read from the newest commit, beside the documents', async () => {
    const { images } = await read('brand/mark.svg', { 'terms/brand/mark.svg': svg('') });
    assert.equal(Buffer.from(images.logo!.bytes).toString(), svg(''));
    assert.deepEqual([images.logo?.kind, images.logo?.size, images.favicon], ['svg', { width: 40, height: 20 }, null]);
  });

  test('may be a PNG, by what it is and not by its name', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    assert.deepEqual((await read('m.png', { 'terms/m.png': png })).images.logo?.size, { width: 2, height: 1 });
    await assert.rejects(read('m.png', { 'terms/m.png': svg('') }), /is no PNG picture/);
  });

  for (const [name, logo, files, link, message] of [
    ['is not there', 'mark.svg', {}, undefined, /which is no regular file of the newest commit/],
    ['is a symbolic link', 'mark.svg', {}, ['terms/mark.svg', '../secret.svg'], /which is no regular file/],
    ['lies behind a symbolic link', 'brand/secret.svg', {}, ['terms/brand', '..'], /which is no regular file/],
    ['is a folder', 'mark.svg', { 'terms/mark.svg/x': 'x' }, undefined, /which is no regular file/],
    ['holds a script', 'mark.svg', { 'terms/mark.svg': svg('<script/>') }, undefined, /which holds the element script/],
    ['is too large', 'mark.svg', { 'terms/mark.svg': svg(' '.repeat(IMAGE_LIMIT)) }, undefined, /has 65\d+ bytes/],
  ] as const)
    test(`that ${name} ends the work, with the line that names it`, async () => {
      await assert.rejects(read(logo, files, link), (error) => {
        assert.ok(error instanceof InputError);
        assert.match(error.message, /^terms\/terms\.config\.yaml:3: `site\.logo` names terms\//);
        assert.match(error.message, message);
        return true;
      });
    });
});
