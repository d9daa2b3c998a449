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
    return dated === null ? `version ${label}` : `version du ${DATES.long(dated.date)}${dated.nth}`;
  },
  the: (label) => `la ${VERSIONS.name(label)}`,
  title: (label) => capitalised(VERSIONS.name(label)),
  subject: (label) => capitalised(VERSIONS.the(label)),
  ofDocument: (label, title) => `${title}, ${VERSIONS.name(label)}`,
  text: (text) => ('version' in text ? VERSIONS.title(text.version) : joinWords(text.titles, JOINS.and)),
  inText: (text) => `dans ${theText(text)}`,
  comparedWith: (label, text) => `${VERSIONS.title(label)} comparée à ${theText(text)}`,
  fromTo: (text, label) => `de ${theText(text)} à ${VERSIONS.the(label)}`,
};

function theText(text: NamedText): string {
  return 'version' in text ? VERSIONS.the(text.version) : joinWords(text.titles.map(JOINS.quote), JOINS.and);
}
