import type { Clause } from '../clauses/parse-clauses.ts';
import type { ClauseChange, DescribedChange } from '../diff/describe-changes.ts';
import type { Topic } from '../history/statements/topics.ts';
import type { Gist } from './claims/gist.ts';
import { type Facet, facetsOf } from './facets/find-findings.ts';
import type { Evidence, Finding } from './facets/findings.ts';
import { findTopics } from './find-topics.ts';
import { judgeSignificance, type Significance } from './judging/judge-significance.ts';
import type { Effect, FoundEffect } from './norms/compare-norms.ts';
import type { Language } from './sentences/function-words.ts';
import type { SentencePair } from './sentences/pair-sentences.ts';
import { traceSentences } from './sentences/trace-sentences.ts';
import { summariseChange } from './summarise-change.ts';
import { readVersionFacts, type VersionFacts } from './version-facts.ts';

/** A change of a clause and what it means. */
export interface Change extends ClauseChange {
  readonly significance: Significance;
  /** What the rules read, where the publisher states another `significance` for this version, and the reason that it gives. */
  readonly overruled?: { readonly significance: Significance; readonly because: string };
  /** Why this significance, most important first, in plain words. */
  readonly reasons: readonly string[];
  readonly effects: readonly Effect[];
  readonly facets: readonly Facet[];
  /** The facets with their values: which number became which, which term, what a list gained. */
  readonly findings?: readonly Finding[];
  /** Where each effect was read, in the order of the effects. */
  readonly evidence?: readonly Evidence[];
  /** Ids of the topics that the change is about, sorted; see `findTopics`. */
  readonly topics: readonly string[];
  /** One plain sentence: what this change does, claiming no more than the findings. */
  readonly summary: string;
  /** The same in a few words, as the headline of a version may say it; absent where it is editorial, or told by its kind alone. */
  readonly gist?: Gist;
}

/** What the reading may know beside the changes: all clauses of both versions, and the publisher's topics. */
export interface Context {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly topics: readonly Topic[];
  /** What front matter states; it counts where the words do not show it. */
  readonly language?: Language | null;
  /** The clauses of each replaced document, where there are several: together they are `before`. */
  readonly documents?: readonly (readonly Clause[])[];
  /** What clauses became that are part of no change: twins of one that another document has too. */
  readonly twins?: readonly (readonly [twin: Clause, became: Clause])[];
}

/** Reads what each change means: effects, facets, topics, significance and a sentence that says it. */
export function readChanges(changes: readonly DescribedChange[], context: Context): readonly Change[] {
  const facts = readVersionFacts(changes, context);
  const pairs = tracedOf(
    changes.filter(({ kind }) => READ.has(kind)),
    facts,
  );
  return changes.map((change) => readOrWithhold(change, pairs.get(change) ?? (() => []), facts, context.topics));
}

/** Kinds of changes whose words are read. */
const READ: ReadonlySet<DescribedChange['kind']> = new Set([
  'added',
  'removed',
  'split',
  'merged',
  'modified',
  'retitled',
]);

/** The sentences of each change, traced; where those of one cannot be, only its own are withheld, and the others are traced within theirs. */
function tracedOf(
  changes: readonly DescribedChange[],
  facts: VersionFacts,
): ReadonlyMap<DescribedChange, () => readonly SentencePair[]> {
  try {
    const traced = traceSentences(changes, facts);
    return new Map(changes.map((change, index) => [change, () => traced[index]!]));
  } catch {
    return new Map(changes.map((change) => [change, () => traceSentences([change], facts)[0]!]));
  }
}

/** A clause that the rules cannot read is a fault of the rules: its change is told, as substantive, and the others are read. */
function readOrWithhold(
  described: DescribedChange,
  pairs: () => readonly SentencePair[],
  facts: VersionFacts,
  topics: readonly Topic[],
): Change {
  try {
    return readChange(described, pairs(), facts, topics);
  } catch (error) {
    const { pairing: _, ...change } = described;
    const reason = `This change could not be read, so it is told as substantive (${error instanceof Error ? error.message : 'no reason given'}).`;
    const topicsFound = findTopics(described, topics);
    return {
      ...change,
      significance: 'substantive',
      reasons: [reason],
      effects: [],
      facets: [],
      topics: topicsFound,
      summary: WITHHELD,
    };
  }
}

/** What is said of a change whose reading failed. */
export const WITHHELD = 'The wording changed; what it means is not read.';

function readChange(
  described: DescribedChange,
  pairs: readonly SentencePair[],
  facts: VersionFacts,
  topics: readonly Topic[],
): Change {
  const { pairing, ...change } = described;
  const judgement = judgeSignificance(described, pairs, facts);
  const { significance, reasons, effects, findings } = judgement;
  const { summary, gist } = summariseChange(described, judgement, facts);
  return {
    ...change,
    significance,
    reasons,
    effects: effects.map(({ norm, party, actor, change: what }) => ({
      norm,
      party,
      change: what,
      ...(actor !== undefined && { actor }),
    })),
    facets: facetsOf(findings),
    findings,
    evidence: effects.map((effect) => evidenceOf(effect, pairing)),
    topics: findTopics(described, topics, significance),
    summary,
    ...(gist !== null && significance !== 'editorial' && { gist }),
  };
}

function evidenceOf({ side, sentence, stated, hunk }: FoundEffect, pairing: DescribedChange['pairing']): Evidence {
  const edited = hunk === null ? '' : (side === 'after' ? hunk.inserted : hunk.deleted).trim();
  const words = edited === '' ? sentence.text : edited;
  return { side, clause: Math.max(0, pairing[side].indexOf(sentence.clause)), words, cue: stated.cue };
}
