import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseRenames } from '../../scripts/history/git/recognise-renames.ts';

const file = (path: string, ...lines: readonly string[]) => ({ path, markdown: `${lines.join('\n\n')}\n` });

for (const [name, gone, added, expected] of [
  ['of the same text', [file('a.md', 'One.', 'Two.')], [file('b.md', 'One.', 'Two.')], 'b.md was a.md'],
  ['of half of its lines', [file('a.md', 'One.', 'Two.')], [file('b.md', 'One.', 'Three.')], 'b.md was a.md'],
  ['of less', [file('a.md', 'One.', 'Two.', 'Three.')], [file('b.md', 'One.', 'Four.', 'Five.')], ''],
  [
    'of several the one that is most alike',
    [file('a.md', 'One.', 'Two.', 'Three.'), file('b.md', 'One.', 'Two.', 'Four.')],
    [file('c.md', 'One.', 'Two.', 'Four.'), file('d.md', 'One.', 'Two.', 'Three.', 'Five.')],
    'c.md was b.md, d.md was a.md',
  ],
  ['of an empty file none', [file('a.md')], [file('b.md')], ''],
] as const)
  test(`A file that is gone and one that is new: ${name}`, () => {
    const renames = [...recogniseRenames(gone, added)].sort();
    assert.equal(renames.map(([path, former]) => `${path} was ${former}`).join(', '), expected);
  });
