import type { Affected, Matter } from './affected.ts';
import type { PromisesOf } from './version-promises.ts';

/** A clause of the customer's own texts on what it may do about the change. */
export interface Exit {
  readonly document: string;
  readonly version: string;
  readonly clause: string;
  readonly words: string;
  /** Whether its time ends when the change takes effect. */
  readonly beforeEffect: boolean;
  /** Whether it says that a change binds only who agrees to it. */
  readonly needsAssent: boolean;
}

/** More would be a treatise. */
const MOST = 3;

/**
 * What the texts by which the customer is bound while the notice reaches it say of objecting to a change or ending the contract: the
 * agreements that lead to the document first, then the document itself, or what it replaces. The new version's own words do not count: they are not agreed yet.
 */
export function exitsOf({ replaced }: Matter, { reasons, present }: Affected, promisesOf: PromisesOf): readonly Exit[] {
  const chain = reasons.flatMap((reason) => (reason.kind === 'agreement' ? reason.chain : []));
  const ids = [...chain.map(({ document }) => document), ...(replaced ?? []).map(({ document }) => document)];
  const bound = [...new Set(ids)].flatMap((id) => present.filter(({ document }) => document === id));
  const found = bound.flatMap(({ document, version }) =>
    (promisesOf(document, version)?.exits ?? []).map(({ line: _, ...exit }): Exit => ({ document, version, ...exit })),
  );
  return found.slice(0, MOST);
}
