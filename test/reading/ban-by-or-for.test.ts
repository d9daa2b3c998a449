import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from '../../scripts/index.ts';

/** A lead-in and an item of one prohibition, as ten publishers might word it. */
const BANS: readonly (readonly [leadIn: string, item: string])[] = [
  ['Integrations must not:', 'be used by or for a police department in the United States;'],
  ['An integration may not:', 'identify people by or for a sheriff’s office in the United States;'],
  ['You must not use the service to:', 'match faces by or for a law enforcement agency in the United States;'],
  [
    'Customer shall not, and shall not permit others to:',
    'run searches by or for state or local police in the United States;',
  ],
  ['It is prohibited to:', 'operate the recogniser by or for a municipal police force in the United States;'],
  ['Prohibited uses:', 'Use by or for a police department in the United States.'],
  ['Developers agree not to:', 'offer the feature by or for a police authority in the United States;'],
  ['Users may never:', 'let the tool be used by or for a county police department in the United States;'],
  ['Apps built on the platform must not:', 'serve requests by or for a police agency in the United States;'],
  [
    'You agree that you will not:',
    'make the models available for use by or for a police department in the United States;',
  ],
];

/** The item with a purpose put in before "by or for"; the item without its territory; the item without "or for". */
const STEPS: readonly (readonly [name: string, edit: (item: string) => string, change: 'narrowed' | 'widened'])[] = [
  [
    'is narrowed by a purpose',
    (item) => item.replace(' by or for', ' for the purpose of recognising faces by or for'),
    'narrowed',
  ],
  [
    'is narrowed by a purpose in other words',
    (item) => item.replace(' by or for', ' for facial recognition purposes by or for'),
    'narrowed',
  ],
  [
    'is narrowed by what it is to do',
    (item) => item.replace(' by or for', ' to recognise faces by or for'),
    'narrowed',
  ],
  ['is widened by a dropped territory', (item) => item.replace(' in the United States', ''), 'widened'],
  ['is narrowed by a dropped “or for”', (item) => item.replace(' by or for', ' by'), 'narrowed'],
  ['is narrowed by an exception', (item) => item.replace(/[;.]$/, ', except to find missing children$&'), 'narrowed'],
  [
    'is widened by another agency',
    (item) => item.replace(' in the United', ' or a border authority in the United'),
    'widened',
  ],
];

describe('a prohibition of use “by or for” somebody', () => {
  for (const [leadIn, item] of BANS) {
    it(`${leadIn} ${item} … is new, and binds customers`, () =>
      assert.deepEqual(effects(leadIn, null, item), ['prohibition/customer/added']));
    it(`${leadIn} ${item} … is gone`, () =>
      assert.deepEqual(effects(leadIn, item, null), ['prohibition/customer/removed']));
    for (const [name, edit, change] of STEPS)
      it(`${leadIn} ${item} … ${name}`, () => {
        const edited = edit(item);
        assert.notEqual(edited, item);
        assert.deepEqual(effects(leadIn, item, edited), [`prohibition/customer/${change}`]);
        const back = change === 'narrowed' ? 'widened' : 'narrowed';
        assert.deepEqual(effects(leadIn, edited, item), [`prohibition/customer/${back}`], 'the other way round');
      });
  }
});

function effects(leadIn: string, before: string | null, after: string | null): readonly string[] {
  const { changes } = compare(documentWith(leadIn, before), documentWith(leadIn, after));
  assert.equal(changes.length, 1);
  assert.equal(changes[0]!.significance, 'substantive');
  return changes[0]!.effects.map(({ norm, party, change }) => `${norm}/${party}/${change}`);
}

function documentWith(leadIn: string, item: string | null): string {
  const items = ['infer emotions at work;', ...(item === null ? [] : [item]), 'score creditworthiness.'];
  return [
    '# Code of Conduct for Integrations',
    'Northwind AI, Inc. ("Northwind", "we") offers Northwind Vision to developers ("you", "Customer"). Northwind Vision detects shapes. Northwind Vision may change.',
    `## What integrations are for\n\n${leadIn}`,
    items.map((one) => `- ${one}`).join('\n'),
    '## Letters\n\nWrite to the office.',
    '',
  ].join('\n\n');
}
