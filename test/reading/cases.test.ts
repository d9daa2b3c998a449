import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Change, compare } from '../../scripts/index.ts';

/** Before and after of one clause each, in our own words; see test/README.md. */
const CASES = new URL('../reading-cases/', import.meta.url);

for (const file of readdirSync(CASES)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  describe(`reading ${file.replace('.txt', '')}`, () => {
    for (const block of readFileSync(new URL(file, CASES), 'utf8').trim().split(/\n\n+/)) {
      const lines = new Map(block.split('\n').map((line) => [line[0]!, line.slice(2)]));
      it(lines.get('#')!, () => {
        const { changes } = compare(documentWith(lines, '-'), documentWith(lines, '+'));
        assert.deepEqual(describeReading(changes), normalise(lines.get('=')!));
      });
    }
  });
}

/** The clause in a document that names its parties and has other clauses around. */
function documentWith(lines: ReadonlyMap<string, string>, sign: '-' | '+'): string {
  const clause = lines.get(sign);
  const leadIn = lines.get('>');
  const around =
    leadIn === undefined
      ? [...(clause === undefined ? [] : [clause])]
      : [leadIn, ['- the first of the old items;', ...(clause === undefined ? [] : [`- ${clause}`])].join('\n')];
  return [
    '# Terms of Service',
    'Northwind AI, Inc. ("Northwind", "we" or "us") provides the service to you ("Customer"). Customer and its Users use it.',
    `## ${lines.get('^') ?? 'Rules'}`,
    ...(lines.has('^') && leadIn === undefined && !(clause ?? '').startsWith('**')
      ? [clause === undefined ? '- Other things.' : `- Other things.\n- ${clause}`]
      : around),
    '## Letters',
    'Letters reach Northwind at its office by the harbour of the old town.',
    '',
  ].join('\n\n');
}

const LEVELS = ['editorial', 'clarifying', 'substantive'];

/** `substantive | obligation/customer/added | deadline` over all changes. */
function describeReading(changes: readonly Change[]): string {
  const level = Math.max(...changes.map(({ significance }) => LEVELS.indexOf(significance)));
  const effects = changes.flatMap((change) =>
    change.effects.map(({ norm, party, change: what }) => `${norm}/${party}/${what}`),
  );
  return normalise(
    `${LEVELS[level] ?? 'unchanged'} | ${effects.join(', ')} | ${changes.flatMap(({ facets }) => facets).join(', ')}`,
  );
}

function normalise(reading: string): string {
  const [level, effects = '', facets = ''] = reading.split('|').map((part) => part.trim());
  const sorted = (list: string) => [...new Set(list.split(/,\s*/).filter((part) => part !== ''))].sort().join(', ');
  return [level, sorted(effects), sorted(facets)].join(' | ');
}
