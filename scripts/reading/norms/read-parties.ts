import type { Block } from '../../clauses/parse-blocks.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { partyOfPerson } from './acting-nouns.ts';

export type Party = 'customer' | 'provider' | 'both' | 'third';

/** How a document names those it binds. */
export interface Parties {
  /** Finds every naming of a party; groups 1 to 4 are both, customer, provider, third. */
  readonly namings: RegExp;
  /** The provider's names beside "we": `Northwind AI`, `the Company`. */
  readonly provider: readonly string[];
}

const BOTH =
  '(?:each|either|neither|the|a|any|receiving|disclosing|other|breaching|terminating) part(?:y|ies)(?!-)|(?:both|these|all|such|between) parties|you and (?:we|us)|we and you|each of us|both of us|mutual(?:ly)?';
/** Those whom terms of service are written for, by the names they are given in published terms. */
const CUSTOMERS =
  'you|yours?|yourself|customers?|users?|end[ -]users?|subscribers?|licensees?|developers?|members?|clients?|buyers?|purchasers?|sellers?|merchants?|sponsors?|participants?|applicants?|integrators?|integrations?|advertisers?|publishers?|resellers?|account (?:holders?|owners?|names?)|individuals?|residents?|consumers?|visitors?|requesters?|organizations?|claimants?|accounts?';
const PROVIDERS =
  'we|us(?! (?:law|dollars?))|our|ours|ourselves|the (?:company|provider|licensor|processor|supplier|vendor)|company|provider|processor|licensor';
const OTHERS =
  'third[ -]part(?:y|ies)|authorized agents?|arbitrators?|courts?|sub-?processors?|law enforcement|authorities|government';

