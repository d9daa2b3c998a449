import { documentsChanged } from '../../law/significance-of-version.ts';
import { describeFindings } from '../../reading/describe-findings.ts';
import { WITHHELD } from '../../reading/read-change.ts';
import type { Affected, Matter } from '../deciding/affected.ts';
import type { Names } from '../deciding/reasons.ts';
import { clauseName } from '../wording/clause-name.ts';
import type { MaterialFinding } from './acceptance-report.ts';

/** What makes a version one that must be accepted: its substantive changes for this customer, else why it is substantive without them. */
export function whyMaterial(matter: Matter, verdict: Affected, names: Names): readonly MaterialFinding[] {
  const { heading, replaces } = matter.live;
  const { version } = heading;
  const changes = matter.changes.filter(({ change }) => change.significance === 'substantive');
  if (changes.length > 0)
    return changes.map(({ version: brought, change }) => ({
      ...{ version: brought, clause: clauseName(change), kind: change.kind },
      says: change.summary === '' ? WITHHELD : change.summary,
      findings: describeFindings(change),
      effects: change.effects.map(({ norm, party, change: what }) => ({ norm, party, change: what })),
    }));
  const says = (words: string): MaterialFinding => ({
    ...{ version, clause: null, kind: null, says: words, findings: [], effects: [] },
  });
  if (replaces === null) return [says('It is the first version of this document that binds you.')];
  const title = (id: string): string => `“${names.documents.get(id) ?? id}”`;
  const { broughtIn, letGo, replaced } = documentsChanged(heading, replaces);
  const found = [
    ...broughtIn.map((id) => says(`It makes ${title(id)} part of itself.`)),
    ...letGo.map((id) => says(`${title(id)} is no part of it any more.`)),
    ...replaced.map((id) => says(`It replaces ${title(id)}.`)),
  ];
  if (found.length > 0) return found;
  if (heading.unreadable !== undefined) return [says('Its text cannot be compared with the one before.')];
  if (verdict.reasons.some(({ kind }) => kind === 'concerns-now'))
    return [says('The version before did not concern your products or regions.')];
  return [says('The publisher calls the change substantive.')];
}
