/**
 * Says what the verdicts on a repository's changes rest on: how many are proved harmless, how many are substantive by a rule, by a
 * word of a closed class, and how many only because no proof knows their words. The last is a measure that needs no labels.
 *
 *     npm run verdicts -- ../some-repository [--pairs 400]
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compare } from '../../scripts/index.ts';
import { listPairs, readPairs, samplePairs } from '../bench/pairs.ts';

const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '400' } },
  allowPositionals: true,
});
const NOT_SHOWN = /nothing shows that (?:the meaning is the same|they change nothing|this changes nothing)/;
const TELLING = /^A (?:word|sign|party|number|defined term)/;

for (const directory of positionals) {
  const { distinct } = await listPairs(directory);
  const counts = new Map<string, number>();
  for (const { before, after } of await readPairs(directory, samplePairs(distinct, Number(values.pairs)))) {
    for (const { significance, reasons, effects } of compare(before, after).changes) {
      const why =
        significance !== 'substantive'
          ? significance
          : effects.length > 0
            ? 'an effect was read'
            : reasons.every((reason) => NOT_SHOWN.test(reason))
              ? 'unknown words'
              : reasons.some((reason) => !NOT_SHOWN.test(reason) && !TELLING.test(reason))
                ? 'a fact changed'
                : 'a telling word';
      counts.set(why, (counts.get(why) ?? 0) + 1);
    }
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([why, count]) => `${why} ${((100 * count) / all).toFixed(1)} %`);
  process.stdout.write(`${directory}: ${all} changes; ${shares.join(', ')}\n`);
}
