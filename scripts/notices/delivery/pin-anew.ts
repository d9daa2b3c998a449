import type { Ledger } from '../ledger/ledger.ts';
import { ownerAndName } from './deliver-notice.ts';
import { judgeRepository } from './judge-repository.ts';
import { type GitHub, momentOf } from './make-answer.ts';
import type { LaneTask } from './run-lanes.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/**
 * Takes the repository that a customer's name leads to now for the customer's, where a person says that it is. What was told in the
 * one before stays on record, but nothing goes on with its issues: their numbers are other issues here.
 * @returns what stood in its way; null where it is done, or for delivery to refuse
 */
export async function pinAnew(
  { customer, repository }: LaneTask,
  github: GitHub,
  ledger: Ledger,
): Promise<Trouble | null> {
  const pinned = ledger.state.pins.get(customer);
  if (pinned === undefined || repository === null) return null;
  const seen = await github({ route: 'GET /repos/{owner}/{repo}', parameters: ownerAndName(repository) });
  const trouble = troubleOf(seen);
  if (trouble) return trouble;
  const verdict = judgeRepository(seen, { repository, pinned: null, allowPublic: true });
  if (verdict.kind === 'fit' && verdict.id !== pinned)
    await ledger.append({ type: 'pinned', customer, repositoryId: verdict.id, at: momentOf(seen) });
  return null;
}
