import type { Sentence } from '../norms/read-norms.ts';
import type { VersionFacts } from '../version-facts.ts';
import { isKnownWord } from '../words/known-words.ts';
import type { Residue } from './residues.ts';

/** What a text of this kind is called, and the joints of such names. */
const KIND_OF_TEXT = new Set(
  `the our your of for and a an on to website web site app legal general full
  terms term conditions service services use usage agreement contract policy policies notice statement rules guidelines document`.split(
    /\s+/,
  ),
);

/**
 * True where the title of the whole document only calls it another kind of text, or has the publisher's name before it: "Harbourlight
 * Terms and Conditions of Service" made "Terms of Service". A word that bounds it ("for business customers") is none of these.
 */
export function retitlesDocument(
  residues: readonly Residue[],
  before: Sentence,
  after: Sentence,
  facts: VersionFacts,
): boolean {
  if (!isDocumentTitle(before, facts.clauses.before) || !isDocumentTitle(after, facts.clauses.after)) return false;
  return residues.every(({ gone, come }) =>
    [...gone, ...come].every(({ form }) => KIND_OF_TEXT.has(form) || isPublishersName(form, facts)),
  );
}

function isDocumentTitle({ clause, text }: Sentence, clauses: VersionFacts['clauses']['before']): boolean {
  return clause.heading && text === clause.key && clauses.find(({ heading }) => heading) === clause;
}

/** A name that no dictionary knows and both texts use again and again. */
function isPublishersName(form: string, { countWord }: VersionFacts): boolean {
  return !isKnownWord(form) && countWord('before', form) >= OFTEN && countWord('after', form) >= OFTEN;
}

const OFTEN = 3;
