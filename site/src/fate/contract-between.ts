/** What the contract of a document consists of through the years, for all groups of customers for whom it is the same. */
export interface ContractTimeline {
  /** Their keys in addresses: `existing`; empty for everyone else. */
  readonly cohorts: readonly string[];
  /** The earliest first; each lasts until the day before the next. */
  readonly states: readonly ContractState[];
  /** Which document took the place of which, of all that were ever part of it, and of those in turn. */
  readonly replacements: readonly Replacement[];
}

export interface ContractState {
  /** ISO date; empty for all days before the next. */
  readonly from: string;
  /** The slugs of the versions that bind, `DOCUMENT/VERSION`, that of the document itself first; none where it binds nobody. */
  readonly parts: readonly string[];
}

export interface Replacement {
  /** Document ids. */
  readonly replaced: string;
  readonly heir: string;
  /** ISO date. */
  readonly since: string;
}

/** A document of a contract, and what became of it from one day to another; versions by their slugs. */
export type PartBetween = { readonly document: string } & (
  | { readonly kind: 'same'; readonly before: string; readonly after: string }
  /** @property replaces the versions of other documents whose place it takes as well */
  | { readonly kind: 'changed'; readonly before: string; readonly after: string; readonly replaces: readonly string[] }
  | { readonly kind: 'joined'; readonly before: null; readonly after: string; readonly replaces: readonly string[] }
  | { readonly kind: 'left'; readonly before: string; readonly after: null }
  /** @property heirs ids of the documents in its place: those that are part of the contract, else none of those is */
  | { readonly kind: 'replaced'; readonly before: string; readonly after: null; readonly heirs: readonly string[] }
);

/**
 * What became of each part of a contract from one day to a later one: first the parts on the later day, in their order, then those
 * that are no longer there. A part counts as replaced where a document that is part of the contract took its place, directly or in
 * several steps; the document itself, whose end is that of the contract, also where that one is not.
 * @param before ISO date
 * @param after ISO date, not before the other
 */
export function contractBetween(timeline: ContractTimeline, before: string, after: string): readonly PartBetween[] {
  const [older, newer] = [before, after].map((day) => partsOn(timeline, day)) as [readonly string[], readonly string[]];
  const replacements = timeline.replacements.filter(({ since }) => since <= after);
  const gone = older
    .filter((slug) => find(newer, documentOf(slug)) === undefined)
    .map((slug): Extract<PartBetween, { after: null }> => {
      const document = documentOf(slug);
      const all = heirsOf(document, replacements);
      const within = all.filter((heir) => find(newer, heir) !== undefined);
      const heirs = within.length === 0 && slug === older[0] ? all.slice(0, 1) : within;
      const part = { document, before: slug, after: null };
      return heirs.length === 0 ? { ...part, kind: 'left' } : { ...part, kind: 'replaced', heirs };
    });
  const there = newer.map((slug): PartBetween => {
    const document = documentOf(slug);
    const was = find(older, document);
    const replaces = gone.flatMap((part) =>
      part.kind === 'replaced' && part.heirs.includes(document) ? [part.before] : [],
    );
    if (was === undefined) return { kind: 'joined', document, before: null, after: slug, replaces };
    if (was === slug) return { kind: 'same', document, before: was, after: slug };
    return { kind: 'changed', document, before: was, after: slug, replaces };
  });
  return [...there, ...gone];
}

/** The slugs of the versions that bind on a day. */
export function partsOn({ states }: Pick<ContractTimeline, 'states'>, day: string): readonly string[] {
  return states.findLast(({ from }) => from <= day)?.parts ?? [];
}

/** `service-agreement/3` → `service-agreement` */
export function documentOf(slug: string): string {
  return slug.slice(0, slug.indexOf('/'));
}

function find(slugs: readonly string[], document: string): string | undefined {
  return slugs.find((slug) => documentOf(slug) === document);
}

/** The documents that took the place of one, and those that took theirs, the nearest first. */
function heirsOf(document: string, replacements: readonly Replacement[]): readonly string[] {
  const found = new Set([document]);
  for (const each of found) for (const { replaced, heir } of replacements) if (replaced === each) found.add(heir);
  found.delete(document);
  return [...found];
}
