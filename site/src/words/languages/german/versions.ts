import { capitalised } from '../../capitalised.ts';
import { datedLabel } from '../../dated-label.ts';
import { joinWords } from '../../join-words.ts';
import type { NamedText } from '../../named-text.ts';
import type { VERSIONS as BRITISH } from '../british/versions.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';

export const VERSIONS: typeof BRITISH = {
  name(label) {
    const dated = datedLabel(label);
    return dated === null ? `Fassung ${label}` : `Fassung vom ${DATES.long(dated.date)}${dated.nth}`;
  },
  the: (label) => (datedLabel(label) ? `die ${VERSIONS.name(label)}` : VERSIONS.name(label)),
  title: (label) => VERSIONS.name(label),
  subject: (label) => capitalised(VERSIONS.the(label)),
  ofDocument: (label, title) => `${title}, ${VERSIONS.name(label)}`,
  text: (text) => ('version' in text ? VERSIONS.name(text.version) : joinWords(text.titles, JOINS.and)),
  inText: (text) => `in ${dativeText(text)}`,
  comparedWith: (label, text) => `${VERSIONS.name(label)} im Vergleich mit ${dativeText(text)}`,
  fromTo: (text, label) => `von ${dativeText(text)} zu ${dative(label)}`,
};

/** After a preposition such as „in“, „von“ or „mit“, and as a genitive. */
export function dative(label: string): string {
  return datedLabel(label) ? `der ${VERSIONS.name(label)}` : VERSIONS.name(label);
}

function dativeText(text: NamedText): string {
  return 'version' in text ? dative(text.version) : joinWords(text.titles.map(JOINS.quote), JOINS.and);
}
