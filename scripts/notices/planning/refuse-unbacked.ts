import { InputError } from '../../history/input-error.ts';
import { type Sha256, versionKey } from './hash-versions.ts';
import { madeFrom } from './made-from.ts';
import { type ApprovedHeader, EXPECTED_PLAN, type LinePlace, type Notice } from './plan-format.ts';

/**
 * Without the hashes of what a notice was made from, nobody could tell that it has changed since; and with those of another day, which
 * no digest of the header would betray, a notice that is out of date would be sent.
 * @param text a line of a plan, which `readNoticeToSend` has read
 * @throws InputError where the header lacks them, or has others than the notice was made from
 */
export function refuseUnbacked(
  text: string,
  { texts, customers }: ApprovedHeader,
  place: LinePlace,
  sha256: Sha256,
): void {
  const notice = JSON.parse(text) as Notice;
  const { customer: id, document, version } = notice;
  const customer = Object.hasOwn(customers, id) ? customers[id] : undefined;
  const refuse = (problem: string) => new InputError(problem, { ...place, ...EXPECTED_PLAN });
  if (customer === undefined || !Object.hasOwn(texts, versionKey(document, version)))
    throw refuse('The header of the plan does not say what this notice was made from');
  if (!Array.isArray(notice.reasons) || madeFrom(notice, { customer, texts }, sha256) !== notice.madeFrom)
    throw refuse(
      'The header of the plan names other texts, or another entry of the registry, than this notice was made from',
    );
}
