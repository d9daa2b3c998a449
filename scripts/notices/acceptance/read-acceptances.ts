import { isCalendarDate } from '../../history/dates.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import type { Accepted } from '../ledger/acceptances.ts';
import { versionKey } from '../planning/hash-versions.ts';

/** What acceptances may speak of. */
export interface KnownVersions {
  readonly customers: ReadonlySet<string>;
  /** By `DOCUMENT@VERSION`, the hash of its text and the day of its publication, ISO. */
  readonly versions: ReadonlyMap<string, { readonly textHash: string; readonly published: string }>;
  /** ISO date. */
  readonly today: string;
}

const EXAMPLE =
  '{"customer":"metro-transit","document":"service-agreement","version":"12","acceptedOn":"2026-12-01","by":"user-81"}';
const KEYS = ['customer', 'document', 'version', 'acceptedOn', 'textHash', 'by', 'reference', 'accepted'];
const LONGEST = 200;

/**
 * Reads acceptances as a click-through hands them over: JSON Lines, one a line.
 * @throws InputError with file and line at the first that is wrong: of a file with a mistake in it nothing is taken
 */
export function readAcceptances(text: string, file: string, known: KnownVersions): readonly Accepted[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, { file, line: index + 1 }, known)]));
}

function readLine(text: string, place: { readonly file: string; readonly line: number }, known: KnownVersions) {
  const refuse = (problem: string, expected: string, example = EXAMPLE): never => {
    throw new InputError(problem, { ...place, expected, example });
  };
  const value = parse(text);
  if (value === null) return refuse('The line is not a JSON object', 'an acceptance a line');
  for (const key of Object.keys(value))
    if (!KEYS.includes(key)) refuse(`There is no key ${quoteValue(key)}`, `one of ${KEYS.join(', ')}`);
  const member = (key: string): string => {
    const found = value[key];
    return typeof found === 'string' && found !== '' ? found : refuse(`There is no ${key}`, `a text under "${key}"`);
  };
  const optional = (key: string): string | null => {
    const found = value[key] ?? null;
    const isText = typeof found === 'string' && found.length <= LONGEST && !/\p{Cc}|\p{Bidi_Control}/u.test(found);
    return found === null || isText
      ? found
      : refuse(`What stands under ${key} is not taken`, `one line of at most ${LONGEST} characters`);
  };
  const [customer, document, version] = [member('customer'), member('document'), member('version')];
  if (!known.customers.has(customer))
    refuse(`There is no customer ${quoteValue(customer)} in the registry`, 'the id of a customer');
  const key = versionKey(document, version);
  const found = known.versions.get(key);
  if (found === undefined)
    return refuse(
      `There is no version ${quoteValue(key)}`,
      'a document and one of its versions',
      nearestKey(key, [...known.versions.keys()]) ?? EXAMPLE,
    );
  const acceptedOn = member('acceptedOn').replace(/T.*$/, '');
  if (!isCalendarDate(acceptedOn)) refuse('acceptedOn is no day', 'a calendar day, in UTC', '2026-12-01');
  if (acceptedOn > known.today || acceptedOn < found.published)
    refuse(`${key} cannot have been accepted on ${acceptedOn}`, `a day from ${found.published} to ${known.today}`);
  const textHash = optional('textHash');
  if (textHash !== null && textHash.toLowerCase() !== found.textHash)
    refuse(
      `The text that was accepted is not that of ${key}`,
      `the textHash of \`notices acceptance\`, ${found.textHash}`,
    );
  const accepted = value.accepted ?? true;
  if (typeof accepted !== 'boolean')
    return refuse('accepted is neither true nor false', 'false to take an acceptance back');
  return {
    ...({ type: 'accepted', customer, document, version, accepted, acceptedOn } as const),
    ...{ by: optional('by'), reference: optional('reference'), on: known.today },
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
