import type { Party } from './read-parties.ts';

/**
 * Nouns that can be the subject of a rule, by whose conduct the rule governs. Persons act themselves; of a thing it takes two
 * questions, whose it is and who does such a thing. What stands in no table is nobody's: no party is claimed.
 */

/** Those who keep the rules of a document and decide under them. */
const KEEPERS =
  'committee|working group|board|council|chair|chairs|chairperson|vice[ -]chair|co-chairs?|moderators?|maintainers?|administrators?|admins?|organi[sz]ers?|staff|support|support team|team|forum|editors?|ombuds\\w*|secretary|secretariat|secretaries|treasurer|officers?|stewards?|wardens?|crew|management|employees|personnel|registrar|enforcement team|response team|trust and safety|representatives|agents|committee members?|working group members?|board members?|team members?|member of the (?:committee|working group|board|team)';

/** Those who are bound by such documents beside the ones that the parties' names find. */
const BOUND =
  'members?|participants?|attendees?|reporters?|contributors?|speakers?|guests?|passengers?|proposers?|candidates?|voters?|students?|teachers?|parents?|guardians?|minors?|children|players?|drivers?|riders?|hosts?|owners?|holders?|authors?|creators?|uploaders?|senders?|recipients?|callers?|renters?|tenants?|travell?ers?|shoppers?|viewers?|readers?|listeners?|learners?|employers?|jobseekers?|candidates?|complainants?|respondents?|those|anyone|anybody|everyone|everybody|nobody|no one|person|persons|people|individual|individuals|cas?|certificate authorit(?:y|ies)|certification authorit(?:y|ies)|operators?|delegated third part(?:y|ies)|registration authorit(?:y|ies)|signator(?:y|ies)|delegates?|projects?|teams using|companies using|businesses using';

/** Others. */
const OUTSIDERS =
  'third part(?:y|ies)|partners?|(?:service |payment |hosting |analytics |cloud |internet |mobile )?providers?|vendors?|suppliers?|contractors?|subcontractors?|sub-?processors?|processors?|carriers?|banks?|auditors?|assessors?|arbitrators?|courts?|tribunals?|authorit(?:y|ies)|regulators?|governments?|police|law enforcement|employers?|insurers?|affiliates?|app stores?|advertisers?|advisers?|advisors?|mediators?|successors?|assigns|creditors?|licensors';

const table = (words: string) => new RegExp(`(?:^|\\s)(?:${words})$`, 'i');
const [KEEPER, BOUND_ONE, OUTSIDER] = [table(KEEPERS), table(BOUND), table(OUTSIDERS)];

/** Nouns that end like those who act and are things. */
const NO_ACTOR =
  /(?:^|[\s-])(?:servers?|computers?|browsers?|routers?|numbers?|orders?|letters?|papers?|offers?|layers?|matters?|powers?|registers?|parameters?|headers?|folders?|trackers?|identifiers?|chapters?|registers?|banners?|filters?|newsletters?|charters?|timers?|disorders?|disclaimers?|waivers?|transfers?|factors?|errors?|behaviou?rs?|harbou?rs?|colou?rs?|labou?rs?|sensors?|processors?|editors?|monitors?|indicators?|vectors?|majors?|favou?rs?|doors?|floors?|containers?|printers?|scanners?|adapters?|controllers?|drivers?|computers?|calendars?|dollars?|members?hip|counters?|meters?|others?|either|neither|whether|however|over|under|after|never|together|rather|further|former|latter|customers? data|answers?|centers?|fibers?|boosters?|stickers?|wallpapers?|tickers?|clusters?|cookies)$/i;
/** Nouns for people who do something, by their endings; "-er" and "-or" need a verb's stem of some length. */
const ACTOR_ENDING =
  /(?:^|\s)\p{L}{3,}(?:ers|ors|ists|ees|ants|wrights|(?<=[a-z]{4})er|(?<=[a-z]{4})or|men|women|folk)$/iu;

/** Who a noun phrase for people is; null for things. */
export function partyOfPerson(phrase: string): Party | null {
  if (OUTSIDER.test(phrase)) return 'third';
  if (KEEPER.test(phrase)) return 'provider';
  if (BOUND_ONE.test(phrase)) return 'customer';
  if (ACTOR_ENDING.test(phrase) && !NO_ACTOR.test(phrase)) return 'customer';
  return null;
}

/** What customers make, bring or do: a rule on it is a rule on them. */
const OF_CUSTOMERS =
  /(?:^|[\s-])(?:contents?|posts?|submissions?|uploads?|apps?|applications?|integrations?|packages?|listings?|accounts?|usernames?|user names?|names?|profiles?|repositor(?:y|ies)|projects?|use|usage|conduct|behaviou?r|messages?|comments?|reviews?|images?|photos?|pictures?|recordings?|pitches|contributions?|feedback|suggestions?|payments?|fees?|charges?|tax(?:es)?|dues|prices?|deposits?|registrations?|requests?|claims?|credentials?|passwords?|keys?|devices?|extensions?|add-ons?|plugins?|themes?|products?|goods|items?|materials?|designs?|advertisements?|ads|campaigns?|logbooks?|certificates?|systems?|conversations?|campaign|privacy (?:policy|policies|notices?)|entr(?:y|ies)|boats?|code)$/i;
