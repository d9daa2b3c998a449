import type { Block } from '../../clauses/blocks/read-blocks.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { eachMatch } from '../sentences/each-match.ts';
import type { Language } from '../sentences/function-words.ts';
import { languageOf } from '../sentences/language.ts';
import { partyOfPerson } from './acting-nouns.ts';

export type Party = 'customer' | 'provider' | 'both' | 'third';

/** How a document names those it binds. */
export interface Parties {
  /** Finds every naming of a party; groups 1 to 4 are both, customer, provider, third. */
  readonly namings: RegExp;
  /** The provider's names beside "we": `Northwind AI`, `the Company`. */
  readonly provider: readonly string[];
  /** The language of the document, whose table of norms is read; English sentences in it are read as such. */
  readonly language: Language;
  /** True for a German text that speaks to a person: its "Sie" at the head of a sentence is "you". */
  readonly addressed: boolean;
  /** False for the rules of a community, in which nothing is sold, hosted or served to anybody: they have no customers. */
  readonly customers: boolean;
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
/** "Sie" or "Ihnen" inside a sentence. */
const ADDRESSES = /\p{Ll},? (?:Sie|Ihnen|Ihre[nmrs]?|Ihr)(?!\p{L})/u;
const OURS = /"\s?(?:we|us|our|wir|uns|nous),?\s?"|"(?:the )?(?:company|provider|processor|licensor|supplier)"/i;
const SUBJECT =
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

/** Who is named in a block: as a party, as the subject or owner of something, and before a modal verb. */
interface Names {
  readonly provider: readonly string[];
  readonly customer: readonly string[];
  readonly named: readonly string[];
  readonly acting: readonly string[];
}

const namesIn = rememberBlocks((text): Names => {
  const subjects = eachMatch(SUBJECT, text);
  return {
    ...readBrackets(text),
    named: subjects.map(([, name]) => name!),
    acting: subjects.flatMap(([, name, modal]) => (modal === undefined ? [] : [name!])),
  };
});

/** Whom the rules of a community bind, where no noun names them: "Be kind to one another." */
export const THOSE_BOUND = 'those bound';

/** Titles of rules that a community gives itself. */
const OF_COMMUNITY =
  /\b(?:codes? of conduct|guidelines?|charter|bylaws|governance|community|communities|requirements|handbook|manual|contributing|contributors?|statement|process|procedures?|faq|questions|reporting|enforcement)\b/i;

/** Words of a trade: those whom such a text binds may be called customers. */
const SERVES =
  /\b(?:customers?|clients?|subscribers?|licensees?|buyers?|purchas\w+|consumers?|merchants?|your account|fees?|prices?|pay(?:ment|ing)?|paid|(?:our|the|these) (?:online |web )?(?:services?|products?|platform|apps?)|terms of (?:service|use)|privacy (?:policy|notice)|licen[cs]e|integrations?|api|accounts?|developers?)\b/i;

const servesCustomers = rememberBlocks((text) => SERVES.test(text));

/** Whose company or terms are named in a block: asked only where no definition says who the provider is. */
const signsIn = rememberBlocks((text) => namesBy(SIGNS, text));

function namesBy(pattern: RegExp, text: string): readonly string[] {
  return eachMatch(pattern, text).map(([, name]) => name!);
}

/** The same reading of a block whenever it is asked for, in whichever version. */
function rememberBlocks<Answer>(read: (text: string) => Answer): (clause: Clause) => Answer {
  const known = new WeakMap<Block, Answer>();
  return ({ block, key }) => {
    let answer = known.get(block);
    if (answer === undefined) {
      answer = read(key);
      known.set(block, answer);
    }
    return answer;
  };
}

/** Reads from both versions how they name the parties: definitions of "we" and "you", and who acts in their sentences. */
export function readParties(clauses: readonly Clause[], language: Language = languageOf(clauses)): Parties {
  const provider = new Set<string>();
  const customer = new Set<string>();
  const acting = new Map<string, number>();
  const title = clauses.find(({ heading }) => heading)?.key ?? '';
  for (const clause of clauses) {
    const names = namesIn(clause);
    for (const name of names.provider) provider.add(name);
    for (const name of names.customer) customer.add(name);
    for (const name of names.acting) acting.set(name, (acting.get(name) ?? 0) + 1);
  }
  if (provider.size === 0) {
    const named = new Map<string, number>();
    for (const clause of clauses) for (const name of namesIn(clause).named) named.set(name, (named.get(name) ?? 0) + 1);
    const first = frequent(named).find(
      (name) =>
        !isRole(name, clauses) &&
        (title.includes(name) ||
          (acting.get(name) ?? 0) >= LEAST_ACTS ||
          clauses.some((clause) => clause.key.includes(name) && signsIn(clause).includes(name))),
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
  return makeParties(
    namings.map((names) => `(${names.join('|')})`).join('|'),
    [...provider].sort(),
    language,
    language === 'de' && clauses.some(({ key }) => ADDRESSES.test(key)),
    !OF_COMMUNITY.test(title) || clauses.some((clause) => servesCustomers(clause)),
  );
}

/** "A Team", "each Team": a company has no article that tells one from others, but for a slip. */
function isRole(name: string, clauses: readonly Clause[]): boolean {
  const noun = escaped([name.replace(/s$/, '')])[0]!;
  const one = new RegExp(`\\b(?:an?|each|every|any|your|their)\\s${noun}s?(?=${AFTER_ROLE})`, 'giu');
  const any = new RegExp(`\\b${noun}s?\\b`, 'gu');
  const count = (pattern: RegExp) => clauses.reduce((sum, { key }) => sum + (key.match(pattern)?.length ?? 0), 0);
  return count(one) > ROLE_SHARE * count(any);
}

/** So large a part of a noun's uses has an article. */
const ROLE_SHARE = 0.1;

/** What follows a noun that stands alone; "your Acme account" names a thing by the company. */
const AFTER_ROLE =
  '[.,;:)]|\\s(?:is|are|was|may|must|can|cannot|will|shall|has|have|does|that|which|who|whose|to|for|of|in|on|at|by|from|with|and|or|if|when)\\b';

/** The versions of a document nearly always name the parties alike: what is kept with the object, such as norms read, stays of use. */
const made = new Map<string, Parties>();
const MOST_MADE = 20;

function makeParties(
  namings: string,
  provider: readonly string[],
  language: Language,
  addressed: boolean,
  customers: boolean,
): Parties {
  const key = `${language}${addressed}${customers}\n${namings}\n${provider.join('\n')}`;
  const parties = made.get(key) ?? {
    namings: new RegExp(`\\b(?:${namings})\\b`, 'giu'),
    provider,
    language,
    addressed,
    customers,
  };
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

function readBrackets(text: string): Pick<Names, 'provider' | 'customer'> {
  const [provider, customer]: [string[], string[]] = [[], [...namesBy(ROLE, text)]];
  for (const match of eachMatch(BRACKET, text)) {
    const quoted = match[1]!;
    const ours = OURS.test(quoted);
    if (!ours && !/"(?:you|your),?"/i.test(quoted)) continue;
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[1] ?? '';
    const name = before
      .split(' ')
      .slice(before.split(' ').findLastIndex((word) => !/^(?:\p{Ll}?\p{Lu}|&)/u.test(word)) + 1);
    const others = namesBy(/"(\p{Ll}?\p{Lu}[^"]{2,40})"/gu, quoted);
    for (const each of ours ? [name.join(' '), ...others] : others) {
      const bare = each.replace(/,$/, '').trim();
      if (bare.length > 2 && !KNOWN.test(bare)) (ours ? provider : customer).push(bare);
    }
  }
  return { provider, customer };
}

function escaped(names: Iterable<string>): readonly string[] {
  return [...names].sort().map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
