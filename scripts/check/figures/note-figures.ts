import type { Comparison } from '../../reading/compare.ts';
import { findDates } from '../../reading/facets/dates.ts';
import { compareSizes, type Quantity, readQuantities } from '../../reading/facets/quantities.ts';
import type { Language } from '../../reading/sentences/function-words.ts';
import { languageOf } from '../../reading/sentences/language.ts';
import type { Draft } from '../draft.ts';

/** A figure or a date that the author's words state, and that no changed text does. */
export interface NoteFigure {
  readonly key: 'title' | 'summary' | 'benefits' | 'risks' | 'actions';
  readonly words: string;
  readonly kind: 'figure' | 'date' | 'reversed';
  /** Whether it stands somewhere in the text that did not change. */
  readonly stands: boolean;
}

const KEYS = ['title', 'summary', 'benefits', 'risks', 'actions'] as const;

/** The figures of the author's note that neither version has where it changed; those of a version that stands are not looked at anew. */
export function findNoteFigures(draft: Draft): readonly NoteFigure[] {
  const { frontMatter, comparison, tree, previous, isNew } = draft;
  const note = frontMatter.change;
  if (note === null || !isNew) return [];
  const language = languageOf(tree.clauses);
  const whole = [...tree.clauses, ...(previous?.tree.clauses ?? [])].map(({ text }) => text).join('\n');
  const changes = comparison?.changes ?? [];
  const changed = changes.flatMap(({ before, after }) => [...before, ...after].map(({ text }) => text)).join('\n');
  // Of a first version all text is new.
  const inChanged = readStatements(comparison === null ? whole : changed, language);
  const inWhole = readStatements(whole, language);
  const stated = statedDates(draft);
  const notice = [frontMatter.notice, previous?.frontMatter.notice].map((days) => `${days ?? 0} days`).join('\n');
  const promised = readQuantities(notice);
  return KEYS.flatMap((key) =>
    [note[key] ?? []].flat().flatMap((text) => {
      const dates = findDates(text).flatMap(({ value, words }): readonly NoteFigure[] => {
        // By when to act is the author's to say, within the dates of the version.
        if (key === 'actions' || [...stated, ...inChanged.dates].some((date) => isSameDay(date, value))) return [];
        return [{ key, words, kind: 'date', stands: inWhole.dates.some((date) => isSameDay(date, value)) }];
      });
      const figures = readQuantities(text, language).flatMap((quantity): readonly NoteFigure[] => {
        if (!isTelling(quantity) || isConsistent(quantity, [...inChanged.quantities, ...promised])) return [];
        if (isDifference(quantity, inChanged.quantities)) return [];
        return [{ key, words: quantity.words, kind: 'figure', stands: isConsistent(quantity, inWhole.quantities) }];
      });
      return [...dates, ...figures, ...(comparison === null ? [] : findReversed(key, text, comparison, language))];
    }),
  );
}

/** from 2% to 1%; 14 days instead of 30: what was comes before what is, or after these words. */
const TURNS: readonly (readonly [pattern: RegExp, isFirstOld: boolean])[] = [
  [/\bfrom\s(?<first>[^,;.]{1,30}?)\s(?:down\s|up\s)?to\s(?<second>[^,;]{1,30})/giu, true],
  [/(?<first>[^,;.]{1,30}?),?\s(?:instead of|rather than|where it was|no longer)\s(?<second>[^,;]{1,30})/giu, false],
];

/** Where the author says that a figure was what it is now, and is what it was. */
function findReversed(
  key: NoteFigure['key'],
  text: string,
  { changes }: Comparison,
  language: Language,
): readonly NoteFigure[] {
  const [was, is] = (['before', 'after'] as const).map((side) =>
    readQuantities(changes.flatMap((change) => change[side].map((each) => each.text)).join('\n'), language),
  ) as [readonly Quantity[], readonly Quantity[]];
  return TURNS.flatMap(([pattern, isFirstOld]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, groups }): readonly NoteFigure[] => {
      const first = readQuantities(groups!.first!, language).at(-1);
      const second = readQuantities(groups!.second!, language)[0];
      if (first === undefined || second === undefined || !isTelling(first) || !isTelling(second)) return [];
      const [old, now] = isFirstOld ? [first, second] : [second, first];
      const isTurned =
        !isConsistent(old, was) && isConsistent(old, is) && !isConsistent(now, is) && isConsistent(now, was);
      return isTurned ? [{ key, words: words.replace(/[.\s]+$/, ''), kind: 'reversed', stands: false }] : [];
    }),
  );
}

function readStatements(text: string, language: Language) {
  return { quantities: readQuantities(text, language), dates: findDates(text).map(({ value }) => value) };
}

/** All dates that front matter states of this version and the one before. */
export function statedDates({ frontMatter, version, previous }: Draft): readonly string[] {
  const { postponed, withdrawn, retired } = frontMatter;
  return [version, ...(previous === null ? [] : [previous.version])]
    .flatMap(({ published, effective }) => [published, ...Object.values(effective)])
    .concat(postponed?.from ?? [], withdrawn?.on ?? [], retired ?? []);
}

/** Where one leaves the year or the day out, the other may have it: `--06-01`, `2027-06`. */
function isSameDay(one: string, other: string): boolean {
  const [short, long] = [one, other].toSorted((first, second) => first.length - second.length) as [string, string];
  return short === long || long.startsWith(short) || (short.startsWith('--') && long.endsWith(short.slice(1)));
}

/** Counts of clauses, documents or steps are the author's own; a price, a period, a share are the text's. */
function isTelling({ measure, unit }: Quantity): boolean {
  return unit !== '' && measure.of !== 'times' && measure.of !== 'count';
}

function isConsistent(quantity: Quantity, others: readonly Quantity[]): boolean {
  const ends = (one: Quantity) => [one.value, one.from].map((value) => ({ ...one, value, from: value, per: '' }));
  return ends(quantity).every((end) =>
    others.some((other) =>
      ends(other).some(
        (known) =>
          known.measure.of === end.measure.of &&
          isBusiness(known) === isBusiness(end) &&
          !['more', 'less'].includes(
            compareSizes(end, known) ?? (known.measure.of === 'money' || known.unit === end.unit ? 'more' : 'open'),
          ),
      ),
    ),
  );
}

/** Business days are no days, and how many they are nobody can say. */
function isBusiness({ measure }: Quantity): boolean {
  return measure.name.startsWith('business');
}

/** "10 days longer": what lies between two figures of the text. */
function isDifference(quantity: Quantity, others: readonly Quantity[]): boolean {
  const same = others.filter(
    ({ unit, measure }) =>
      unit.replace(/s$/, '') === quantity.unit.replace(/s$/, '') && measure.of === quantity.measure.of,
  );
  return same.some((one) =>
    same.some((other) => one.value - other.value === quantity.value || one.value + other.value === quantity.value),
  );
}
