import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { compare } from '../../scripts/index.ts';
import { type EditItem, makeEditScript } from '../../scripts/outputs/edit-script/edit-script.ts';
import { renderClauses } from '../../scripts/texts/render-clauses.ts';
import type { TextClause } from '../../scripts/texts/version-text.ts';
import { applyEditScript, firstDifference } from '../support/word/apply-edit-script.ts';

function clausesOf(markdown: string): readonly TextClause[] {
  return renderClauses(markdown).map((clause, index) => ({ id: `c${index}`, ...clause }));
}

function scriptOf(before: string, after: string): readonly EditItem[] {
  return makeEditScript(clausesOf(before), clausesOf(after), compare(before, after).changes);
}

/** What taking and refusing all changes does not give back; none where both texts are there to the character. */
function gapsOf(before: string, after: string, items = scriptOf(before, after)): readonly (string | null)[] {
  return [
    firstDifference(applyEditScript(items, 'accept'), clausesOf(after)),
    firstDifference(applyEditScript(items, 'reject'), clausesOf(before)),
  ].filter((gap) => gap !== null);
}

/** An item a line: `~ [-4.-]{+5.+} Fees are [-due-]{+owed+} ¶`. */
function draw(items: readonly EditItem[]): string {
  const signs = { equal: '=', changed: '~', inserted: '+', deleted: '-', 'moved-from': '<', 'moved-to': '>' };
  const marks = {
    equal: (text: string) => text,
    insert: (text: string) => `{+${text}+}`,
    delete: (text: string) => `[-${text}-]`,
  };
  const spell = (runs: EditItem['label']) => runs.map(({ op, text }) => marks[op](text)).join('');
  return items
    .map((item) => {
      const text =
        item.shape === 'row'
          ? item.cells.map(({ runs, end }) => (end === 'equal' ? spell(runs) : `${end}:${spell(runs)}`)).join(' | ')
          : `${spell(item.runs)}${item.end === 'equal' ? '' : ` ${marks[item.end]('¶')}`}`;
      return [signs[item.op], spell(item.label), text].filter((part) => part !== '').join(' ');
    })
    .join('\n');
}

const FOLDER = fileURLToPath(new URL('../pairs/', import.meta.url));
const read = (file: string) => readFileSync(`${FOLDER}${file}`, 'utf8');

suite('Taking all changes gives the new text and refusing all the old one', () => {
  for (const name of readdirSync(FOLDER)) {
    const [before, after] = [read(`${name}/before.md`), read(`${name}/after.md`)];
    test(name, () => assert.deepEqual([gapsOf(before, after), gapsOf(after, before)], [[], []]));
  }

  test('of documents made of sentences put together at random, whatever the changes say of them', () => {
    const sentence = fc.constantFrom(
      ...['You must pay in ten days.', 'You may leave.', 'No waiver.', 'Notice is in writing. It must be signed.', ''],
      ...['We keep logs for a year, unless the law asks for longer.', 'It must be signed.', 'Notice is in writing.'],
      ...['| A | B |\n|---|---|\n| one | two |\n| three | four |', '| A | B | C |\n|---|---|---|\n| one | x | two |'],
    );
    const block = fc
      .tuple(fc.constantFrom('', '## ', '## ', '- ', '  - ', '> ', '(a) ', '1. '), sentence)
      .map(([mark, text]) => (text.startsWith('|') ? text : `${mark}${text}`));
    const markdown = fc.array(block, { maxLength: 14 }).map((blocks) => `# Terms\n\n${blocks.join('\n\n')}\n`);
    fc.assert(
      fc.property(markdown, markdown, markdown, (before, after, other) => {
        assert.deepEqual(gapsOf(before, after), []);
        const wrong = makeEditScript(clausesOf(before), clausesOf(after), compare(other, after).changes);
        assert.deepEqual(gapsOf(before, after, wrong), []);
        assert.deepEqual(gapsOf(before, after, makeEditScript(clausesOf(before), clausesOf(after), [])), []);
      }),
      { seed: 20261130, numRuns: 100 },
    );
  });
});

