import { capitalised } from '../../capitalised.ts';
import { datedLabel } from '../../dated-label.ts';
import { joinWords } from '../../join-words.ts';
import type { NamedText } from '../../named-text.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';

/** What versions are called, by their labels. */
export const VERSIONS = {
  /** Alone: `version 8`, `version of 1 May 2024 (2)` */
  name(label: string): string {
    const dated = datedLabel(label);
    return dated === null ? `version ${label}` : `version of ${DATES.long(dated.date)}${dated.nth}`;
  },
  /** Within a sentence: `version 8`, `the version of 1 May 2024` */
  the: (label: string): string => (datedLabel(label) ? `the ${VERSIONS.name(label)}` : VERSIONS.name(label)),
  /** At the beginning of a line that is no sentence. */
  title: (label: string): string => capitalised(VERSIONS.name(label)),
  /** At the beginning of a sentence. */
  subject: (label: string): string => capitalised(VERSIONS.the(label)),
  /** `Version 7 of Service Agreement` */
  ofDocument: (label: string, title: string): string =>
    datedLabel(label) ? `${title}, ${VERSIONS.name(label)}` : `${VERSIONS.title(label)} of ${title}`,
  /** A text that is compared, as the head of what stands below it: `Version 7`, `Face Code and Speech Code` */
  text: (text: NamedText): string =>
    'version' in text ? VERSIONS.title(text.version) : joinWords(text.titles, JOINS.and),
  /** `in version 7`, `in the version of 1 May 2024`, `in Face Code` */
  inText: (text: NamedText): string => `in ${theText(text)}`,
  /** `Version 8 compared with version 7` */
  comparedWith: (label: string, text: NamedText): string => `${VERSIONS.title(label)} compared with ${theText(text)}`,
  /** `from version 7 to version 8` */
  fromTo: (text: NamedText, label: string): string => `from ${theText(text)} to ${VERSIONS.the(label)}`,
};

function theText(text: NamedText): string {
  return 'version' in text ? VERSIONS.the(text.version) : joinWords(text.titles, JOINS.and);
}
