import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isQuietChange } from '../../site/src/changes/quiet-changes.ts';
import { clauseChange } from '../../site/src/markup/clause-change.ts';
import { change, clause } from '../worlds/northwind-edition.ts';

const OVERRULED = change({
  ...{ kind: 'modified', anchor: 'c-4-2', before: [clause('4-2', 'old')], after: [clause('4-2', 'new')] },
  ...{ significance: 'clarifying', reasons: ['A figure is lower.'] },
  overruled: { significance: 'substantive', because: 'The <b> was a slip' },
});

suite('a change whose reading the publisher overrules', () => {
  test('says how the publisher reads it, and why it was read otherwise', () => {
    const { markup } = clauseChange(OVERRULED, {
      compared: { title: 'Terms', before: 'version 1', after: 'version 2', replaces: null },
      names: { publisher: 'Northwind', topics: {}, documents: [] },
      sides: { before: 'Version 1', after: 'Version 2' },
      language: 'en',
      addresses: new Map(),
      histories: [],
      reach: [],
    } as unknown as Parameters<typeof clauseChange>[1]);
    assert.ok(
      markup.includes(
        '<p class="meta">The publisher reads this change as clarifying: The &lt;b&gt; was a slip. By its words it was read as substantive.</p>',
      ),
      markup,
    );
    assert.match(markup, /<p>Substantive change:<\/p>\n<ul>\n<li>A figure is lower\./);
  });

  test('is never folded away among those whose words are the same', () => {
    assert.ok(!isQuietChange({ ...OVERRULED, kind: 'markup' }));
  });
});
