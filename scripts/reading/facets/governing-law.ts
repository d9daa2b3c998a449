import type { Finding } from './findings.ts';

const LAW =
  /\bgoverning law\b|\bgoverned by\b[^.;]{0,60}\blaws?\b|\blaws? of (?:the )?(?:State of )?\p{Lu}|\b(?:exclusive|personal) jurisdiction\b|\bcourts? (?:located )?(?:of|in) (?:the )?\p{Lu}|\b(?:exclusive|proper|jurisdiction and) venue\b|\bvenue (?:is|shall|will|lies)\b|\bchoice of law\b|\b(?:rules|court|association|chamber) of (?:international )?(?:arbitration|commerce)\b|\bArbitration (?:Rules|Association|Act)\b/u;
const PLACE =
  "(?:the )?(?:(?:State|Commonwealth|Republic|Province|County|City|People's Republic) of )?\\p{Lu}[\\p{L}.'-]*(?:(?:,| and| or| of(?: the)?)? \\p{Lu}[\\p{L}.'-]*){0,6}";
/** What is named: the law of a place, its courts, the rules or the body of an arbitration. */
const NAMED = [
  new RegExp(`\\b(?:substantive |internal )?laws? (?:in force )?(?:of|in) ${PLACE}`, 'gu'),
  /\b(?:\p{Lu}[\p{L}-]+ ){1,3}law\b/gu,
  new RegExp(
    `\\b(?:(?:state|federal|competent|local)(?: (?:and|or) (?:state|federal|local))? )?courts? (?:located |sitting |situated )?(?:of|in|for|at) ${PLACE}`,
    'gu',
  ),
  /\b(?:\p{Lu}[\p{L}-]+ ){1,6}Arbitration (?:Rules|Association|Act|Cent(?:er|re))\b|\b(?:International )?Chamber of Commerce\b|\b(?:AAA|JAMS|ICC|LCIA|CEDR|SIAC)\b/gu,
];

/** The law and the courts that a sentence names, before and after; its words where it names none. */
export function findGoverningLaw(old: string, current: string): readonly Finding[] {
  if (!LAW.test(old) && !LAW.test(current)) return [];
  const [before, after] = [namedIn(old), namedIn(current)];
  if (before !== after) return [{ kind: 'governing-law', before: before || null, after: after || null }];
  return [{ kind: 'governing-law', before: old || null, after: current || null }];
}

function namedIn(text: string): string {
  const found = NAMED.flatMap((pattern) => [...text.matchAll(pattern)]).sort((one, other) => one.index - other.index);
  return [...new Set(found.map(([words]) => words.trim()))].join('; ');
}
