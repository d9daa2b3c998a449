import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readText } from '../../scripts/history/read-text.ts';
import { suggestIncorporation } from '../../scripts/history/suggest-incorporation.ts';
import { findVersions } from '../../scripts/history/versions.ts';
import { contractOn, wayTo } from '../../scripts/law/contract-on.ts';
import type { DatedDocument } from '../../scripts/law/dated-version.ts';
import { inForceOn } from '../../scripts/law/in-force-on.ts';
import { reasonsInWords } from '../../scripts/law/reasons-in-words.ts';
import { refuses, runTerms } from '../support/run-terms.ts';
import { makeSmallTerms } from '../worlds/small-terms.ts';

/** A document whose versions state what is given, in YAML, one text each. */
function documentOf(id: string, ...yamls: readonly string[]): DatedDocument {
  const revisions = yamls.map((yaml, index) => {
    const text = readText(`---\nversion: ${index + 1}\n${yaml}\n---\nText ${index} of ${id}`);
    return { commit: `c${index}`, date: '2024-01-01', path: `${id}.md`, blob: `b${index}`, text };
  });
  return { id, versions: findVersions(id, revisions).versions };
}

const agreement = documentOf(
  'agreement',
  'incorporates: [code, policy, lost]',
  'effective: 2024-09-01\nincorporates: [policy]',
);
const code = documentOf('code', '', 'effective: 2024-03-01');
const policy = documentOf('policy', 'incorporates: [agreement, annex]');
const annex = documentOf('annex', 'effective: { new: 2024-02-01, existing: 2024-05-01 }');
const unified = documentOf('unified', 'effective: 2024-07-01\nsupersedes: [code, annex]', 'effective: 2024-08-01');
const documents = [agreement, code, policy, annex, unified];

