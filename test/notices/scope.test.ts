import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scopeOf } from '../../scripts/notices/deciding/scope.ts';
import { customer } from '../worlds/notices-builders.ts';

const everyone = { products: [], regions: [] };
const vision = { products: ['vision-api', 'face-api'], regions: [] };
const inEurope = { products: [], regions: ['eu'] };
const visionInEurope = { products: ['vision-api'], regions: ['eu', 'us'] };

suite('whether a version concerns a customer', () => {
  const speech = { products: ['speech-api'], regions: ['us'] };
  const unregistered = { products: null, regions: null };
  for (const [name, version, who, earlier, concerns] of [
    ['that names nothing: everyone', everyone, speech, [], 'yes'],
    ['that names a product: not who has others', vision, speech, [], 'no'],
    ['that names a region: not who is of others', inEurope, speech, [], 'no'],
    ['that names both: not who has only the region', visionInEurope, speech, [], 'no'],
    [
      'that names both: not who has only the product',
      visionInEurope,
      { products: ['vision-api'], regions: [] },
      [],
      'no',
    ],
    ['that names both: who has one of each', visionInEurope, { products: ['vision-api'], regions: ['us'] }, [], 'yes'],
    ['that names a product: whose products nobody registered', vision, unregistered, [], 'yes'],
    ['that names a product: not who has none', vision, { products: [], regions: [] }, [], 'no'],
    ['ends where an earlier one concerned it', vision, speech, [everyone], 'ends'],
    ['ends where any earlier one did', vision, speech, [inEurope, everyone], 'ends'],
    ['does not end where the earlier ones did not either', vision, speech, [inEurope, visionInEurope], 'no'],
    ['begins where the earlier ones did not', everyone, speech, [vision, inEurope], 'begins'],
    ['goes on where one of the earlier ones did', everyone, speech, [vision, everyone], 'yes'],
    [
      'begins where the earlier one met by product alone',
      everyone,
      { products: ['vision-api'], regions: [] },
      [visionInEurope],
      'begins',
    ],
  ] as const)
    test(`${name}: ${concerns}`, () => assert.equal(scopeOf(version, customer('a', who), earlier).concerns, concerns));

  test('is said with the names that were met, for each side that the version names', () => {
    const who = customer('a', { products: ['face-api', 'speech-api'], regions: null });
    assert.deepEqual(scopeOf(everyone, who, []).reasons, []);
    assert.deepEqual(scopeOf(vision, who, []).reasons, [
      { kind: 'product', met: ['face-api'], named: ['vision-api', 'face-api'] },
    ]);
    assert.deepEqual(scopeOf(inEurope, who, []).reasons, [{ kind: 'region', met: [], named: ['eu'] }]);
  });

  test('is said with the first side that was not met', () => {
    const who = customer('a', { products: ['speech-api'], regions: ['us'] });
    assert.deepEqual(scopeOf(visionInEurope, who, []).reasons, [{ kind: 'other-product', named: ['vision-api'] }]);
    assert.deepEqual(scopeOf(inEurope, who, []).reasons, [{ kind: 'other-region', named: ['eu'] }]);
    assert.deepEqual(scopeOf(inEurope, who, [everyone]).reasons, [{ kind: 'region-ends', own: ['us'], named: ['eu'] }]);
  });
});
