import { readDefinitionRow } from '../../clauses/definition-rows.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { forPattern } from '../for-pattern.ts';
import { quote } from '../quote-words.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Gist } from './gist.ts';
import { gistOfEdit } from './gist-of-edit.ts';
import { type Matter, type Told, textOf } from './matter.ts';
import { sayEdit } from './say-edit.ts';

/** "The definition of “Crew” is new: “means all who are on board”" */
export function sayDefinitions(matter: Matter): readonly Told[] {
  const { change, judgement, clauses, edits } = matter;
  if (judgement.significance !== 'substantive') return [];
  const { before, after } = change.pairing;
  return judgement.findings.flatMap((finding): readonly Told[] => {
    if (finding.kind !== 'definition') return [];
    const { term } = finding;
    const name = `The definition of ${quote(term)}`;
    const [was, is] = [isDefined(term, clauses.before), isDefined(term, clauses.after)];
    const renamed = judgement.findings.some(
      (other) => other.kind === 'term-renamed' && (other.from === term || other.to === term),
    );
    if (renamed) return [];
    if (is && !was && finding.change === 'added' && definesHere(term, after))
      return [{ ...told(`${name} is new`, term, after), gist: () => gistOf('new definition', term) }];
    if (was && !is && definesHere(term, before))
      return [{ ...told(`${name} is gone`, term, before), gist: () => gistOf('definition removed', term) }];
    if (!was || !is || edits.length === 0 || !definesHere(term, before) || !definesHere(term, after)) return [];
    const said = edits.flatMap((edit) => {
      const says = sayEdit(edit, matter);
      return says === null ? [] : [{ says, edit }];
    });
    const [first] = said;
    return first === undefined
      ? []
      : [
          {
            says: `${name} changed: ${first.says}`,
            quotes: [first.edit.inserted || first.edit.deleted],
            gist: () => gistOfEdit(first.edit, matter, DEFINITION, `definition of ${quote(term, 40)}`),
          },
        ];
  });
}

/** What a definition weighs in a headline: see weigh-effect.ts. */
const DEFINITION = 48;

function gistOf(what: string, term: string): Gist {
  return { what, words: quote(term, 60), weight: DEFINITION };
}

function told(says: string, term: string, clauses: readonly Clause[]): Told {
  const row = clauses.find(({ type, title }) => type === 'row' && title === term);
  if (row !== undefined)
    return { says: `${says}: ${quote(readDefinitionRow(row.block)?.means ?? row.text, 140)}`, quotes: [row.key] };
  const sentence = splitSentences(textOf(clauses)).find((one) => one.includes(`"${term}"`)) ?? '';
  const [, means] = /^"[^"]+"\s+((?:means?|refers?|includes?|is|are|has)\b.*)$/s.exec(sentence) ?? [];
  return means === undefined
    ? { says, quotes: [sentence] }
    : { says: `${says}: ${quote(means, 140)}`, quotes: [sentence] };
}

function isDefined(term: string, clauses: readonly Clause[]): boolean {
  return clauses.some(({ key, title, heading }) => key.includes(`"${term}"`) || (title === term && !heading));
}

/** One definition that is no more than a name in brackets is told by its words. */
function definesHere(term: string, clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ key, title }) => title === term || new RegExp(`(?:^|[.;:]\\s|\\n)"${forPattern(term)}"`).test(key),
  );
}
