import { contractOn, wayTo } from '../law/contract-on.ts';
import { type ContractPeriod, cohortsOfContract, contractTimelineOf } from '../law/contract-timeline.ts';
import type { DatedDocument, DatedVersion } from '../law/dated-version.ts';
import type { Reason } from '../law/reason.ts';
import { timelineOf } from '../law/timeline.ts';
import type { DocumentHeading, Edition } from './edition.ts';
import type { LateChanges } from './late-changes.ts';

/** Which text of a document binds whom and when, and what is part of its contract. */
export interface DocumentStanding {
  /** Document id. */
  readonly document: string;
  /** For those whom no other timeline is of first, then for each cohort by name. */
  readonly timelines: readonly Timeline[];
  /** Why each text binds; periods name them by position, because most are in many of them. */
  readonly reasons: readonly Reason[];
  /** What the whole contract of the document consists of on the edition's day, itself left out. */
  readonly contract: readonly ContractDocument[];
  /** Ids of the documents whose contract this one is part of on that day. */
  readonly partOf: readonly string[];
  readonly lateChanges: LateChanges;
}

export interface Timeline {
  /** Null for everyone, but for the cohorts that have a timeline of their own. */
  readonly cohort: string | null;
  /** The earliest first; each lasts until the day before the next. */
  readonly periods: readonly StandingPeriod[];
  /** What the contract of the document consists of when; absent where it never has another part. */
  readonly contracts?: readonly StandingContract[];
}

export interface StandingPeriod {
  /** The first day, ISO date; null for all days before the next period. */
  readonly from: string | null;
  /** The slug of the version that binds; null where none does. */
  readonly slug: string | null;
  /** Ids of the documents that stand in its place. */
  readonly replacedBy: readonly string[];
  /** Positions of its reasons. */
  readonly reason: readonly number[];
}

/** The parts of a contract on the days from one day until the day before the next. */
export interface StandingContract {
  /** ISO date; null for all days before the next. */
  readonly from: string | null;
  /** Those that bind, the document itself left out. */
  readonly parts: readonly ContractDocument[];
}

export interface ContractDocument {
  /** Document id. */
  readonly document: string;
  /** The slug of the version in force; null where none is. */
  readonly slug: string | null;
  /** Ids of the documents by which it becomes part, the agreement first. */
  readonly through: readonly string[];
}

/** Makes the standing of each document of an edition from the versions behind it, one at a time. */
export function* makeStandings(
  edition: Edition,
  histories: readonly DatedDocument[],
  lateChanges: ReadonlyMap<string, LateChanges>,
): Generator<DocumentStanding> {
  const known = new Map(edition.documents.map((document) => [document.id, document]));
  const documents = histories.filter(({ id }) => known.has(id));
  const { today } = edition;
  const context = { documents, today };
  const contracts = new Map(
    documents.map((each) => {
      const signed = [{ document: each.id, version: null }];
      const [agreement, ...parts] = contractOn(signed, edition.today, { documents });
      // What binds nobody is no contract, whatever has taken its place.
      return [each.id, agreement!.version === null ? [] : parts];
    }),
  );
  for (const document of documents) {
    const reasons = new Map<string, number>();
    const partOf = documents.filter(({ id }) => contracts.get(id)!.some((part) => part.document === document.id));
    yield {
      document: document.id,
      timelines: [null, ...cohortsOfContract(document, documents)].map((cohort) => ({
        cohort,
        periods: timelineOf(document, { ...(cohort !== null && { cohort }), ...context }).map((period) => ({
          from: period.from,
          slug: slugOf(known, period.version),
          replacedBy: period.replacedBy,
          reason: period.reasons.map((reason) => positionIn(reasons, JSON.stringify(reason))),
        })),
        ...contractsOf(contractTimelineOf(document, { ...(cohort !== null && { cohort }), documents }), known),
      })),
      reasons: [...reasons.keys()].map((reason): Reason => JSON.parse(reason)),
      contract: contracts
        .get(document.id)!
        .filter((part) => known.has(part.document))
        .map((part) => ({ document: part.document, slug: slugOf(known, part.version), through: wayTo(part) })),
      partOf: partOf.map(({ id }) => id),
      lateChanges: lateChanges.get(document.id) ?? {},
    };
  }
}

function contractsOf(
  periods: readonly ContractPeriod[],
  known: ReadonlyMap<string, DocumentHeading>,
): Pick<Timeline, 'contracts'> {
  if (periods.every(({ parts }) => parts.length === 0)) return {};
  return {
    contracts: periods.map(({ from, parts }) => ({
      from,
      parts: parts
        .filter(({ document, version }) => version !== null && known.has(document))
        .map((part) => ({ document: part.document, slug: slugOf(known, part.version), through: wayTo(part) })),
    })),
  };
}

function slugOf(documents: ReadonlyMap<string, DocumentHeading>, version: DatedVersion | null): string | null {
  if (version === null) return null;
  return documents.get(version.document)!.versions.find((each) => each.version === version.label)!.slug;
}

function positionIn(known: Map<string, number>, reason: string): number {
  const position = known.get(reason) ?? known.size;
  known.set(reason, position);
  return position;
}
