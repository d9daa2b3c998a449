import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { disagreeingPeriod } from '../deciding/short-notice.ts';
import type { Customer } from '../registry/customers.ts';
import { versionKey } from './hash-versions.ts';
import type { PlanRequest } from './plan-request.ts';

/**
 * What is odd about the registry, the documents and the promises that a plan rests on, in sentences without a customer's name.
 * @param customers those planned
 * @param headings all versions, in order
 * @param planned what the notices rest on
 */
export function warnOfPlan(
  customers: readonly Customer[],
  headings: readonly EntryHeading[],
  { behind, withoutExit, told, withoutChannel }: PlannedNotices,
  request: PlanRequest,
): string[] {
  const { edition, promisesOf, contact } = request;
  return [
    ...unknownAgreements(customers, edition),
    ...mistypedWords(customers, request),
    ...endingDocuments(edition),
    ...headings
      .filter(({ document, version }) => behind.has(versionKey(document, version)))
      .flatMap((heading) => disagreeingPeriod(heading, promisesOf(heading.document, heading.version))),
    ...[...withoutExit].map(
      (key) =>
        `no text by which customers told of ${key} are bound says whether and how they may object or end the contract, so their notices do not either`,
    ),
    ...(told > 0 && contact === null
      ? ['notices.contact is not set, so the notices do not say whom to ask; set it in terms.config.yaml']
      : []),
    ...(contact === null && customers.some(({ email }) => email !== null)
      ? ['notices.contact is not set, so letters by mail do not say where to object or to acknowledge']
      : []),
    ...(withoutChannel > 0
      ? [
          `${withoutChannel} of the customers told have neither a repository nor an address in the registry: name one, or send what \`notices export\` writes for them and take it down with \`notices record\``,
        ]
      : []),
  ];
}

/** What the notices of a plan rest on. */
interface PlannedNotices {
  /** The versions that they tell of or rest on, as `DOCUMENT@VERSION`. */
  readonly behind: ReadonlySet<string>;
  /** Of those told of the ones for which no way out was found. */
  readonly withoutExit: ReadonlySet<string>;
  /** How many customers are told. */
  readonly told: number;
  /** How many of them have neither a repository nor an address. */
  readonly withoutChannel: number;
}

/**
 * What the registry says was signed and the edition does not know: such customers may go untold. One sentence per cause, sorted,
 * without a customer's name. An unknown signed version counts as the document without a version, so that its customers are told.
 */
function unknownAgreements(customers: readonly Customer[], edition: Edition): string[] {
  const versions = new Map(
    edition.documents.map(({ id, versions }) => [id, new Set(versions.map((one) => one.version))]),
  );
  const translated = new Map(
    edition.documents.flatMap(({ id, translations = [] }) => translations.map((each) => [each.id, id] as const)),
  );
  const counts = new Map<string, number>();
  for (const { agreements } of customers) {
    for (const { document, version } of agreements) {
      const known = versions.get(document);
      if (known && (version === null || known.has(version))) continue;
      const original = translated.get(document);
      const missing = known
        ? `version ${version} of ${document}, which is not among the documents`
        : original === undefined
          ? `${document}, which is not among the documents`
          : `${document}, which is a translation; name its original, ${original}`;
      counts.set(missing, (counts.get(missing) ?? 0) + 1);
    }
  }
  return [...counts].map(([missing, count]) => `${count} of ${customers.length} customers signed ${missing}`).sort();
}

/**
 * Words of the registry that are nearly, but not quite, words of the publisher: a customer with the product `vison-api` would not be
 * told of what concerns `vision-api`. A word that the configuration names is right as it is. Sentences with a count, sorted, without a customer's name.
 */
function mistypedWords(customers: readonly Customer[], { edition, rules, words }: PlanRequest): string[] {
  const versions = edition.documents.flatMap((document) => document.versions);
  const named = Object.keys(words);
  const kinds: [string, (customer: Customer) => readonly string[], readonly string[]][] = [
    ['product', ({ products }) => products ?? [], [...versions.flatMap(({ products }) => products), ...named]],
    ['region', ({ regions }) => regions ?? [], [...versions.flatMap(({ regions }) => regions), ...named]],
    ['segment', ({ segments }) => segments, [...rules.topics.flatMap(({ segments }) => segments), ...named]],
    [
      'cohort',
      ({ cohort }) => (cohort === null ? [] : [cohort]),
      versions.flatMap((one) => Object.keys(one.effective)),
    ],
  ];
  const mistyped = kinds.flatMap(([kind, wordsOf, known]) => findMistyped(customers, kind, wordsOf, new Set(known)));
  return [...mistyped, ...unknownTopics(customers, rules)].sort();
}

/** A use case whose topic nobody defined is met by no change, so that its approval is never reviewed. */
function unknownTopics(customers: readonly Customer[], { topics }: PlanRequest['rules']): string[] {
  const known = topics.map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const { useCases } of customers)
    for (const topic of new Set(useCases.flatMap((useCase) => useCase.topics)))
      if (!known.includes(topic)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].map(([topic, count]) => {
    const meant = nearestKey(topic, known);
    const who = `${count} of ${customers.length} customers have use cases with the topic ${topic}`;
    if (meant !== null) return `${who}; was ${meant} meant?`;
    return `${who}, which is not among the topics (topics.yaml), so no change is found to concern it`;
  });
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

/**
 * Documents that are to end and that none replaces. A notice tells of a version, and the end of a document is none: whoever is bound
 * hears of it only where a last version says so, so the notice owner must know. Sentences in the order of the documents.
 */
function endingDocuments({ documents, today }: Edition): string[] {
  return documents.flatMap(({ id, retired, supersededBy }) =>
    retired === null || retired <= today || supersededBy !== null
      ? []
      : [
          `${id} ends on ${longDate(retired)} and no document replaces it; of that alone nobody is told: publish a last version of it that says so`,
        ],
  );
}
