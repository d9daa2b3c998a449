import { ClauseIds } from './clause-ids.ts';
import { PastClauses } from './past-clauses.ts';
import { eachStep, type Passage, type Succession } from './succession.ts';

/** A clause of some document, through all its versions. */
export interface ClauseKey {
  /** Document id. */
  readonly document: string;
  /** Clause id, unique in its document. */
  readonly clause: string;
}

/** The life of one clause through the versions of its document. `Change` is what the caller tells of each change. */
export interface Life<Change> {
  /** Its id: given at its first appearance, never changed. */
  readonly clause: string;
  /** As it is printed, or was last. */
  readonly label: string;
  /** Its title, else its first words. */
  readonly name: string;
  /** Label of the version in which it first stood. */
  readonly firstSeen: string;
  /** What happened to it since, oldest first. */
  readonly changes: readonly Change[];
  /** The version that brought its words as they stand. */
  readonly unchangedSince: string;
  /** The version that has it no more; null while it stands. */
  readonly ended: string | null;
  /** What it was split from, what was merged into it, and where it stood in documents that this one replaced. */
  readonly origins: readonly ClauseKey[];
  /** What it became part of, what was split from it, and what goes on with it in documents that replaced this one. */
  readonly successors: readonly ClauseKey[];
}

/** A version to be folded in. */
export interface LineageStep<Change> {
  /** Label of the version. */
  readonly version: string;
  readonly succession: Succession;
  /** What is told of the changes that the comparison found, in its order; the succession refers to them by position. */
  readonly changes: readonly Change[];
  /** For the first version of a document that replaces others: their clauses, which are the succession's old version. */
  readonly replaced?: readonly ClauseKey[];
}

interface Building<Change> extends Life<Change> {
  label: string;
  name: string;
  text: string;
  unchangedSince: string;
  ended: string | null;
  readonly changes: Change[];
  readonly origins: ClauseKey[];
  readonly successors: ClauseKey[];
  /** The id of the clause that it was first split from; its own where it was not. */
  readonly root: string;
}

/**
 * Folds a document's versions, oldest first, into the lives of its clauses. What a version was given is never taken back
 * by a later one, so ids are stable by construction; they hold no document, path, date or number.
 * - Moved, renumbered, retitled and reworded clauses keep their id, and so does the part of a split that holds most of it.
 * - Of clauses that were merged the id of the one that most of the words came from goes on; the others end and have it as
 *   their successor.
 * - A clause that comes back word for word takes its old id up again.
 * - A clause that came from a replaced document keeps the id that it had there, where that is free.
 */
export class Lineage<Change> {
  readonly #document: string;
  readonly #ids = new ClauseIds();
  readonly #lives = new Map<string, Building<Change>>();
  readonly #past = new PastClauses<Building<Change>>();
  #current: readonly Building<Change>[] = [];

  /** @param document its id, which stands in the origins of clauses that were split or merged */
  constructor(document: string) {
    this.#document = document;
  }

  /** Adds the next version. Gives the id of each of its clauses, by index. */
  add(step: LineageStep<Change>): readonly string[] {
    const before = this.#current;
    const passages = [...eachStep(step.succession)];
    const texts = passages.map((each) => (typeof each === 'number' ? before[each]!.text : each.text));
    const standing = this.#past.findVersion(texts) ?? this.#follow(passages, step);
    passages.forEach((each, index) => {
      if (typeof each !== 'number') restate(standing[index]!, each, step.version);
    });
    for (const life of standing) if (life.ended !== null) takeUp(life, step.version);
    for (const [index, change] of step.succession.changed) standing[index]!.changes.push(step.changes[change]!);
    this.#end(before, new Set(standing), step);
    this.#past.keepVersion(texts, standing);
    this.#current = standing;
    return standing.map(({ clause }) => clause);
  }

