import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compare } from '../../scripts/index.ts';
import { describeComparison } from '../support/describe-comparison.ts';

/** Each folder holds two versions and what a careful reader expects of their comparison; see describe-comparison.ts. */
const PAIRS = new URL('../pairs/', import.meta.url);

describe('a pair of versions', () => {
  for (const name of readdirSync(PAIRS).sort()) {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, PAIRS), 'utf8');
    it(name.replaceAll('-', ' '), () => {
      assert.equal(describeComparison(compare(read('before.md'), read('after.md'))), read('expected.txt'));
    });
  }
});
