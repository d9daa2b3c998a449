import { joinNumber } from './labels/join-number.ts';

/** What a clause is cited by: `15.3(b)`; for one without a number `7.2`, and that it is the third bullet there. */
export interface Citation {
  /** Its full number; of a clause without one that of the nearest above that has one; empty for none. */
  readonly number: string;
  /** What a clause without a number is; absent for one that has its own, and for a heading. */
  readonly kind?: 'bullet' | 'paragraph' | 'row';
  /** Which it is of those of its kind below that number or heading: `[3]` the third, `[3, 2]` the second in the third bullet; `[]` the head of a table. */
  readonly nth?: readonly number[];
}

/** What of a clause its citation is made of. */
interface Cited {
  readonly label: string;
  readonly type: string;
  readonly depth: number;
  readonly bullet: boolean;
  readonly cite: Citation;
  readonly parent: Cited | null;
}

/** Cites the clauses of one version, one after the other in reading order. */
export class CiteClauses {
  readonly #taken = new Set<string>();
  /** How many of each kind there are so far below a clause that counts. */
  readonly #counts = new Map<Cited | null, Record<'bullet' | 'paragraph' | 'row', number>>();

  cite({ label, type, depth, bullet, parent }: Omit<Cited, 'cite'>, header: boolean): Citation {
    const above = parent?.cite.number ?? '';
    if (label !== '') return { number: this.#numberOf(above, label) };
    if (header) return { number: above, kind: 'row', nth: [] };
    if (depth > 0 || type === 'code') return { number: above };
    const kind = type === 'row' ? 'row' : type === 'item' || bullet ? 'bullet' : 'paragraph';
    const holder = holderOf(parent);
    const counts = this.#counts.get(holder) ?? { bullet: 0, paragraph: 0, row: 0 };
    this.#counts.set(holder, counts);
    const inner = holder?.cite.kind === 'bullet' ? holder.cite.nth! : [];
    return { number: above, kind, nth: [...inner, ++counts[kind]] };
  }

  /** A number that is put together is claimed once: of two lists below one number the second keeps what is printed. */
  #numberOf(above: string, label: string): string {
    const own = joinNumber('', label);
    const joined = joinNumber(above, label);
    if (joined !== own && this.#taken.has(joined)) return own;
    this.#taken.add(joined);
    return joined;
  }
}

/** The nearest clause above that has a number, a heading's rank or a bullet: below it is counted. */
function holderOf(parent: Cited | null): Cited | null {
  let above = parent;
  while (above !== null && above.label === '' && above.depth === 0 && above.cite.kind !== 'bullet')
    above = above.parent;
  return above;
}