/** What providers make, hold or do. */
const OF_PROVIDERS =
  /(?:^|[\s-])(?:services?|platform|sites?|websites?|products?|data|information|details|records?|logs?|backups?|copies|refunds?|notices?|notifications?|responses?|repl(?:y|ies)|decisions?|complaints?|appeals?|reports?|results?|updates?|support|access|e-?mails?|addresse?s?|recordings?|transcripts?|cookies|identifiers?|prompts?|inputs?|outputs?|files|content|accounts?|messages?|servers?|network|telemetry|statistics|meetings?|votes?|ballots?|minutes|agendas?|oars|unclaimed \w+|deposits?|credits?|money|offers?|features?|software|interests?)$/i;
/** What binds nobody to an act: the document and its parts, laws, rights. */
const DOCUMENTS =
  /(?:^|[\s-])(?:terms?|agreements?|polic(?:y|ies)|documents?|sections?|clauses?|paragraphs?|provisions?|guidelines?|notice|statement|addend(?:um|a)|annex(?:es)?|schedules?|exhibits?|codes?|rules?|laws?|statutes?|regulations?|rights?|obligations?|licen[cs]es?|titles?|headings?|warrant(?:y|ies)|limitations?|exclusions?|remed(?:y|ies)|jurisdictions?|courts?|versions?|amendments?|definitions?|words?|references?|nothing|list|table|order form|order forms|contract|contracts|requirements?|criteria|charter|bylaws|this|that|which|it|they|there)$/i;

export function isDocument(phrase: string): boolean {
  return DOCUMENTS.test(phrase);
}

/** Whose a thing is where no word says so. */
export function ownerOfThing(phrase: string): { readonly customer: boolean; readonly provider: boolean } {
  return { customer: OF_CUSTOMERS.test(phrase), provider: OF_PROVIDERS.test(phrase) };
}

/** What a provider does to accounts, data, money and terms; by the verb's participle. */
const PROVIDER_DOES =
  /^(?:suspend|terminat|remov|disabl|delet|block|restrict|clos|cancel|revok|renam|chang|modif|updat|amend|shar|disclos|collect|stor|retain|kept|process|transfer|notif|inform|told|given|post|publish|provid|refund|remit|return|eras|encrypt|replac|discontinu|refus|reject|approv|review|monitor|investigat|convert|withh|sent|decompil|train|deploy|withdr|sold|heard|decid|answer|respond|handl|resolv|record|combin|anonymi|aggregat|analy|us|allocat|assign|credit|announc|extend|grant|issu|made|appl|banned|bar|expel|ask|contact|invit|evict|count|consider|expung|redact|log|report|forward|held|call|schedul|conduct|tabulat|held|taken|award|send|transmit|protect|secur|link|associat|logg|access)/i;
/** What customers do with what they get, or owe. */
const CUSTOMER_DOES =
  /^(?:us|download|cop|access|install|exercis|assign|sublicens|resold|resell|export|paid|submitt|redistribut|reproduc|display|upload|post|creat|develop|distribut|reverse|obtain|label|mark|rated|accompani|maintain|sign|return|made|provid|report|kept|sent|shar|shown|worn|accept|comply|used)/i;

/** Who does what a passive verb says to such a thing; null where the tables do not say. */
export function doerOf(participle: string, phrase: string, owner: Party | null, forbidden: boolean): Party | null {
  const { customer, provider } = ownerOfThing(phrase);
  const [byProvider, byCustomer] = [PROVIDER_DOES.test(participle), CUSTOMER_DOES.test(participle)];
  if (/^(?:paid|payable|due)/i.test(participle)) return 'customer';
  if (forbidden) {
    // What is ours or theirs must not be copied, resold, reverse engineered: by customers. What is personal must not be shared: by us.
    if (provider && byProvider && !(byCustomer && !/\b(?:data|information|records?|logs?|addresse?s?)$/i.test(phrase)))
      return 'provider';
    // "Your conversation will not be recorded": what only we do is no conduct of theirs, whatever it is done to.
    if (byProvider && !byCustomer) return provider || owner === 'customer' ? 'provider' : null;
    return byCustomer || customer ? 'customer' : null;
  }
  if (byProvider && (provider || customer || owner === 'customer'))
    return byCustomer && customer && !provider ? 'customer' : 'provider';
  if (byCustomer && (customer || owner === 'customer')) return 'customer';
  return null;
}