suite('what is in force, and why', () => {
  const withdrawn = documentOf(
    'a',
    '',
    'effective: 2024-06-01\nwithdrawn: { on: 2024-05-20, reason: x }',
    'effective: 2024-09-01\npostponed: { from: 2024-08-01 }',
  );
  const corrected = documentOf('a', '', 'effective: 2024-06-01', 'effective: 2024-06-01\nchange: { corrects: 2 }');
  const overtaken = documentOf('a', 'effective: { new: 2024-02-01, existing: 2024-04-01 }', 'effective: 2024-03-01');
  const retired = documentOf('a', 'retired: 2024-06-01');
  const cases: readonly [
    DatedDocument,
    date: string,
    cohort: string | undefined,
    label: string | null,
    reason: string,
  ][] = [
    [
      code,
      '2023-12-31',
      undefined,
      null,
      'No version had taken effect yet. Version 1 was recorded on 2024-01-01. Version 2 takes effect on 2024-03-01.',
    ],
    [code, '2024-03-01', undefined, '2', 'Version 2 took effect on 2024-03-01.'],
    [annex, '2024-03-01', 'new', '1', 'Version 1 took effect on 2024-02-01 for new customers.'],
    [annex, '2024-03-01', 'existing', null, 'No version had taken effect yet. Version 1 takes effect on 2024-05-01.'],
    [annex, '2024-06-01', 'other', '1', 'Version 1 took effect on 2024-05-01.'],
    [
      withdrawn,
      '2024-07-01',
      undefined,
      '1',
      'Version 1 was recorded on 2024-01-01; the publisher states no date beside it. Version 2 was withdrawn on 2024-05-20. Version 3 takes effect on 2024-09-01, postponed from 2024-08-01.',
    ],
    [corrected, '2024-06-01', undefined, '3', 'Version 3 took effect on 2024-06-01. It corrects version 2.'],
    [
      overtaken,
      '2024-04-01',
      'existing',
      '2',
      'Version 2 took effect on 2024-03-01. Version 1, announced for 2024-04-01, does not take effect: version 2 takes its place.',
    ],
    [overtaken, '2024-04-01', 'new', '2', 'Version 2 took effect on 2024-03-01.'],
    [
      overtaken,
      '2024-02-01',
      'existing',
      null,
      'No version had taken effect yet. Version 1, announced for 2024-04-01, does not take effect: version 2 takes its place. Version 2 takes effect on 2024-03-01.',
    ],
    [retired, '2024-06-01', undefined, null, 'The document ended on 2024-06-01.'],
    [code, '2024-06-30', undefined, '2', 'Version 2 took effect on 2024-03-01.'],
    [code, '2024-07-01', undefined, null, 'The document is no longer in force: unified took its place on 2024-07-01.'],
    [code, '2024-09-01', undefined, null, 'The document is no longer in force: unified took its place on 2024-07-01.'],
  ];
  for (const [name, document, date, today, expected] of [
    ['a day that lies ahead', code, '2024-03-01', '2024-02-01', /^Version 2 takes effect on 2024-03-01\./],
    ['a day that is past', code, '2024-03-01', '2026-02-01', /^Version 2 took effect on 2024-03-01\./],
    ['what followed since', code, '2024-02-01', '2026-02-01', /Version 2 took effect on 2024-03-01\.$/],
    ['an end to come', retired, '2024-06-01', '2024-05-01', /^The document ends on 2024-06-01\.$/],
    [
      'a document by its title',
      code,
      '2024-07-01',
      '2024-05-01',
      /^The .* then no longer in force: The Unified takes its/,
    ],
  ] as const)
    test(`tells as of the reader’s day: ${name}`, () => {
      const nameOf = (id: string) => `The ${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
      assert.match(reasonsInWords(inForceOn(document, date, { documents, today }).reasons, nameOf), expected);
    });
  for (const [document, date, cohort, label, reason] of cases) {
    test(`${document.id} on ${date}${cohort ? ` for ${cohort}` : ''}: ${label ?? 'nothing'}`, () => {
      const found = inForceOn(document, date, { ...(cohort !== undefined && { cohort }), documents });
      assert.deepEqual([found.version?.label ?? null, reasonsInWords(found.reasons)], [label, reason]);
    });
  }

  test('a document that only a version replaces which never takes effect stays', () => {
    const heir = documentOf('heir', '', 'effective: 2024-05-01\nsupersedes: [code]', 'effective: 2024-04-01');
    assert.equal(inForceOn(code, '2024-06-01', { documents: [code, heir] }).version?.label, '2');
  });

  test('a document that a withdrawn or corrected version would have replaced stays', () => {
    const heir = documentOf(
      'heir',
      '',
      'effective: 2024-02-01\nsupersedes: [code]',
      'effective: 2024-02-01\nchange: { corrects: 2 }',
    );
    const undone = documentOf('undone', 'effective: 2024-02-01\nsupersedes: [code]\nwithdrawn: { on: 2024-01-15 }');
    assert.equal(inForceOn(code, '2024-06-01', { documents: [code, heir, undone] }).version?.label, '2');
  });
});

suite('a contract', () => {
  const partsOn = (date: string) =>
    contractOn([{ document: 'agreement', version: null }], date, { documents }).map(
      (part) => `${[...wayTo(part), part.document].join('/')} ${part.version?.label ?? '-'}`,
    );

  test('is a set of versions, each once, whatever incorporates what', () => {
    assert.deepEqual(partsOn('2024-06-01'), [
      'agreement 1',
      'agreement/code 2',
      'agreement/policy 1',
      'agreement/lost -',
      'agreement/policy/annex 1',
    ]);
  });

  test('goes on in the document that took the place of one', () => {
    assert.deepEqual(partsOn('2024-07-01'), [
      'agreement 1',
      'agreement/code -',
      'agreement/policy 1',
      'agreement/lost -',
      'agreement/code/unified 1',
      'agreement/policy/annex -',
    ]);
  });

  test('is what the version in force on the day incorporates', () => {
    assert.deepEqual(partsOn('2024-09-01'), [
      'agreement 2',
      'agreement/policy 1',
      'agreement/policy/annex -',
      'agreement/policy/annex/unified 2',
    ]);
  });
});

suite('incorporation suggested by a text', () => {
  const known = [
    {
      id: 'acceptable-use-policy',
      title: 'Northwind AI Acceptable Use Policy',
      path: 'terms/acceptable-use-policy.md',
    },
    { id: 'ai-code', title: 'AI Services Code of Conduct', path: 'terms/ai-code.md' },
    { id: 'face-code', title: 'Face Services Code of Conduct', path: 'terms/face-code.md' },
    { id: 'terms', title: 'Terms', path: 'terms/terms.md' },
  ];
  for (const [text, expected] of [
    [
      'The [rules](../acceptable-use-policy.md#top) are incorporated into these Terms by reference.',
      ['acceptable-use-policy'],
    ],
    ['The Acceptable Use Policy is hereby incorporated by this reference.', ['acceptable-use-policy']],
    ['Each Code of Conduct is incorporated by reference.', []],
    ['The **AI Services Code of Conduct** forms part of this Agreement.', ['ai-code']],
    ['See the Acceptable Use Policy. The annex is incorporated by reference.', []],
    ['We may amend the Acceptable Use Policy.', []],
    ['This policy forms part of the AI Services Code of Conduct.', []],
    ['You may incorporate the services into applications, with reference to the Acceptable Use Policy.', []],
    [
      'Incorporated by reference are [A](https://x.example/terms/face-code) and [B](ai-code.md).',
      ['face-code', 'ai-code'],
    ],
  ] as const) {
    test(text, () => {
      const found = suggestIncorporation(`# Title\n\n${text}\n`, known);
      assert.deepEqual(found.map(({ document }) => document).sort(), [...expected].sort());
      for (const { line } of found) assert.equal(line, 3);
    });
  }
});

suite('terms in-force', () => {
  test('prints the version, why, and the contract', async () => {
    const { directory } = await makeSmallTerms();
    const { code: exit, stdout } = await runTerms([
      'in-force',
      'service-agreement',
      '--on',
      '2024-03-01',
      '--repo',
      directory,
    ]);
    assert.equal(exit, 0);
    assert.match(
      stdout,
      /^service-agreement@1 {2}Service Agreement\n {2}Version 1 took effect on 2024-01-01\. Version 2 takes effect on 2024-06-15\.\n/,
    );
    assert.match(
      stdout,
      /The contract also consists of:\n {2}code-of-conduct@2024-02-01 {2}Code of Conduct\n {4}through service-agreement\./,
    );
  });

  test('refuses a document that is not there, and asks for the day', async () => {
    const { directory } = await makeSmallTerms();
    const repo = ['--repo', directory];
    await refuses(
      ['in-force', 'service-agreemnt', '--on', '2024-03-01', ...repo],
      /no document "service-agreemnt"\. Expected .*Example: terms in-force service-agreement /,
    );
    await refuses(['in-force', 'service-agreement', ...repo], /required option '--on <date>' not specified/);
  });
});
