import process from 'node:process';
import { summariseNotices, type VersionStatus } from '../notices/ledger/summarise-notices.ts';
import { readState } from './open-state.ts';
import { requireStatePlace } from './state-place.ts';

/** `terms notices status`: what became of the notices, version by version. Names nobody. */
export async function noticesStatus(options: { readonly today: string; readonly json: boolean }): Promise<number> {
  const status = summariseNotices(await readState(requireStatePlace()), options.today);
  if (options.json) process.stdout.write(`${JSON.stringify(status)}\n`);
  else
    process.stdout.write(
      status.versions.length === 0 ? 'No notice is on record.\n' : status.versions.map(formatVersion).join(''),
    );
  return 0;
}

function formatVersion(version: VersionStatus): string {
  const counts = [
    `told ${version.told}`,
    `acknowledged ${version.acknowledged}`,
    `objected ${version.objected}`,
    `overdue ${version.overdue}`,
    `refused ${version.refused}`,
    `in doubt ${version.inDoubt}`,
    `reminders ${version.reminders}`,
  ];
  const { firstDelivered: first, lastDelivered: last } = version;
  const days = first === null ? '' : ` (delivered ${first === last ? first : `${first} to ${last}`})`;
  return `${version.document}@${version.version}: ${counts.join(', ')}${days}\n`;
}
