import type { Clause } from './parse-clauses.ts';

/**
 * The clause that governs a list item, a lettered paragraph or a table row: "You must not:" above "scan faces". It may be a
 * paragraph, a heading that ends in a colon, a numbered paragraph or an item with a list of its own.
 * @returns null where what stands above says all it says by itself, and for what is no part of a list
 */
export function leadInOf(clause: Clause): Clause | null {
  const { parent } = clause;
  if (parent === null || clause.heading) return null;
  const listed = clause.type === 'item' || clause.type === 'row' || clause.label !== '' || clause.bullet;
  if (!listed) return clause.block.nesting > 0 ? leadInOf(parent) : null;
  return parent.heading ? (endsInColon(parent.text) ? parent : null) : governs(parent.text) ? parent : null;
}

/** The clauses that govern a clause, outermost first: "You must not:", "use the services to:". */
export function leadInsOf(clause: Clause): readonly Clause[] {
  const leadIns: Clause[] = [];
  for (let above = leadInOf(clause); above !== null; above = leadInOf(above)) leadIns.unshift(above);
  return leadIns;
}

/** True for a text that leaves its sentence to the list after it: by a colon, by no stop at all, or by "the following". */
export function governs(text: string): boolean {
  const end = text.slice(-200).trimEnd();
  if (end === '') return false;
  if (!/[.!?;。！？；]["”’)\]]?$/u.test(end)) return true;
  return FOLLOWING.test(end);
}

/** "the following steps."; in other languages as well */
const FOLLOWING =
  /(?<!\p{L})(?:following|folgende[nmrs]?|suivant(?:e|s|es)?|siguientes?|seguent[ei]|seguintes?|volgende)(?!\p{L})[^.!?]{0,60}[.!?]["”’)]?$|(?:以下|下記|次|如下|下列)[^。！？]{0,40}。$/iu;

function endsInColon(text: string): boolean {
  return /[:：]$/u.test(text.slice(-20).trimEnd());
}
