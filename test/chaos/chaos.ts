/** `npm run chaos -- --rounds 200 --seed 1`: rounds of delivery through faults and kills; stops at the first that is not as it must be. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { playRound, type RoundFigures } from './round.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const [rounds, first] = [Number(values.rounds), Number(values.seed)];
const sum: Record<string, number> = {};
for (let round = 0; round < rounds; round++) {
  const figures: RoundFigures = await playRound(first + round);
  for (const [name, value] of Object.entries(figures)) sum[name] = (sum[name] ?? 0) + value;
  if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${rounds}`);
}
const figures = Object.entries(sum).map(([name, value]) => `${value} ${name}`);
process.stdout.write(
  `${rounds} rounds from seed ${first}: ${figures.join(', ')}; each notice, correction and reminder exactly once\n`,
);
