import type { EntryChange, TracedRef } from '../../changelog/entry.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Kind } from '../../diff/describe-changes.ts';
import type { Significance } from '../../law/significance.ts';
import type { Facet } from '../../reading/facets/find-findings.ts';
import type { Finding } from '../../reading/facets/findings.ts';
import type { Effect } from '../../reading/norms/compare-norms.ts';

/** What happened to one clause, and what it means. */
export interface ApiChange {
  readonly anchor: string;
  readonly kind: Kind;
  readonly moved: boolean;
  readonly significance: Significance;
  readonly overruled: { readonly significance: Significance; readonly because: string } | null;
  readonly summary: string;
  readonly reasons: readonly string[];
  readonly effects: readonly ApiEffect[];
  readonly facets: readonly Facet[];
  readonly findings: readonly Finding[];
  readonly topics: readonly string[];
  readonly before: readonly ApiClauseRef[];
  readonly after: readonly ApiClauseRef[];
  readonly redline: readonly ApiRun[];
}

/** What a change does to what somebody must, must not or may do, with the words that show it. */
export interface ApiEffect {
  readonly norm: Effect['norm'];
  readonly party: Effect['party'];
  readonly actor: string | null;
  readonly change: Effect['change'];
  readonly evidence: ApiEvidence | null;
}

export interface ApiEvidence {
  readonly side: 'before' | 'after';
  readonly clause: string | null;
  readonly words: string;
  readonly cue: string;
}

/** A clause as it stands, or stood, in one version. */
export interface ApiClauseRef {
  readonly clause: string;
  /** Only where it stood in another document. */
  readonly document?: string;
  readonly name: string;
  readonly label: string;
  readonly number: string;
  readonly title: string;
  readonly trail: readonly string[];
  readonly text: string;
}

/** Words that stayed, came or went. */
export interface ApiRun {
  readonly op: 'equal' | 'insert' | 'delete';
  readonly text: string;
  readonly elsewhere?: { readonly clause: string | null; readonly label: string };
}

/**
 * The changes of a version, in its order.
 * @param document id of the document, which references to its own clauses need not name
 */
export function apiChanges(changes: readonly EntryChange[], document: string): readonly ApiChange[] {
  // Words that went from one clause to another name it by its anchor in the other version, which nothing published has.
  const clauses = {
    delete: idsOf(changes.flatMap(({ after }) => after)),
    insert: idsOf(changes.flatMap(({ before }) => before)),
  };
  return changes.map((change) => ({
    anchor: change.anchor,
    kind: change.kind,
    moved: change.moved,
    significance: change.significance,
    overruled: change.overruled ?? null,
    summary: change.summary,
    reasons: change.reasons,
    effects: change.effects.map((effect, index) => apiEffect(effect, index, change)),
    facets: change.facets,
    findings: change.findings ?? [],
    topics: change.topics,
    before: change.before.map((ref) => apiClauseRef(ref, document)),
    after: change.after.map((ref) => apiClauseRef(ref, document)),
    redline: change.redline.map(({ op, text, elsewhere }) => ({
      op,
      text,
      ...(elsewhere &&
        op !== 'equal' && { elsewhere: { clause: clauses[op].get(elsewhere.anchor) ?? null, label: elsewhere.label } }),
    })),
  }));
}

function idsOf(refs: readonly TracedRef[]): ReadonlyMap<string, string> {
  return new Map(refs.map(({ anchor, clause }) => [anchor, clause]));
}

function apiEffect({ norm, party, actor, change }: Effect, index: number, of: EntryChange): ApiEffect {
  const found = of.evidence?.[index];
  const evidence = found && {
    side: found.side,
    clause: of[found.side][found.clause]?.clause ?? null,
    words: found.words,
    cue: found.cue,
  };
  return { norm, party, actor: actor ?? null, change, evidence: evidence ?? null };
}

function apiClauseRef(ref: TracedRef, own: string): ApiClauseRef {
  const { clause, document, label, cite, title, trail, text } = ref;
  return {
    clause,
    ...(document !== undefined && document !== own && { document }),
    name: nameClause({ ...ref, above: trail.at(-1) ?? '' }, 'under'),
    label,
    number: cite?.number ?? '',
    title,
    trail,
    text,
  };
}