const SECTIONS = {
  fees: '## 1. Fees\n\n1.1 Pay in time.\n\n1.2 Fees are not refunded.\n',
  data: '## 2. Data\n\n2.1 Data is kept for a year.\n\n2.2 Data is erased on request.\n',
  law: '## 3. Law\n\n3.1 The law of Lisbon governs this agreement and all that follows from it.\n',
};

test('A section that moved stands at both its places, with the numbers and words that changed on the way', () => {
  const before = `# Terms\n\n${SECTIONS.fees}\n${SECTIONS.data}\n${SECTIONS.law}`;
  const moved = SECTIONS.fees.replaceAll('1.', '3.').replace('not refunded', 'refunded');
  const after = `# Terms\n\n${SECTIONS.data.replaceAll('2.', '1.')}\n${SECTIONS.law.replaceAll('3.', '2.')}\n${moved}`;
  const items = scriptOf(before, after);
  assert.deepEqual(gapsOf(before, after, items), []);
  const places = (op: string) => items.flatMap((item) => (item.op === op ? [item.move] : []));
  assert.deepEqual(places('moved-from'), [0, 1, 2]);
  assert.deepEqual(places('moved-to'), [0, 1, 2]);
  assert.match(draw(items), /^> \[-1\.2-\]\{\+3\.2\+\} Fees are\[- not-\] refunded\. \{\+¶\+\}$/m);
});

test('Clauses that changed places in a section that moved are told, though no change tells of them', () => {
  const items = '- Bring a lamp.\n- Bring a rope.\n- Bring a map.\n- Bring some bread for the way.\n';
  const swapped = '- Bring a lamp.\n- Bring a map.\n- Bring a rope.\n- Bring some bread for the way.\n';
  const rest =
    '## Rules\n\nKeep to the path at all times.\n\nTurn back when the weather turns.\n\nTell the keeper where you go.\n\nNever walk alone at night.\n';
  assert.deepEqual(gapsOf(`# T\n\n## Gear\n\n${items}\n${rest}`, `# T\n\n${rest}\n## Gear\n\n${swapped}`), []);
});

test('A clause that was split, or that several became, is one paragraph that ends or ended earlier', () => {
  const one =
    '# Terms\n\nEither party may end this agreement by letter; the letter must arrive ninety days before the end of the year.\n';
  const two =
    '# Terms\n\nEither party may end this agreement by letter.\n\nThe letter must arrive ninety days before the end of the year.\n';
  assert.match(draw(scriptOf(one, two)), /by letter.*\{\+¶\+\}\n~ .*must arrive ninety days/);
  assert.match(draw(scriptOf(two, one)), /by letter.*\[-¶-\]\n~ .*must arrive ninety days/);
  assert.deepEqual([gapsOf(one, two), gapsOf(two, one)], [[], []]);
});

test('A column that a table gained or lost is a cell more or less in each row', () => {
  const narrow = '# T\n\n| Firm | Place |\n|---|---|\n| Alder | Finland |\n| Birch | Ireland |\n| Cedar | Canada |\n';
  const wide =
    '# T\n\n| Firm | Since | Place |\n|---|---|---|\n| Alder | 2019 | Finland |\n| Birch | 2020 | Malta |\n| Cedar | 2021 | Canada |\n';
  assert.match(draw(scriptOf(narrow, wide)), /^~ Alder \| insert:\{\+2019\+\} \| Finland$/m);
  assert.match(draw(scriptOf(narrow, wide)), /^~ Birch \| insert:\{\+2020\+\} \| \[-Ireland-\]\{\+Malta\+\}$/m);
  assert.match(draw(scriptOf(wide, narrow)), /^~ Cedar \| delete:\[-2021-\] \| Canada$/m);
});

test('Rows stay with the rows of their table, though a paragraph below it is gone', () => {
  const before = '# T\n\n| Firm | Place |\n|---|---|\n| Alder | Finland |\n\nThis list is kept up to date.\n';
  const after = '# T\n\n| Firm | Place |\n|---|---|\n| Alder | Finland |\n| Dogwood | Peru |\n';
  assert.equal(
    draw(scriptOf(before, after)),
    [
      ...['= T', '= Firm | Place', '= Alder | Finland', '+ insert:{+Dogwood+} | insert:{+Peru+}'],
      '- [-This list is kept up to date.-] [-¶-]',
    ].join('\n'),
  );
});
