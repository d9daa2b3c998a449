import type { Clause } from '../../clauses/parse-clauses.ts';
import { nameClause } from '../name-clause.ts';
import { readNorms } from '../norms/read-norms.ts';
import { type Parties, readParties } from '../norms/read-parties.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { CHANGE_OF_TERMS } from './find-notice-clauses.ts';

/** A clause that says what the customer may do about a change of the terms, or what it amounts to if it does nothing. */
export interface ExitClause {
  /** What to call the clause. */
  readonly clause: string;
  /** 1-based line in the whole file. */
  readonly line: number;
  /** The clause as it is printed; of a long one the sentences that say it, with `…` between them. */
  readonly words: string;
  /** Whether it counts a time that ends when the change takes effect. */
  readonly beforeEffect: boolean;
  /** Whether it says that a change binds only who agrees to it, so that doing nothing is no consent. */
  readonly needsAssent: boolean;
}

/**
 * The clauses of a version that let the customer object to a change of the terms or end the contract on account of it, and those that
 * say what going on amounts to, in the order of the text. Only where a sentence gives that right to the customer, in a clause or
 * under a title that speaks of changes of the terms.
 *
 *     If you do not agree to a change of these Terms, you may cancel before it takes effect.       yes
 *     Continued use of the Service after a change of this Agreement is acceptance of it.           yes
 *     No amendment of this Agreement is effective unless both parties sign it.                     yes: it needs assent
 *     We may terminate your access if you breach these Terms.                                      no
 *     Customer may terminate an Order by written notice.                                           no: not on account of a change
 */
export function findExitClauses(clauses: readonly Clause[]): ExitClause[] {
  let parties: Parties | null = null;
  const found: ExitClause[] = [];
  for (const clause of clauses) {
    if (![EXIT, GOING_ON, NEEDS_ASSENT].some((pattern) => pattern.test(clause.text))) continue;
    if (!speaksOfChanges(clause)) continue;
    parties ??= readParties(clauses);
    const sentences = splitSentences(clause.text);
    const hits = sentences.filter((text, index) => says(text, clause, index === 0, parties!));
    if (hits.length === 0) continue;
    const words = clause.text.length <= LONGEST ? clause.text : hits.join(' … ').slice(0, LONGEST * 2);
    const beforeEffect = hits.some((text) => BEFORE_EFFECT.test(text));
    const needsAssent = hits.some((text) => NEEDS_ASSENT.test(text));
    found.push({ clause: nameClause(clause), line: clause.start, words, beforeEffect, needsAssent });
  }
  return found;
}

/** A clause longer than this is quoted by its sentences alone. */
const LONGEST = 900;
const EXIT =
  /\b(?:terminat|cancel|object|reject|declin|refus|withdraw)\w*\b|\b(?:stop|cease|discontinue) us(?:e|ing)\b|\bend (?:this|the|your|its)\b|\b(?:clos|delet)\w+ (?:your|its|the) account\b/i;
const NOT_AGREED =
  /\b(?:do(?:es)? not|don't|disagree|not) (?:agree|accept|consent|wish)\b|\bdisagrees?\b|\bobjects?\b/i;
const GOING_ON =
  /\bcontinu\w+ (?:\w+ ){0,3}us(?:e|ing)\b|\bcontinues? to (?:use|access)\b|\buse of [^.;]{0,80}\bafter\b|\bsilen(?:ce|t)\b|\bdoes not object\b|\bdo not object\b/i;
const AMOUNTS_TO = /\baccept\w*\b|\bagree\w*\b|\bconsent\w*\b|\bbound\b|\bapprov\w*\b/i;
const NEEDS_ASSENT =
  /\b(?:chang|amend|modif|variation)\w*\b[^.;]{0,80}\b(?:only (?:if|when|after|once|upon|with|by|in writing)|unless|until|without)\b[^.;]{0,60}\b(?:signed?|signs|agree[ds]?|accept(?:s|ed)?|consent(?:s|ed)?)\b/i;
/** Changes of prices, services or one clause on disputes, of which such sentences speak as well; and amendments beside those of the publisher. */
const OF_SOMETHING_ELSE =
  /\b(?:price|fee)s?\b|\bchang\w* (?:to|of|in) (?:the |our |your )?(?:services?|features?|products?|control|owner\w*)\b|\barbitrat\w*|\bthis section\b|\bno other (?:chang|amend|modif)\w*|\botherwise be (?:chang|amend|modif)\w*/i;
const CUSTOMER = /\b(?:customers?|you|your|clients?|subscribers?|users?|members?|licensees?|buyers?)\b/i;
const BEFORE_EFFECT =
  /\b(?:before|prior to|until|no later than)\b[^.;]{0,60}\b(?:effective date|tak\w+ effect|com\w+ into (?:effect|force)|becom\w+ effective|enters? into force|effective)\b/i;

function says(text: string, clause: Clause, first: boolean, parties: Parties): boolean {
  if (OF_SOMETHING_ELSE.test(text)) return false;
  if (NEEDS_ASSENT.test(text) && !NOT_AGREED.test(text)) return true;
  if (GOING_ON.test(text) && AMOUNTS_TO.test(text) && CUSTOMER.test(text)) return true;
  if (!EXIT.test(text)) return false;
  if (NOT_AGREED.test(text) && CUSTOMER.test(text)) return true;
  return readNorms({ text, clause, first }, parties).some(
    ({ norm, party, start, end }) => norm === 'permission' && party === 'customer' && EXIT.test(text.slice(start, end)),
  );
}

/** In its own words, or by the title of a section around it that is not about services or prices. */
function speaksOfChanges(clause: Clause): boolean {
  if (CHANGE_OF_TERMS.test(`${clause.title}. ${clause.text}`)) return true;
  if (!CHANGE.test(clause.text)) return false;
  for (let above: Clause | null = clause; above !== null; above = above.parent)
    if (CHANGE.test(above.title) && !OTHER_CHANGES.test(above.title)) return true;
  return false;
}

const CHANGE = /\b(?:chang|amend|modif|revis|updat|variation)\w*\b|\bnew version\b/i;
const OTHER_CHANGES = /\b(?:your|information|services?|fees?|pric\w+|features?|products?|control)\b/i;
