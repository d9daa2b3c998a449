import type { Edition } from '../../changelog/edition.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import type { NoticeRules } from '../deciding/affected.ts';
import type { Customer } from './customers.ts';

/**
 * Words of the registry that are nearly, but not quite, words of the publisher: a customer with the product `vison-api` would not be
 * told of what concerns `vision-api`. A word that the configuration names is right as it is. Sentences with a count, sorted, without a customer's name.
 */
export function mistypedWords(
  customers: readonly Customer[],
  { documents }: Edition,
  { rules, words }: { readonly rules: NoticeRules; readonly words: Readonly<Record<string, string>> },
): string[] {
  const versions = documents.flatMap((document) => document.versions);
  const named = Object.keys(words);
  const kinds: [string, (customer: Customer) => readonly string[], readonly string[]][] = [
    ['product', ({ products }) => products ?? [], [...versions.flatMap(({ products }) => products), ...named]],
    ['region', ({ regions }) => regions ?? [], [...versions.flatMap(({ regions }) => regions), ...named]],
    ['segment', ({ segments }) => segments, [...rules.topics.flatMap(({ segments }) => segments), ...named]],
    ['topic', ({ useCases }) => useCases.flatMap(({ topics }) => topics), rules.topics.map(({ id }) => id)],
    [
      'cohort',
      ({ cohort }) => (cohort === null ? [] : [cohort]),
      versions.flatMap((one) => Object.keys(one.effective)),
    ],
  ];
  return kinds.flatMap(([kind, wordsOf, known]) => findMistyped(customers, kind, wordsOf, new Set(known))).sort();
}

function findMistyped(
  customers: readonly Customer[],
  kind: string,
  wordsOf: (customer: Customer) => readonly string[],
  known: ReadonlySet<string>,
): string[] {
  const counts = new Map<string, number>();
  for (const customer of customers)
    for (const word of new Set(wordsOf(customer))) if (!known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => {
    const meant = nearestKey(word, [...known]);
    // `plan-2` beside `plan-1` is another plan.
    const numbered = meant !== null && withoutDigits(meant) === withoutDigits(word);
    return meant === null || numbered
      ? []
      : [`${count} of ${customers.length} customers have the ${kind} ${word}; was ${meant} meant?`];
  });
}

function withoutDigits(word: string): string {
  return word.replace(/\d+/g, '');
}
