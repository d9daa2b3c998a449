import { resolve } from 'node:path';
import process from 'node:process';
import { InputError, quoteValue } from '../../history/input-error.ts';
import type { LedgerBranches } from '../../notices/ledger/ledger-branch.ts';

/** Where ledgers are kept: in a folder, or on branches of the remote that a clone has. */
export type StatePlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | ({ readonly kind: 'branches' } & LedgerBranches);

/** What TERMS_STATE names: `../operations/state`, or `git:../operations#notices`. Null where it is not set. */
export function statePlace(): StatePlace | null {
  const named = process.env.TERMS_STATE || null; // a variable that is not set arrives empty in CI
  if (named === null) return null;
  if (!named.startsWith('git:')) return { kind: 'folder', folder: resolve(named) };
  const [, clone = '', prefix = ''] = /^git:(.+)#([^#]*)$/.exec(named) ?? [];
  if (!/^[A-Za-z0-9][A-Za-z0-9/_-]{0,80}$/.test(prefix))
    throw new InputError(`TERMS_STATE is ${quoteValue(named)}`, {
      expected: "a clone's folder and a branch of its remote",
      example: 'TERMS_STATE=git:../operations#notices',
    });
  return { kind: 'branches', clone: resolve(clone), prefix, environment: process.env };
}

/**
 * The same for commands that need it.
 * @throws InputError where TERMS_STATE is not set
 */
export function requireStatePlace(): StatePlace {
  const place = statePlace();
  if (place !== null) return place;
  throw new InputError('TERMS_STATE is not set', {
    expected: 'the folder of the ledger, kept between runs and backed up',
    example: 'TERMS_STATE=../operations/state',
  });
}
