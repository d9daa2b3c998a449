import { changePage, documentPage, textPage } from '../addresses.ts';
import { type ContractDocument, type DocumentStanding, readEdition } from '../edition.ts';
import { documentById } from '../find-version.ts';
import { capitalised } from '../words/capitalised.ts';
import { customersInWords } from '../words/customers-in-words.ts';
import { APPLIES, CUSTOMERS, DOCUMENTS, STANDING, VERSIONS } from '../words/language.ts';
import { type NewCustomers, newCustomers } from './new-customers.ts';

/** Which text of one document applies when: what the page that answers for any day reads. Addresses are below the site. */
export interface ApplyingTexts {
  /** The sentences of all reasons; periods name them by position. */
  readonly sentences: readonly string[];
  /** For everyone else first, then for each group of customers. */
  readonly timelines: readonly {
    /** The group's key in addresses: `existing`; empty for everyone else. */
    readonly cohort: string;
    /** The group in words. */
    readonly customers: string;
    readonly periods: readonly ApplyingText[];
    /** What the whole contract consists of; none where no other document is ever part of it. */
    readonly contracts: readonly ApplyingContract[];
  }[];
  /** Who new and existing customers are. */
  readonly groups: NewCustomers;
}

/** The parts of the contract on the days from one day until the day before the next, the document itself left out. */
export interface ApplyingContract {
  /** ISO date; empty for all days before the next. */
  readonly from: string;
  readonly parts: readonly { readonly title: string; readonly note: string; readonly address: string }[];
}

export interface ApplyingText {
  /** The first day, ISO date; empty for all days before the next period. Each lasts until the day before the next. */
  readonly from: string;
  /** `Version 7 of Service Agreement`; where none applies, that none does. */
  readonly heading: string;
  /** Where to read it, what it changed, and what stands in its place. */
  readonly links: readonly { readonly name: string; readonly address: string }[];
  readonly reason: readonly number[];
}

export function applyingTexts(standing: DocumentStanding): ApplyingTexts {
  const { document: id, reasons, timelines } = standing;
  const document = documentById(id);
  const { title, versions } = document;
  const heirs = readEdition().documents;
  return {
    sentences: reasons.map((reason) => STANDING.reason(reason, (other) => documentById(other).title)),
    groups: newCustomers(document, standing),
    timelines: timelines.map(({ cohort, periods, contracts = [] }) => ({
      cohort: cohort ?? '',
      customers: capitalised(customersInWords([cohort], timelines.length) ?? CUSTOMERS.everyone),
      periods: periods.map(({ from, slug, replacedBy, reason }) => {
        const version = versions.find((each) => each.slug === slug);
        const links = version
          ? [
              { name: APPLIES.read, address: textPage(version.slug) },
              { name: APPLIES.whatItChanged, address: changePage(version.slug) },
            ]
          : heirs
              .filter((heir) => replacedBy.includes(heir.id))
              .map((heir) => ({ name: APPLIES.inItsPlace(heir.title), address: documentPage(heir.id) }));
        const heading = version ? VERSIONS.ofDocument(version.version, title) : APPLIES.none(title);
        return { from: from ?? '', heading, links, reason };
      }),
      contracts: contracts.map(({ from, parts }) => ({ from: from ?? '', parts: parts.map(partOfContract) })),
    })),
  };
}

function partOfContract({ document, slug, through }: ContractDocument): ApplyingContract['parts'][number] {
  const { title, versions } = documentById(document);
  const version = versions.find((each) => each.slug === slug)?.version ?? '';
  // The document itself is not named as the way.
  const way = through.slice(1).map((id) => documentById(id).title);
  return { title, note: DOCUMENTS.through(VERSIONS.name(version), way), address: textPage(slug ?? '') };
}
