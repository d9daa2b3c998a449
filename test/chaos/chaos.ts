/** `npm run chaos -- --rounds 200 --seed 1`: rounds of delivery of issues and letters through faults and kills; stops at the first that is not as it must be. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type MailFigures, playMailRound } from './mail-round.ts';
import { playRound, type RoundFigures } from './round.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    /** `github`, `mail`, or both. */
    channel: { type: 'string', default: 'both' },
  },
});
const [rounds, first] = [Number(values.rounds), Number(values.seed)];
if (values.channel !== 'mail') await play(playRound, 'each notice, correction and reminder exactly once');
if (values.channel !== 'github') await play(playMailRound, 'no letter twice, and none lost without a word');

async function play(round: (seed: number) => Promise<RoundFigures | MailFigures>, held: string): Promise<void> {
  const sum: Record<string, number> = {};
  for (let number = 0; number < rounds; number++) {
    for (const [name, value] of Object.entries(await round(first + number))) sum[name] = (sum[name] ?? 0) + value;
    if (process.stderr.isTTY) process.stderr.write(`\rround ${number + 1} of ${rounds}`);
  }
  const figures = Object.entries(sum).map(([name, value]) => `${value} ${name}`);
  process.stdout.write(`${rounds} rounds from seed ${first}: ${figures.join(', ')}; ${held}\n`);
}