  /** The lives of all clauses that ever stood, in the order of their first appearance. */
  lives(): readonly Life<Change>[] {
    return [...this.#lives.values()].map(({ text: _, root: __, ...life }) => life);
  }

  /** The clauses of the next version, each the one that it was, one that comes back, or a new one. */
  #follow(passages: readonly (number | Passage)[], step: LineageStep<Change>): readonly Building<Change>[] {
    const next: Building<Change>[] = [];
    for (const each of passages) {
      const life =
        typeof each === 'number'
          ? this.#current[each]!
          : step.replaced === undefined
            ? this.#continue(each, next, step.version)
            : this.#carryOver(each, step.replaced, step.version);
      next.push(life);
    }
    return next;
  }

  #continue(passage: Passage, next: readonly Building<Change>[], version: string): Building<Change> {
    const [first, ...others] = passage.from.map((index) => this.#current[index]!);
    if (first === undefined || passage.how === 'split') {
      const parent = passage.parent < 0 ? null : next[passage.parent]!;
      const back = this.#past.find({ passage, parent, origin: first ?? null });
      if (back !== undefined && !next.includes(back)) return back;
    }
    if (first === undefined) return this.#begin(passage, version, this.#ids.forNew(passage));
    if (passage.how === 'split') {
      const part = this.#begin(passage, version, this.#ids.forPart(passage, first.root), first.root);
      note(part.origins, this.#own(first));
      note(first.successors, this.#own(part));
      return part;
    }
    for (const other of others) {
      note(first.origins, this.#own(other));
      note(other.successors, this.#own(first));
    }
    return first;
  }

  #carryOver(passage: Passage, replaced: readonly ClauseKey[], version: string): Building<Change> {
    const origins = passage.from.map((index) => replaced[index]!);
    const [first] = origins;
    if (first === undefined) return this.#begin(passage, version, this.#ids.forNew(passage));
    const id = passage.how === 'split' ? this.#ids.forPart(passage, first.clause) : this.#ids.claim(first.clause);
    const life = this.#begin(passage, version, id);
    life.origins.push(...origins);
    return life;
  }

  #begin({ label, name, text }: Passage, version: string, clause: string, root = clause): Building<Change> {
    const life: Building<Change> = {
      ...{ clause, label, name, text, root, firstSeen: version, unchangedSince: version, ended: null },
      ...{ changes: [], origins: [], successors: [] },
    };
    this.#lives.set(clause, life);
    return life;
  }

  /** Ends the clauses that a version has no more, each with the change that says so. */
  #end(before: readonly Building<Change>[], standing: ReadonlySet<Building<Change>>, step: LineageStep<Change>): void {
    const { version, succession, changes } = step;
    const ended = new Map(succession.ended.map(([index, change, parent]) => [index, { change, parent }]));
    const merged = findMerged(succession);
    before.forEach((life, index) => {
      if (standing.has(life)) return;
      const end = ended.get(index);
      const change = end?.change ?? merged.get(index) ?? -1;
      if (change >= 0) life.changes.push(changes[change]!);
      life.ended = version;
      this.#past.keep(life, end === undefined ? undefined : (before[end.parent] ?? null));
    });
  }

  #own({ clause }: Building<Change>): ClauseKey {
    return { document: this.#document, clause };
  }
}

/** Two clauses that are merged and split again and again came from one another once. */
function note(keys: ClauseKey[], key: ClauseKey): void {
  const known = keys.some(({ document, clause }) => document === key.document && clause === key.clause);
  if (!known) keys.push(key);
}

/** A clause as a version states it. */
function restate<Change>(life: Building<Change>, { label, name, text }: Passage, version: string): void {
  if (life.text !== text) life.unchangedSince = version;
  life.label = label;
  life.name = name;
  life.text = text;
}

/** A clause that comes back. */
function takeUp<Change>(life: Building<Change>, version: string): void {
  life.ended = null;
  life.unchangedSince = version;
}

/** For clauses of the old version that live on in another, the change that speaks of it. */
function findMerged(succession: Succession): ReadonlyMap<number, number> {
  const told = new Map(succession.changed);
  const merged = new Map<number, number>();
  [...eachStep(succession)].forEach((each, index) => {
    if (typeof each === 'number') return;
    for (const from of each.from) merged.set(from, told.get(index) ?? -1);
  });
  return merged;
}
