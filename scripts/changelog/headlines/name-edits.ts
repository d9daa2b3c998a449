import type { Change } from '../../reading/read-change.ts';
import { placeInWords } from './place-in-words.ts';
import { placeOfChange } from './place-of-change.ts';

/** What was edited in a version that changes no rule: "Spelling corrected in Fees", "Links and formatting only". */
export function nameEdits(changes: readonly Change[], documentTitle: string): string {
  const kinds = EDITS.filter(({ is }) => changes.some(is));
  const known = changes.every((change) => EDITS.some(({ is }) => is(change)));
  const [first] = kinds;
  if (first === undefined || !known || kinds.length > MOST_NAMED) return 'Editorial changes only';
  if (kinds.length > 1) return `${upper(inWords(kinds.map(({ noun }) => noun)))} only`;
  const places = new Set(changes.map((change) => nameOf(change, documentTitle)));
  const [place = ''] = places;
  return places.size === 1 && place !== '' && first.alone.length + place.length < LONGEST && !first.everywhere
    ? `${first.alone} in ${place}`
    : first.alone;
}

const MOST_NAMED = 3;
const LONGEST = 100;

interface Edit {
  /** Beside others. */
  readonly noun: string;
  /** Where nothing else was edited. */
  readonly alone: string;
  readonly is: (change: Change) => boolean;
  /** True where no place is told. */
  readonly everywhere?: true;
}

function says(pattern: RegExp): Edit['is'] {
  return ({ reasons }) => reasons.length > 0 && reasons.every((reason) => pattern.test(reason));
}

/** Kinds of harmless edits by their reasons; the first that holds is told. */
const EDITS: readonly Edit[] = [
  {
    noun: 'the date',
    alone: 'New date, same text',
    is: ({ facets, kind, reasons }) =>
      kind !== 'markup' && (facets.includes('date-stamp') || /date of the document/.test(reasons[0] ?? '')),
    everywhere: true,
  },
  {
    noun: 'spelling',
    alone: 'Spelling corrected',
    is: says(
      /^Only the spelling of a word|^Only a hyphen|^A word that stood twice|^Only the form of a word|^A noun of the title/,
    ),
  },
  {
    noun: 'punctuation or capitals',
    alone: 'Punctuation or capitals changed',
    is: (change) =>
      change.kind !== 'split' && change.kind !== 'merged' && says(/^Only punctuation, spaces or capitals/)(change),
  },
  {
    noun: 'links',
    alone: 'Links updated',
    is: says(/a link points elsewhere|^The address of a link|^An address is shown/),
  },
  {
    noun: 'numbering',
    alone: 'Sections renumbered',
    is: (change) => change.kind === 'renumbered' || says(/follows the new numbers|whose number changed/)(change),
  },
  {
    noun: 'order of clauses',
    alone: 'Clauses moved, same words',
    is: (change) => change.kind === 'moved',
    everywhere: true,
  },
  {
    noun: 'headings',
    alone: 'Headings changed',
    is: ({ kind, reasons }) => kind !== 'markup' && /heading|^It is a title|^Only a title/.test(reasons[0] ?? ''),
  },
  { noun: 'list of contents', alone: 'List of contents updated', is: says(/list of contents/), everywhere: true },
  {
    noun: 'page elements',
    alone: 'Page elements changed, not the terms',
    is: says(/part of the page|publishing system|note to those who write/),
    everywhere: true,
  },
  {
    noun: 'formatting',
    alone: 'Formatting only',
    is: ({ kind, reasons }) =>
      kind === 'markup' ||
      kind === 'split' ||
      kind === 'merged' ||
      /breaks, spaces|no words|written otherwise/.test(reasons[0] ?? ''),
    everywhere: true,
  },
];

/** By its number, which is short, else by its title. */
function nameOf(change: Change, documentTitle: string): string {
  const place = placeOfChange(change, documentTitle);
  return placeInWords(place.number === '' ? place : { ...place, title: '' })[0]!;
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function upper(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
