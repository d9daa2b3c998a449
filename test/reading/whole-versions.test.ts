import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { compare } from '../../scripts/index.ts';
import { roleOf } from '../../scripts/reading/roles/block-roles.ts';

const HEAD = '# Rules of the boat club\n\nHarbourlight Ltd ("Harbourlight", "we") runs the club for you.\n\n';
/** Forty sentences with few words in common: the shorter half of a page. */
const page = (words: readonly string[], rule: string) =>
  words
    .map((word, index) => `The ${word} of berth ${index + 1} ${rule} ${word} before noon on most days.`)
    .join('\n\n');
const FRUIT = 'apple,apricot,banana,cherry,date,elder,fig,grape,hazel,ivy,juniper,kiwi,lemon,mango,nectar,olive'.split(
  ',',
);
const METAL =
  'iron,copper,tin,zinc,lead,nickel,cobalt,gold,silver,chrome,bronze,steel,brass,titan,radium,gallium'.split(',');

describe('a version that was written anew', () => {
  const before = `${HEAD}${page(FRUIT, 'lies beside the old')}\n\nYou must keep the ${FRUIT[0]} of your berth.\n\n## Cranes\n\nYou must not climb a crane at night.\n`;
  const after = `${HEAD}${page(METAL, 'hangs above some new')}\n\nYou must keep the ${FRUIT[0]} that your berth has.\n`;
  const { changes } = compare(before, after);
  const effects = changes.flatMap((change) => change.effects.map(({ norm, change: what }) => `${norm} ${what}`));

  it('calls a rule gone of which nothing stands in other words', () =>
    assert.ok(effects.includes('prohibition removed'), `${effects}`));
  it('calls none gone, or new, that may stand in other words', () =>
    assert.ok(!effects.some((one) => one.startsWith('obligation')), `${effects}`));
  it('is substantive all the same', () =>
    assert.ok(changes.some(({ significance }) => significance === 'substantive')));
});

describe('a version in another language', () => {
  const german =
    '# Regeln des Bootsvereins\n\nDie Harbourlight GmbH („wir“) betreibt den Verein für Sie.\n\nSie müssen den Beitrag bis zum 1. Mai zahlen und dürfen das Boot nicht verleihen.\n\nWir können den Verein schließen, wenn die Mitglieder das wollen und der Vorstand zustimmt.\n';
  const { changes } = compare(
    german,
    `${HEAD}You must pay your dues by 1 May, and you must not lend the boat.\n\nWe may close the club if the members want it.\n`,
  );

  it('is substantive, and nothing is claimed of it', () => {
    assert.ok(changes.some(({ significance }) => significance === 'substantive'));
    for (const { effects, findings } of changes) assert.deepEqual([effects, findings], [[], []]);
  });
});

describe('the role of a block', () => {
  const cases: readonly (readonly [string, 'page' | null])[] = [
    ['-- 8', 'page'],
    ['Page 3 of 12', 'page'],
    ['AboutBlogCareersPress', 'page'],
    [':point_left: Come back to index', 'page'],
    ['id="Waivers_and_Signature">', 'page'],
    ['We use YouTube.', null],
    ['8 euros', null],
    ['OpenStreetMap', null],
  ];
  for (const [text, role] of cases)
    it(`“${text}” is ${role ?? 'text'}`, () => {
      const { clauses } = parseClauses(`${HEAD}You must be quiet.\n\n${text}\n\nYou must be kind.\n`);
      const clause = clauses.find(({ key }) => key.includes(text.slice(-6)));
      assert.equal(clause === undefined ? null : roleOf(clause, clauses), role);
    });

  it('of a figure alone in a list is text', () => {
    const { clauses } = parseClauses(`${HEAD}You must pay:\n\n- 8\n- 9\n`);
    assert.deepEqual(
      clauses.filter(({ type }) => type === 'item').map((clause) => roleOf(clause, clauses)),
      [null, null],
    );
  });
});

describe('a list of people', () => {
  const list = (heading: string, ...names: readonly string[]) =>
    `${HEAD}## ${heading}\n\n${names.map((name) => `- ${name}`).join('\n')}\n`;
  const level = (heading: string, added: string) =>
    compare(list(heading, 'Ada Verne'), list(heading, 'Ada Verne', added)).changes.map(
      ({ significance }) => significance,
    );

  it('says who serves, and binds nobody', () =>
    assert.deepEqual(level('Current members of the committee', 'Bo de Lind, Vice Chair'), ['clarifying']));
  it('is none where companies are listed', () =>
    assert.deepEqual(level('Our sub-processors', 'Cedar Hosting'), ['substantive']));
  it('is none where an entry says more', () =>
    assert.deepEqual(level('Current members of the committee', 'Bo Lind may close the pier.'), ['substantive']));
});
