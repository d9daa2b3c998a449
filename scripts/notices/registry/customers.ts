import type { Significance } from '../../reading/judging/judge-significance.ts';

/** One entry of the customer registry. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  /** `owner/name` on GitHub, as written; null where it is not told there. */
  readonly repository: string | null;
  /** Its address of mail, as written; null where it is not told by mail. */
  readonly email: string | null;
  /** GitHub logins. */
  readonly assignees: readonly string[];
  readonly agreements: readonly Agreement[];
  readonly cohort: string | null;
  /** Null where the registry does not say, which counts as meeting whatever a version names; an empty list counts as none. */
  readonly products: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly segments: readonly string[];
  readonly useCases: readonly UseCase[];
  /** The least significance the customer asked to be told of; null where the publisher's floor decides. */
  readonly notifyAtLeast: Significance | null;
}

/** A document that the customer signed; `version` where the registry names the signed version (`service-agreement@12`). */
export interface Agreement {
  readonly document: string;
  readonly version: string | null;
}

export interface UseCase {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
  /** ISO date of the approval; null while it is pending. */
  readonly approved: string | null;
  /** Who answers for the approval on the publisher's side, a login or an address; null where the registry does not say. */
  readonly owner: string | null;
}
