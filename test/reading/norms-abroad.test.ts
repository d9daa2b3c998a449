import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normaliseText } from '../../scripts/clauses/normalise-text.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { type Change, compare } from '../../scripts/index.ts';
import { FRENCH } from '../../scripts/reading/norms/languages/french.ts';
import { FRENCH_EXAMPLES } from '../../scripts/reading/norms/languages/french-examples.ts';
import { GERMAN } from '../../scripts/reading/norms/languages/german.ts';
import { GERMAN_EXAMPLES } from '../../scripts/reading/norms/languages/german-examples.ts';
import { readOwnNorms } from '../../scripts/reading/norms/read-own-norms.ts';
import { readParties } from '../../scripts/reading/norms/read-parties.ts';

const HEADS = {
  German:
    '# Bedingungen\n\nDie Hafenlicht GmbH („wir“) stellt den Dienst bereit, und Sie nutzen ihn nach diesen Regeln und den Gesetzen.',
  French:
    '# Conditions\n\nLa société Phare SAS (« nous ») fournit le service et vous l’utilisez selon ces règles et la loi pour vos bateaux.',
} as const;

for (const [name, language, examples] of [
  ['German', GERMAN, GERMAN_EXAMPLES],
  ['French', FRENCH, FRENCH_EXAMPLES],
] as const) {
  const parties = readParties(parseClauses(HEADS[name]).clauses);
  const read = (text: string) => readOwnNorms(normaliseText(text), parties).map(({ cue, party }) => `${cue}: ${party}`);

  describe(`the norms of ${name}`, () => {
    it('have names of their own, examples and counter-examples', () => {
      const names = language.cues.map((cue) => cue.name);
      assert.deepEqual(names.toSorted(), Object.keys(examples).sort());
      for (const [cue, { found, not }] of Object.entries(examples)) assert.ok(found.length > 0 && not.length > 0, cue);
    });

    for (const [cue, { found, not }] of Object.entries(examples))
      it(`“${cue}” is read in its examples and not in their look-alikes`, () => {
        for (const [text, party] of found) assert.deepEqual(read(text), [`${cue}: ${party}`], text);
        for (const text of not)
          assert.ok(!read(text).some((one) => one.startsWith(`${cue}: `)), `${text} ${read(text)}`);
      });

    it('take time in proportion to the text', () => {
      for (const piece of [
        'Sie dürfen ',
        'wenn wir, ',
        'ist es Ihnen ',
        'vous devez ',
        'nous ne pouvons ',
        'il est interdit ',
      ])
        for (const text of [piece.repeat(100), piece.repeat(20_000)]) {
          const started = performance.now();
          readOwnNorms(text, parties);
          assert.ok(performance.now() - started < 2_000, piece);
        }
    });
  });
}

/** `substantive: prohibition/customer/added`, of each change. */
function describeReading(before: string, after: string, head: string): readonly string[] {
  const rest = '\n\n## 9\n\n';
  const changes: readonly Change[] = compare(`${head}${rest}${before}\n`, `${head}${rest}${after}\n`).changes;
  return changes.map(({ significance, effects }) =>
    [significance, ...effects.map(({ norm, party, change }) => `${norm}/${party}/${change}`)].join(': '),
  );
}

describe('a change in German', () => {
  const cases: readonly (readonly [before: string, after: string, reading: readonly string[]])[] = [
    [
      'Briefe kommen an.',
      'Briefe kommen an.\n\nSie dürfen den Zugang zum Hafen nicht weiterverkaufen.',
      ['substantive: prohibition/customer/added'],
    ],
    [
      'Sie dürfen den Schlüssel an Gäste der Anlage verleihen.',
      'Sie dürfen den Schlüssel nicht an Gäste der Anlage verleihen.',
      ['substantive: prohibition/customer/added'],
    ],
    [
      'Sie dürfen nicht:\n\n- Boote im Hafen verkaufen;\n- am Steg Feuer machen.',
      'Sie dürfen nicht:\n\n- Boote im Hafen verkaufen;\n- Gäste ohne Weste mitnehmen;\n- am Steg Feuer machen.',
      ['substantive: prohibition/customer/added'],
    ],
    // Less of what one may is told by its words alone.
    ['Sie dürfen den Steg am Tag betreten.', 'Sie dürfen den Steg nur am Tag betreten.', ['substantive']],
    ['Wenn Sie zahlen, kommen sie.', 'Wenn sie zahlen, kommen sie.', ['substantive']],
    ['Die Kaution beträgt 1.000,00 €.', 'Die Kaution beträgt 1000 €.', ['clarifying']],
    ['Die Kaution beträgt 1.000 kg.', 'Die Kaution beträgt 1,000 kg.', ['substantive']],
    ['Alle Boote, auch kleine, sind zu melden.', 'Alle Boote — auch kleine — sind zu melden.', ['editorial']],
  ];
  for (const [before, after, reading] of cases)
    it(`${before} → ${after}`, () => assert.deepEqual(describeReading(before, after, HEADS.German), reading));

  it('says which period is shorter', () => {
    const [change] = compare(
      `${HEADS.German}\n\nSie zahlen binnen dreißig Tagen.\n`,
      `${HEADS.German}\n\nSie zahlen binnen 14 Tagen.\n`,
    ).changes;
    assert.equal(change!.summary, 'A period is shorter: 14 Tagen instead of dreißig Tagen.');
  });
});

describe('a change in French', () => {
  const cases: readonly (readonly [before: string, after: string, reading: readonly string[]])[] = [
    [
      'Les lettres arrivent.',
      'Les lettres arrivent.\n\nVous ne devez pas revendre l’accès au port.',
      ['substantive: prohibition/customer/added'],
    ],
    [
      'Vous vous engagez à :\n\n- fermer la porte du quai ;\n- garder votre clé.',
      'Vous vous engagez à :\n\n- fermer la porte du quai ;\n- signaler toute panne du ponton ;\n- garder votre clé.',
      ['substantive: obligation/customer/added'],
    ],
    ['La caution est de 1 000,50 €.', 'La caution est de 1000,50 €.', ['clarifying']],
    ['Vous louez le quai.', 'Vous louez un quai.', ['substantive']],
  ];
  for (const [before, after, reading] of cases)
    it(`${before} → ${after}`, () => assert.deepEqual(describeReading(before, after, HEADS.French), reading));
});
