import { InputError, quoteValue } from '../../history/input-error.ts';
import { acceptancesIn } from '../../notices/ledger/acceptances.ts';
import { readChain } from '../../notices/ledger/chain.ts';
import { formatProof } from '../../notices/ledger/format-proof.ts';
import { foldRecords } from '../../notices/ledger/ledger-state.ts';
import { proveNotices } from '../../notices/ledger/prove-notices.ts';
import { hashAddress } from '../../notices/mail/letter-key.ts';
import type { Customer } from '../../notices/registry/customers.ts';
import { print } from '../console.ts';
import { sha256 } from '../sha256.ts';
import { webAddressOfGitHub } from './open-sender.ts';
import { readLedgers, requireStatePlace } from './open-state.ts';
import { readRegistry } from './read-registry.ts';

/** `terms notices proof CUSTOMER`: what one customer was told, when, and what it answered; as Markdown or JSON. */
export async function noticesProof(customer: string, options: { readonly json: boolean }): Promise<number> {
  const ledgers = await readLedgers(requireStatePlace());
  const chains = ledgers.map(({ name, place, text }) => ({ name, ...readChain(text, place, sha256) }));
  const heads = Object.fromEntries(chains.map(({ name, head }) => [name, head]));
  const records = chains.flatMap((chain) => chain.records);
  const state = foldRecords(records);
  const { customers, example } = await readRegistry();
  const known = example ? undefined : customers.find(({ id }) => id === customer);
  const proof = proveNotices(state, customer, heads, known && withAddressHash(known), acceptancesIn(records));
  if (proof.notices.length + proof.open.length + proof.acceptances.length === 0)
    throw new InputError(`The ledger says nothing of ${quoteValue(customer)}`, {
      expected: 'the id of a customer to whom a notice was planned and delivered',
      example: 'terms notices proof metro-transit',
    });
  print(options.json ? `${JSON.stringify(proof)}\n` : formatProof(proof, webAddressOfGitHub()));
  return 0;
}

function withAddressHash({ name, repository, email }: Customer) {
  return { name, repository, email, addressHash: email === null ? null : hashAddress(email, sha256) };
}
