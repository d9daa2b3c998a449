import type { Clause } from '../clauses/parse-clauses.ts';

export type Party = 'customer' | 'provider' | 'both' | 'third';

/** How a document names those it binds. */
export interface Parties {
  /** Names of the provider beside "we": `Northwind AI`, `the Company`. */
  readonly provider: readonly string[];
}

const CUSTOMER =
  /\b(?:you|your|customers?|users?|end[ -]users?|subscribers?|licensees?|developers?|members?|clients?|buyers?|integrations?|applications?)\b/gi;
const PROVIDER = /\b(?:we|us|our|ours|the\s+(?:company|provider|licensor|processor|supplier))\b/gi;
const BOTH = /\b(?:each|either|neither|both|the)\s+part(?:y|ies)\b/gi;
/** Northwind AI, Inc. ("we", "us")   Northwind AI ("Northwind", "we") */
const DEFINED =
  /((?:\p{Lu}[\p{L}\p{N}.&'’-]*\s?){1,5})(?:,?\s+(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|PBC|SAS|B\.V|Corp)[.\p{L}]*)?,?\s*\(([^)]{0,160})\)/gu;

/** Reads the provider's names from where a document defines "we" or "us". */
export function readParties(clauses: readonly Clause[]): Parties {
  const names = new Set<string>();
  for (const { text } of clauses) {
    if (!/["“](?:we|us|our)["”,]/i.test(text)) continue;
    for (const [, name, quoted] of text.matchAll(DEFINED)) {
      if (!/["“](?:we|us|our)["”,]/i.test(quoted!)) continue;
      names.add(name!.trim());
      for (const [, other] of quoted!.matchAll(/["“](\p{Lu}[^"”]{2,40})["”]/gu)) names.add(other!.replace(/,$/, ''));
    }
  }
  return { provider: [...names].filter((name) => name.length > 2).sort() };
}

/**
 * Whose conduct a sentence governs: the party named last before its cue, else the first one after it.
 * @param governing words that stand above the sentence, such as its lead-in, used where the sentence names nobody
 */
export function findParty(beforeCue: string, afterCue: string, parties: Parties, governing: string): Party {
  return lastNamed(beforeCue, parties) ?? lastNamed(governing, parties) ?? firstNamed(afterCue, parties) ?? 'third';
}

function namings(text: string, parties: Parties): readonly { readonly party: Party; readonly at: number }[] {
  const found: { party: Party; at: number }[] = [];
  const collect = (party: Party, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) found.push({ party, at: match.index });
  };
  collect('both', BOTH);
  collect('customer', CUSTOMER);
  collect('provider', PROVIDER);
  for (const name of parties.provider)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push({ party: 'provider', at });
  return found.sort((one, other) => one.at - other.at);
}

function lastNamed(text: string, parties: Parties): Party | undefined {
  return namings(text, parties).at(-1)?.party;
}

function firstNamed(text: string, parties: Parties): Party | undefined {
  return namings(text, parties)[0]?.party;
}
