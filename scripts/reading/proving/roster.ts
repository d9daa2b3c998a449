import type { Clause } from '../../clauses/parse-clauses.ts';

export const ROSTER = 'It names who serves; what anybody must or may do is not said here.';

/** Headings and lead-ins under which people are listed by their names. */
const LISTS_PEOPLE =
  /^(?:the |our |current |past |former |emeritus |active |founding )*(?:[\p{L}-]+ ){0,4}?(?:members?|maintainers|moderators|contributors|team|staff|chairs|officers|organi[sz]ers|alumni)(?: of (?:the )?[\p{L} -]{1,40})?(?: (?:are|is|include))?\W*$/iu;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|da|di|del|van|von|der|den|la|le|el|bin|al|dos|y))*`;
const OFFICE = `(?:Co-?|Vice[ -]?|Deputy )?(?:Chair|Chairperson|Secretary|Treasurer|President|Lead|Coordinator|Member)`;
/** `Ada Verne`, `Ada B. Verne, Vice Chair`, `Ada Verne (Chair)` */
const PERSON = new RegExp(`^${NAME}(?: ${NAME}){1,3}(?:,? \\(?${OFFICE}\\)?)?(?:,? [\\w.+-]+@[\\w.-]+)?$`, 'u');

/**
 * True for an entry that names a person in a list of people, and says nothing else: who serves is not what anybody must do. An entry
 * that goes from one such list to another is a move, and judged as one.
 */
export function isInRoster({ type, parent, key }: Clause): boolean {
  return (
    (type === 'item' || type === 'paragraph') &&
    parent !== null &&
    LISTS_PEOPLE.test(parent.title || parent.key) &&
    PERSON.test(key.trim())
  );
}
