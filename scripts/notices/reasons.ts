import type { Edition } from '../changelog/edition.ts';
import type { Topic } from '../history/topics.ts';
import type { Significance } from '../reading/judge-significance.ts';
import type { ChainStep } from './binding-documents.ts';
import type { EffectiveDate } from './effective-date.ts';
import { longDate } from './long-date.ts';

/** Why a customer is told, or why not, as data; every reason of one customer names that customer's own facts alone. */
export type Reason =
  /** The document binds through this chain. */
  | { readonly kind: 'agreement'; readonly chain: readonly ChainStep[] }
  /** No agreement of the customer leads to the document. */
  | { readonly kind: 'not-bound'; readonly document: string }
  /** A signed version binds, and this one does not. */
  | { readonly kind: 'signed-version'; readonly document: string; readonly signed: string }
  /** Products or regions of the version that are the customer's; none where the version names none or the registry says none. */
  | { readonly kind: 'product' | 'region'; readonly met: readonly string[]; readonly named: readonly string[] }
  | { readonly kind: 'other-product' | 'other-region'; readonly named: readonly string[] }
  /** `from` is later than the cohort's date where the document comes to bind the customer only then. */
  | { readonly kind: 'effective'; readonly cohort: EffectiveDate; readonly from: string }
  | { readonly kind: 'significance'; readonly significance: Significance; readonly atLeast: Significance }
  | { readonly kind: 'below-level'; readonly significance: Significance; readonly atLeast: Significance }
  /** The customer was told of this version, which the present one corrects. */
  | { readonly kind: 'told-before'; readonly version: string }
  | {
      readonly kind: 'segment';
      readonly topic: string;
      readonly segments: readonly string[];
      readonly clauses: readonly string[];
    }
  | {
      readonly kind: 'use-case';
      readonly useCase: string;
      readonly title: string;
      readonly topic: string;
      readonly clauses: readonly string[];
    };

/** The names that readers know things by; an id without a name stands for itself. */
export interface Names {
  readonly documents: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
}

/** The names in an edition and in the publisher's topics. */
export function namesOf(edition: Edition, topics: readonly Pick<Topic, 'id' | 'name'>[]): Names {
  return {
    documents: new Map(edition.documents.map(({ id, title }) => [id, title])),
    topics: new Map(topics.map(({ id, name }) => [id, name])),
  };
}

/** One reason as a plain sentence, the same for the customer and for who approves the plan. Plain text: defuse it for Markdown. */
export function wordReason(reason: Reason, names: Names): string {
  const title = (document: string): string => names.documents.get(document) ?? document;
  const topic = (id: string): string => names.topics.get(id) ?? id;
  switch (reason.kind) {
    case 'agreement':
      return `Agreement: ${wordChain(reason.chain, title)}.`;
    case 'not-bound':
      return `No agreement leads to the ${title(reason.document)}.`;
    case 'signed-version':
      return `Agreement: ${title(reason.document)}, of which the signed version ${reason.signed} binds until another is signed.`;
    case 'product':
    case 'region':
      return reason.met.length > 0
        ? `${capital(reason.kind)}: ${reason.met.join(', ')}.`
        : `${capital(reason.kind)}: the version is for ${reason.named.join(', ')}, and none is registered.`;
    case 'other-product':
    case 'other-region':
      return `The version is only for ${reason.named.join(', ')}.`;
    case 'effective':
      return wordEffective(reason.cohort, reason.from);
    case 'significance':
      return `Significance: ${reason.significance}; ${wordLevel(reason.atLeast)}.`;
    case 'below-level':
      return `Significance: only ${reason.significance}; ${wordLevel(reason.atLeast)}.`;
    case 'told-before':
      return `An earlier notice was about version ${reason.version}, which this one corrects.`;
    case 'segment':
      return `Segment: ${reason.segments.join(', ')}. The change concerns ${topic(reason.topic)}${wordClauses(reason.clauses)}.`;
    case 'use-case':
      return `Approved use case ${reason.useCase}, ${reason.title}: the change concerns ${topic(reason.topic)}${wordClauses(reason.clauses)}.`;
  }
}

/** `the Service Agreement was signed; it incorporates the Face Code; the AI Code replaces that`. */
function wordChain(chain: readonly ChainStep[], title: (document: string) => string): string {
  const links = { signed: 'signed', incorporates: 'which incorporates', replaces: 'now replaced by' };
  return chain
    .map(
      ({ document, version, by }) =>
        `${links[by]} ${title(document)}${version === null ? '' : ` (version ${version})`}`,
    )
    .join(', ');
}

function wordEffective(cohort: EffectiveDate, from: string): string {
  const whom = cohort.cohort === 'all' ? 'everyone' : `${cohort.cohort} customers`;
  if (from > cohort.date) {
    return `Effective: the document begins to bind on ${longDate(from)}; the version is in effect for ${whom} from ${longDate(cohort.date)}.`;
  }
  const borrowed = cohort.own ? '' : ', the earliest date, as none is given for this customer’s cohort';
  return `Effective: ${longDate(from)}, for ${whom}${borrowed}.`;
}

function wordClauses(clauses: readonly string[]): string {
  const shown = clauses.slice(0, 3).join('; ');
  const more = clauses.length > 3 ? ` and ${clauses.length - 3} more` : '';
  return clauses.length > 0 ? ` (${shown}${more})` : '';
}

function wordLevel(atLeast: Significance): string {
  const levels = { substantive: 'substantive', clarifying: 'substantive and clarifying', editorial: 'all' };
  return `notices go out for ${levels[atLeast]} changes`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
