import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatNumber } from '../../scripts/import/word/format-number.ts';
import { list, makeWord, numbering, p, style } from '../support/word/make-word.ts';
import { importedMarkdown, listClauses } from '../support/word/round-trip.ts';

const LEGAL = numbering([
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
  ['lowerRoman', '(%4)'],
]);

/** The clauses that a body is read to. */
function clausesOf(body: string, parts: { numbering?: string; styles?: string } = {}): readonly string[] {
  return listClauses(importedMarkdown(makeWord({ body, numbering: LEGAL, ...parts })));
}

suite('numbers that Word counts', () => {
  test('several levels are printed as they are on paper, and stand under one another', () => {
    const body = [
      p('Use', list(1, 0)),
      p('You must not:', list(1, 1)),
      p('sell it; or', list(1, 2)),
      p('give it to', list(1, 2)),
      p('a rival;', list(1, 3)),
      p('a friend.', list(1, 3)),
      p('You may read.', list(1, 1)),
      p('Fees', list(1, 0)),
      p('You must pay.', list(1, 1)),
    ].join('');
    assert.deepEqual(clausesOf(body), [
      '[1.] Use',
      '  [1.1] You must not:',
      '    [(a)] sell it; or',
      '    [(b)] give it to',
      '      [(i)] a rival;',
      '      [(ii)] a friend.',
      '  [1.2] You may read.',
      '[2.] Fees',
      '  [2.1] You must pay.',
    ]);
  });

  test('numbers of styles make headings and numbered clauses', () => {
    const styles = [
      style('Heading1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>', '<w:b/>'),
      style('Clause2', 'Clause 2', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    ].join('');
    const linked = numbering([
      ['decimal', '%1.', '<w:pStyle w:val="Heading1"/>'],
      ['decimal', '%1.%2', '<w:pStyle w:val="Clause2"/>'],
    ]);
    const body =
      p('Terms', 'Title') +
      p('Use', 'Heading1') +
      p('You may read.', 'Clause2') +
      p('You may copy.', 'Clause2') +
      p('Fees', 'Heading1') +
      p('You must pay.', 'Clause2');
    assert.equal(
      importedMarkdown(makeWord({ body, numbering: linked, styles: styles + style('Title', 'Title') })),
      '# Terms\n\n## 1. Use\n\n1.1 You may read.\n\n1.2 You may copy.\n\n## 2. Fees\n\n2.1 You must pay.\n',
    );
  });

  test('a style of headings that holds sentences makes clauses, as in many firms’ models', () => {
    const styles =
      style('Heading1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('Heading2', 'heading 2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
    const body =
      p('Use', 'Heading1') +
      p('The Customer may read all that the Provider makes available to it.', 'Heading2') +
      p('The Customer must not sell what the Provider makes available to it.', 'Heading2');
    assert.equal(
      importedMarkdown(makeWord({ body, numbering: LEGAL, styles })),
      '# 1. Use\n\n1.1 The Customer may read all that the Provider makes available to it.\n\n1.2 The Customer must not sell what the Provider makes available to it.\n',
    );
  });

  test('a list begins anew where it says so, and counts on where it does not', () => {
    const restarted = numbering([['lowerLetter', '(%1)']], {
      1: '',
      2: '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
      3: '',
      4: '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>',
    });
    const body = [
      p('You must:'),
      p('pay;', list(1, 0)),
      p('stay.', list(1, 0)),
      p('You may:'),
      p('read;', list(2, 0)),
      p('copy.', list(2, 0)),
      p('We may:'),
      p('ask;', list(3, 0)),
      p('We must:'),
      p('tell.', list(4, 0)),
    ].join('');
    const read = clausesOf(body, { numbering: restarted }).map((line) => line.trim());
    assert.deepEqual(read, [
      ...['You must:', '[(a)] pay;', '[(b)] stay.', 'You may:', '[(a)] read;', '[(b)] copy.'],
      ...['We may:', '[(c)] ask;', 'We must:', '[(e)] tell.'],
    ]);
  });

  test('a level goes on counting where it is told never to begin anew, or only after a level further up', () => {
    const levels = numbering([
      ['decimal', 'Part %1'],
      ['decimal', '%2.', '<w:lvlRestart w:val="0"/>'],
    ]);
    const body = [p('Use', list(1, 0)), p('Read.', list(1, 1)), p('Fees', list(1, 0)), p('Pay.', list(1, 1))].join('');
    assert.deepEqual(
      clausesOf(body, { numbering: levels }).map((line) => line.trim()),
      ['[Part 1] Use', '[1.] Read.', '[Part 2] Fees', '[2.] Pay.'],
    );
  });

  test('levels under a roman one may be printed in digits alone', () => {
    const levels = numbering([
      ['upperRoman', 'Article %1.'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
    ]);
    const body = [p('Use', list(1, 0)), p('Read.', list(1, 1)), p('Fees', list(1, 0)), p('Pay.', list(1, 1))].join('');
    assert.match(importedMarkdown(makeWord({ body, numbering: levels })), /Article II. Fees\n\n2.1 Pay\./);
  });

  test('bullets are bullets, deeper ones below', () => {
    const bullets = numbering([
      ['bullet', '\uf0b7'],
      ['bullet', 'o'],
    ]);
    const body = [p('You must not:'), p('sell', list(1, 0)), p('your account', list(1, 1)), p('lie', list(1, 0))].join(
      '',
    );
    assert.equal(
      importedMarkdown(makeWord({ body, numbering: bullets })),
      'You must not:\n\n- sell\n  - your account\n- lie\n',
    );
  });

  test('a number that its paragraph turns off is not printed', () => {
    const styles = style('Clause', 'Clause', list(1, 0));
    const body =
      p('Read.', 'Clause') +
      p('So far.', '<w:pStyle w:val="Clause"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('Pay.', 'Clause');
    assert.equal(
      importedMarkdown(makeWord({ body, numbering: LEGAL, styles })),
      '1\\. Read.\n\nSo far.\n\n2\\. Pay.\n'.replaceAll('\\', ''),
    );
  });

  test('numbers that are typed stay as they are typed', () => {
    const body =
      p('1.\tRead.') +
      p('2.\tPay:') +
      p('(a)\tin time; and', '<w:ind w:left="1440" w:hanging="720"/>') +
      p('(b)  in full.', '<w:ind w:left="1440" w:hanging="720"/>') +
      p('7.\tLeave.');
    assert.deepEqual(clausesOf(body), [
      '[1.] Read.',
      '[2.] Pay:',
      '  [(a)] in time; and',
      '  [(b)] in full.',
      '[7.] Leave.',
    ]);
  });

  test('every way of counting that lawyers use is known', () => {
    const counted = (format: string, ...values: readonly number[]) =>
      values.map((value) => formatNumber(value, format)).join(' ');
    assert.equal(counted('lowerLetter', 1, 26, 27, 28, 53), 'a z aa bb aaa');
    assert.equal(counted('upperRoman', 1, 4, 9, 14, 40, 99), 'I IV IX XIV XL XCIX');
    assert.equal(counted('decimalZero', 1, 10), '01 10');
    assert.equal(counted('ordinal', 1, 2, 3, 11, 22, 113), '1st 2nd 3rd 11th 22nd 113th');
    assert.equal(counted('cardinalText', 1, 21, 112), 'One Twenty-one One hundred twelve');
    assert.equal(counted('ordinalText', 1, 12, 20, 21), 'First Twelfth Twentieth Twenty-first');
    assert.equal(counted('chineseCounting', 2, 12, 20, 103), '二 十二 二十 一百零三');
    assert.equal(counted('none', 4), '');
    assert.equal(formatNumber(4, 'hebrew1'), null);
  });
});
