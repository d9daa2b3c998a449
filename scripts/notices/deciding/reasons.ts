import type { Edition } from '../../changelog/edition.ts';
import type { EffectiveDate } from '../../history/effective-date.ts';
import type { Topic } from '../../history/statements/topics.ts';
import type { Significance } from '../../reading/judging/judge-significance.ts';
import type { ChainStep } from './binding-documents.ts';
import type { NoticePeriod } from './notice-period.ts';

/** Why a customer is told, or why not, as data; every reason of one customer names that customer's own facts alone. */
export type Reason =
  /** The document binds through this chain, or will from a day on, where none leads to it yet. */
  | { readonly kind: 'agreement'; readonly chain: readonly ChainStep[]; readonly from: string | null }
  /** No agreement of the customer leads to the document. */
  | { readonly kind: 'not-bound'; readonly document: string }
  /** A signed version binds, and this one does not. */
  | { readonly kind: 'signed-version'; readonly document: string; readonly signed: string }
  /** Products or regions of the version that are the customer's; none where the version names none or the registry says none. */
  | { readonly kind: 'product' | 'region'; readonly met: readonly string[]; readonly named: readonly string[] }
  | { readonly kind: 'other-product' | 'other-region'; readonly named: readonly string[] }
  /** The version before concerned the customer by its own products or regions; this one names others. */
  | {
      readonly kind: 'product-ends' | 'region-ends';
      readonly own: readonly string[];
      readonly named: readonly string[];
    }
  /** The version before did not concern the customer. */
  | { readonly kind: 'concerns-now' }
  /** `from` is later than the cohort's date where the document comes to bind the customer only then. */
  | { readonly kind: 'effective'; readonly cohort: EffectiveDate; readonly from: string }
  /** The notice comes too late for the version's own day, so that it binds only from a later one. */
  | {
      readonly kind: 'late';
      readonly from: string;
      readonly instead: string;
      readonly sendBy: string;
      readonly days: number;
    }
  | { readonly kind: 'significance'; readonly significance: Significance; readonly atLeast: Significance }
  | { readonly kind: 'below-level'; readonly significance: Significance; readonly atLeast: Significance }
  /** The customer was told of this version, whose place the present one takes; or of the present one, with other dates. */
  | { readonly kind: 'told-before'; readonly version: string }
  /** The ledger shows that the customer was told, and nothing has changed since. */
  | { readonly kind: 'delivered'; readonly on: string }
  | { readonly kind: 'notice-period'; readonly period: NoticePeriod }
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
  /** Products, regions, segments and cohorts, as the configuration names them. */
  readonly words: Readonly<Record<string, string>>;
}

/** The names in an edition, in the publisher's topics and in its configuration. */
export function namesOf(
  edition: Edition,
  topics: readonly Pick<Topic, 'id' | 'name'>[],
  words: Names['words'] = {},
): Names {
  return {
    words,
    documents: new Map(edition.documents.map(({ id, title }) => [id, title])),
    topics: new Map(topics.map(({ id, name }) => [id, name])),
  };
}

/** The name of a product, region, segment or cohort. */
export function nameWord(id: string, { words }: Names): string {
  return Object.hasOwn(words, id) ? words[id]! : id;
}

/** Several of them, in the order given. */
export function nameWords(ids: readonly string[], names: Names): string {
  return ids.map((id) => nameWord(id, names)).join(', ');
}
