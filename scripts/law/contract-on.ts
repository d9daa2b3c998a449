import type { DatedVersion } from './dated-version.ts';
import { bindingOn, type InForceContext } from './in-force-on.ts';

/** A signed document: as it is amended, or the one version that the parties signed. */
export interface Signed {
  readonly document: string;
  /** A version label; null where the version in force binds. */
  readonly version: string | null;
}

/** One document of a contract. */
export interface ContractPart<Item extends DatedVersion = DatedVersion> {
  readonly document: string;
  /** The version that binds; null where none does. */
  readonly version: Item | null;
  /** True where the signed version binds and no later one does. */
  readonly fixed: boolean;
  /** How the contract comes to it: it was signed, the part before incorporates it, or it took the place of that. */
  readonly by: 'signed' | 'incorporates' | 'replaces';
  /** The part that leads to it; null for what was signed. */
  readonly from: ContractPart<Item> | null;
  /** Whether there is such a document at all. */
  readonly known: boolean;
}

/**
 * The whole contract on a date: what was signed, and what that incorporates by reference, and so on. What a document incorporates
 * is read from its version in force on that day (so for a day to come, from an announced one), from the signed version where one was
 * named: that binds until another is signed, while what it incorporates binds as it is amended. Where another document has taken the
 * place of one, the reference leads on to that. Each document is there once, by the shortest way, cycles notwithstanding; the signed
 * ones come first, in the order given. One that is signed in a version and incorporated as well is there twice, as it binds twice.
 */
export function contractOn<Item extends DatedVersion>(
  signed: readonly Signed[],
  date: string,
  context: InForceContext<Item>,
): readonly ContractPart<Item>[] {
  const byId = new Map(context.documents.map((document) => [document.id, document]));
  const parts: ContractPart<Item>[] = [];
  const seen = new Set<string>();
  const add = ({ document: id, version: label }: Signed, by: ContractPart['by'], from: ContractPart<Item> | null) => {
    const document = byId.get(id);
    const own = label === null ? undefined : document?.versions.find((version) => version.label === label);
    const key = JSON.stringify([id, own === undefined ? null : label]);
    if (seen.has(key)) return;
    seen.add(key);
    const found = own ?? null;
    parts.push({ document: id, version: found, fixed: found !== null, by, from, known: document !== undefined });
  };
  for (const each of signed) add(each, 'signed', null);
  for (const [index, part] of parts.entries()) {
    const document = byId.get(part.document);
    if (document === undefined) continue;
    const { version, heirs } = part.fixed ? { version: part.version, heirs: [] } : bindingOn(document, date, context);
    const bound = { ...part, version };
    parts[index] = bound;
    for (const { heir } of heirs) add({ document: heir, version: null }, 'replaces', bound);
    for (const next of version?.incorporates ?? []) add({ document: next, version: null }, 'incorporates', bound);
  }
  return parts;
}

/** The ids of the documents from the signed one to a part, itself left out; none for what was signed. */
export function wayTo({ from }: ContractPart): readonly string[] {
  return from === null ? [] : [...wayTo(from), from.document];
}
