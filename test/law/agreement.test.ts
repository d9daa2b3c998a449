import { test } from 'node:test';
import { askAll } from './agreement.ts';

// `npm run agreement` asks of a hundred thousand.
test('in-force, check, plan, feeds and site give one answer to each question of law', () => {
  askAll(300, 20240229);
});
