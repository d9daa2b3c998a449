import { LimitError } from '../../clauses/limits.ts';
import { type ClauseTree, parseClauses } from '../../clauses/parse-clauses.ts';
import { splitFrontMatter } from '../../history/statements/split-front-matter.ts';
import type { AdoptedText, Adoption, Neighbour } from './adoption.ts';
import { proposeDates } from './propose-dates.ts';
import { proposeIncorporation } from './propose-incorporation.ts';
import { proposeNotice } from './propose-notice.ts';
import { proposeTitle } from './propose-title.ts';
import { proposeVersion } from './propose-version.ts';
import type { Reading } from './reading.ts';

/**
 * What the newest text of a document proves of the facts that front matter states, each with its source. What front matter states
 * already is left as it is, and what the text leaves open, states twice in different ways, or cannot be of this version is no
 * proposal but is named with the reason.
 * @param neighbours the other documents that are there
 */
export function proposeFrontMatter(text: AdoptedText, neighbours: readonly Neighbour[]): Adoption {
  const { body, bodyLine } = splitFrontMatter(text.markdown);
  const newest = text.versions.at(-1)!;
  const reading: Reading = {
    ...{ text, body, bodyLine, newest, stated: newest.frontMatter },
    former: text.versions.at(-2) ?? null,
    tree: readTree(text.markdown),
    neighbours,
  };
  const parts = [proposeTitle, proposeVersion, proposeDates, proposeNotice, proposeIncorporation].map((propose) =>
    propose(reading),
  );
  return {
    proposals: parts.flatMap(({ proposals }) => proposals),
    unproved: [...parts.flatMap(({ unproved }) => unproved), ...movedFrom(text, newest.frontMatter.id)],
  };
}

/** Null where the text is beyond what is parsed. */
function readTree(markdown: string): ClauseTree | null {
  try {
    return parseClauses(markdown);
  } catch (error) {
    if (error instanceof LimitError) return null;
    throw error;
  }
}

function movedFrom({ id, formerPaths }: AdoptedText, stated: string | null): Adoption['unproved'] {
  const former = formerPaths.at(-1);
  if (former === undefined || stated !== null) return [];
  const why = `the file was ${former} before; where agreements or customers know the document by another name than ${id}, state that`;
  return [{ key: 'id', why }];
}
