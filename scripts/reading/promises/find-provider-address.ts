import type { Clause } from '../../clauses/parse-clauses.ts';
import { nameClause } from '../name-clause.ts';
import { findNamings } from '../norms/find-subject.ts';
import { type Parties, readParties } from '../norms/read-parties.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

/** A clause that says how, or to which address, notices to the provider are given. */
export interface ProviderAddress {
  /** What to call the clause. */
  readonly clause: string;
  /** The sentences that say it, and when such a notice takes effect; `…` stands for those between them. */
  readonly words: string;
}

/**
 * The first clause of a version that says how notices to the provider are given; null where none does.
 *
 *     Notices to Northwind must be sent to legal@northwind.example.       yes
 *     Notices under this Agreement must be written.                       yes, beside one that says where to
 *     Notices to Customer are sent to the address in the Order.           no
 *     We give you notice by e-mail.                                       no
 */
export function findProviderAddress(clauses: readonly Clause[]): ProviderAddress | null {
  let parties: Parties | null = null;
  for (const clause of clauses) {
    if (!TO_SOMEBODY.test(clause.text)) continue;
    parties ??= readParties(clauses);
    const sentences = splitSentences(clause.text);
    if (!sentences.some((text) => reachesProvider(text, parties!))) continue;
    const said = sentences.map((text) => reachesProvider(text, parties!) || OF_ALL.test(text));
    const words = sentences
      .flatMap((text, index) => (said[index] ? [text] : index > 0 && !said[index - 1] ? [] : ['…']))
      .join(' ');
    if (words.length <= LONGEST) return { clause: nameClause(clause), words: words.replace(/^… | …$/g, '') };
  }
  return null;
}

/** More than this is no short clause on addresses. */
const LONGEST = 700;
const TO_SOMEBODY = /\bnotices?\b[^.;]{0,60}\bto\b/i;
/** What holds for every notice: its form, and from when it counts. */
const OF_ALL =
  /^(?:all |any |each |every )?notices? (?:under|pursuant to|in connection with|required|given)\b[^.;]*\b(?:must|shall|will|are|is|may)\b|^(?:a|each|any|such) notices? (?:takes?|becomes?|is|are|counts?)\b[^.;]*\b(?:effect|effective|given|received|deemed)\b/i;

function reachesProvider(text: string, parties: Parties): boolean {
  const to = /\b(?:legal )?notices? to (?:the )?/i.exec(text);
  if (
    to === null ||
    !/\b(?:must|shall|should|are|is|may|will|can) (?:only )?be\b|\b(?:are|is) (?:to be )?(?:sent|given|addressed|delivered|made)\b/i.test(
      text,
    )
  )
    return false;
  const named = findNamings(text.slice(to.index + to[0].length), parties)[0];
  return named !== undefined && named.start <= 4 && named.party === 'provider' && !named.possessive;
}