/** Northwind AI, Inc. ("we", "us")   Northwind AI ("Northwind", "we") */
const BRACKET = /\(([^()]{0,160}"[^()]{0,160})\)/g;
/** The name before a bracket, without the form of company. */
const NAME_BEFORE =
  /((?:\p{L}[\p{L}\p{N}.&'-]* ){0,4}\p{L}[\p{L}\p{N}.&'-]*?),? ?(?:\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|PBC|SAS|B\.V|Corp|AB|Pty)\b[.\p{L}]*)?,? ?$/u;
const OURS = /"(?:we|us|our),?"|"(?:the )?(?:company|provider|processor|licensor|supplier)"/i;
const ACTING =
  /(?<=^|[.,;:]\s|\b(?:that|and|or|if|where|when|by|of|with|to|for)\s)(\p{Ll}?\p{Lu}[\p{L}\p{N}]+(?:\s\p{Lu}[\p{L}\p{N}]+){0,2})(?:'s| (?:(may|will|shall|must|can)|[a-z]{2,12}s))\b/gu;

/** "Sponsored Developer" means …: a customer with an adjective. */
const ROLE =
  /"((?:\p{Lu}[\p{L}-]+\s){1,2}(?:Customer|User|Developer|Member|Subscriber|Licensee|Seller|Buyer|Partner|Participant)s?)" (?:means|is|are|refers)/gu;

/** "Acme, Inc.", "Acme's Terms of Service": a company, or the one whose terms these are. A product's name is neither. */
const SIGNS =
  /(?<![\p{L}\p{N}])(\p{Ll}?\p{Lu}[\p{L}\p{N}]+(?:\s\p{Lu}[\p{L}\p{N}]+){0,2})(?:(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|PBC|SAS|B\.V|Corp|AB|Pty|Foundation)\b)|(?:['’]s)? (?:Terms|Privacy (?:Policy|Notice|Statement)|Policy|Policies|Code of Conduct|Acceptable Use|User Agreement))/gu;

/** Nouns that open sentences or are defined in most terms, and are nobody. */
const NOBODY =
  /^(?:The|This|These|That|Those|It|If|All|Any|Each|No|Some|Such|Our|Your|Who|What|Which|There|They|He|She|In|As|By|For|However|Personal|Neither|Either|Both|Nothing|Information|Data|Content|Services?|Software|Agreement|Terms|Policy|Section|Fees|Payments?|Outputs?|Inputs?|Access|Use|Order|Confidential|Failure|Notice|Intellectual|Products?|Platform|Website|Site|Account|Support|Changes?|Violations?|Part(?:y|ies)|Licen[cs]e|Subscription|Code|Conduct|Community|Guidelines|Committee|Group|Working|Board|Council|Members?|Enforcement|Privacy|Reports?|Records?|Statistics|Review|Cookies|Taxes|Interest|Beta)\b/;

/** `acting`: before a modal verb; `named`: as the subject or owner of something; `signs`: a company, or whose terms these are. */
type Role = 'provider' | 'customer' | 'acting' | 'named' | 'signs';

const read = new WeakMap<Block, readonly (readonly [string, Role])[]>();

/** Reads from both versions how they name the parties: definitions of "we" and "you", and who acts in their sentences. */
export function readParties(clauses: readonly Clause[]): Parties {
  const provider = new Set<string>();
  const customer = new Set<string>();
  const [acting, named] = [new Map<string, number>(), new Map<string, number>()];
  const signs = new Set<string>();
  const title = clauses.find(({ heading }) => heading)?.key ?? '';
  for (const { block, key } of clauses) {
    let names = read.get(block);
    if (names === undefined) {
      names = namesIn(key);
      read.set(block, names);
    }
    for (const [name, role] of names) {
      if (role === 'provider') provider.add(name);
      else if (role === 'customer') customer.add(name);
      else if (role === 'signs') signs.add(name);
      else {
        named.set(name, (named.get(name) ?? 0) + 1);
        if (role === 'acting') acting.set(name, (acting.get(name) ?? 0) + 1);
      }
    }
  }
  if (provider.size === 0) {
    const [first] = frequent(named).filter(
      (name) => signs.has(name) || title.includes(name) || (acting.get(name) ?? 0) >= LEAST_ACTS,
    );
    if (first !== undefined) provider.add(first);
  }
  const others = frequent(acting).filter((name) => !provider.has(name) && !isPart(name, provider));
  const namings = [
    [BOTH],
    [CUSTOMERS, ...escaped(customer)],
    [PROVIDERS, ...escaped(provider)],
    [OTHERS, ...escaped(others)],
  ];
  return makeParties(namings.map((names) => `(${names.join('|')})`).join('|'), [...provider].sort());
}

/** The versions of a document nearly always name the parties alike: what is kept with the object, such as norms read, stays of use. */
const made = new Map<string, Parties>();
const MOST_MADE = 20;

function makeParties(namings: string, provider: readonly string[]): Parties {
  const key = `${namings}\n${provider.join('\n')}`;
  const parties = made.get(key) ?? { namings: new RegExp(`\\b(?:${namings})\\b`, 'giu'), provider };
  made.delete(key);
  made.set(key, parties);
  if (made.size > MOST_MADE) made.delete(made.keys().next().value!);
  return parties;
}

/** A name that acts less often than this may be a noun with a capital. */
const LEAST_ACTS = 3;

/** Names that are no other party's or nobody's, the most frequent first. */
function frequent(names: ReadonlyMap<string, number>): readonly string[] {
  return [...names]
    .filter(
      ([name, times]) => times >= LEAST_ACTS && !NOBODY.test(name) && !KNOWN.test(name) && partyOfPerson(name) === null,
    )
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([name]) => name);
}

const KNOWN = new RegExp(`^(?:${CUSTOMERS}|${PROVIDERS}|${BOTH}|${OTHERS})$`, 'i');

function isPart(name: string, names: ReadonlySet<string>): boolean {
  return [...names].some((other) => other.includes(name) || name.includes(other));
}

function namesIn(text: string): readonly (readonly [string, Role])[] {
  const names: (readonly [string, Role])[] = [];
  if (text.includes('"')) {
    for (const match of text.matchAll(BRACKET)) {
      const quoted = match[1]!;
      const role = OURS.test(quoted) ? 'provider' : /"(?:you|your),?"/i.test(quoted) ? 'customer' : null;
      if (role === null) continue;
      const before = NAME_BEFORE.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[1] ?? '';
      const name = before
        .split(' ')
        .slice(before.split(' ').findLastIndex((word) => !/^(?:\p{Ll}?\p{Lu}|&)/u.test(word)) + 1);
      const others = [...quoted.matchAll(/"(\p{Ll}?\p{Lu}[^"]{2,40})"/gu)].map(([, other]) => other!);
      for (const each of role === 'provider' ? [name.join(' '), ...others] : others) {
        const bare = each.replace(/,$/, '').trim();
        if (bare.length > 2 && !KNOWN.test(bare)) names.push([bare, role]);
      }
    }
  }
  for (const [, name] of text.matchAll(ROLE)) names.push([name!, 'customer']);
  for (const [, name] of text.matchAll(SIGNS)) names.push([name!, 'signs']);
  for (const [, name, modal] of text.matchAll(ACTING)) names.push([name!, modal === undefined ? 'named' : 'acting']);
  return names;
}

function escaped(names: Iterable<string>): readonly string[] {
  return [...names].sort().map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
