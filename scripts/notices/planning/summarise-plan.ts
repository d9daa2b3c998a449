import { longDate } from '../../history/dates.ts';
import { formatDiagnostic } from '../../history/input-error.ts';
import { visibleLine } from '../../texts/defuse.ts';
import { LEAST_SHOWN, wordCount } from '../../texts/word-count.ts';
import { wordFormNotKept } from '../deciding/forms-not-kept.ts';
import type { Reason } from '../deciding/reasons.ts';
import { versionKey } from './hash-versions.ts';
import type { PlanHeader, PlannedVersion } from './plan-format.ts';

/**
 * The plan for logs that others read: no names, and no count from which fewer than five customers could be told apart. How many
 * customers there are is never said, nor how many are not told, and where two counts that are printed would leave a small one between them, the smaller one is
 * hidden too.
 */
export function summarisePlan({ versions, forms, deliverBy, late, errors, warnings }: PlanHeader): string[] {
  const lines = versions.length === 0 ? ['There is no version to tell customers of.'] : versions.flatMap(summarise);
  if (late.length > 0) lines.push(`Late: ${wordCount(late.length)} notices miss the promised period of notice.`);
  if (deliverBy !== null) lines.push(`To be delivered by ${longDate(deliverBy)}, or to be planned again.`);
  // Of others it would say that somebody is bound by them, or that anybody is told at all.
  const told = new Set(versions.filter((each) => each.told >= LEAST_SHOWN).map(({ document }) => document));
  const shown = forms.filter(
    ({ document, byIssueAlone: { length } }) => told.has(document) && (length === 0 || length >= LEAST_SHOWN),
  );
  lines.push(...shown.map((form) => `warning: ${wordFormNotKept(form, { names: false })}`));
  // What a warning names may be one customer's alone: an agreement made for it, a product that it has under another name.
  if (warnings.length > 0)
    lines.push(`warning: ${warnings.length} in the plan; \`notices plan\` without --summary says them.`);
  return [...errors.map(formatDiagnostic), ...lines].map(visibleLine);
}

function summarise({
  document,
  version,
  told,
  actionRequired,
  effective,
  sendBy,
  dates,
  notTold,
}: PlannedVersion): string[] {
  const days = effective.length > 0 ? effective.map(({ date }) => date) : dates;
  const when = days.length > 0 ? ` (takes effect ${days.map(longDate).join(' or ')})` : '';
  // All but a few of those told is as telling as a few.
  const most = told - actionRequired < LEAST_SHOWN;
  const act = most ? (actionRequired < LEAST_SHOWN ? 'some' : 'most') : wordCount(actionRequired);
  const by = sendBy === null ? '' : `, to be sent by ${longDate(sendBy)}`;
  const action = told >= LEAST_SHOWN && actionRequired > 0 ? `; ${act} of them must act` : '';
  const first = `${wordCount(told)} customers would be told of ${versionKey(document, version)}${when}${by}${action}`;
  // Without their counts: with those of another version, or of all, they would leave small ones by subtraction.
  const why = Object.keys(notTold).map((kind) => WHY[kind as Reason['kind']] ?? kind);
  return why.length > 0 ? [first, `  not told are others: ${why.join(', ')}`] : [first];
}

/** Why customers are not told, as the end of a count. */
export const WHY: Readonly<Partial<Record<Reason['kind'], string>>> = {
  'not-bound': 'not bound by the document',
  'signed-version': 'bound by a signed version',
  'other-product': 'with other products',
  'other-region': 'in other regions',
  'below-level': 'asked for weightier changes only',
  delivered: 'told already',
};
