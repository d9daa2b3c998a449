import { isCalendarDate } from '../../history/dates.ts';
import type { Significance } from '../../reading/judging/judge-significance.ts';
import type { Agreement, Customer, UseCase } from './customers.ts';
import { isMailAddress } from './mail-address.ts';
import {
  type RegistryMap,
  type Report,
  readRegistryMap,
  readText,
  readTexts,
  type TextExpectation,
} from './registry-map.ts';
import type { ValuePath } from './registry-yaml.ts';

const customerKeys = [
  'id',
  'name',
  'notices',
  'agreements',
  'cohort',
  'products',
  'regions',
  'segments',
  'use-cases',
  'notify',
];

/** Reads one customer; undefined where a required part is missing or wrong. Everything wrong with it is reported. */
export function readCustomer(value: unknown, path: ValuePath, report: Report): Customer | undefined {
  const mapping = readRegistryMap(value, path, customerKeys, report);
  if (!mapping) return undefined;
  const id = readText(mapping, 'id', expectations.id, 'required');
  const name = readText(mapping, 'name', expectations.line, 'required');
  const notices = readNoticePlaces(mapping);
  const signed = readTexts(mapping, 'agreements', expectations.agreement);
  const agreements = signed?.map(parseAgreement) ?? [];
  if (signed === null || isEmptyList(mapping.map.get('agreements')))
    report([...path, 'agreements'], 'names no document', expectations.agreement);
  const customer = {
    agreements,
    cohort: readText(mapping, 'cohort', expectations.word, 'optional') ?? null,
    products: readTexts(mapping, 'products', expectations.word),
    regions: readTexts(mapping, 'regions', expectations.word),
    segments: readTexts(mapping, 'segments', expectations.word) ?? [],
    useCases: readUseCases(mapping),
    notifyAtLeast: readNotifyLevel(mapping),
  };
  return id && name && notices ? { id, name, ...notices, ...customer } : undefined;
}

/** Where a customer is told; it may name no place at all, which is for the owner of the notices to know and nobody's mistake. */
function readNoticePlaces(mapping: RegistryMap): Pick<Customer, 'repository' | 'email' | 'assignees'> | undefined {
  const value = mapping.map.get('notices');
  if (value === undefined || value === null) return { repository: null, email: null, assignees: [] };
  const keys = ['repository', 'email', 'assignees'];
  const notices = readRegistryMap(value, [...mapping.path, 'notices'], keys, mapping.report);
  if (notices === undefined) return undefined;
  const repository = readText(notices, 'repository', expectations.repository, 'optional') ?? null;
  const email = readText(notices, 'email', expectations.email, 'optional') ?? null;
  const assignees = readTexts(notices, 'assignees', expectations.login) ?? [];
  return { repository, email, assignees };
}

function readUseCases(mapping: RegistryMap): UseCase[] {
  const list = mapping.map.get('use-cases');
  if (list === undefined || list === null) return [];
  const path = [...mapping.path, 'use-cases'];
  if (!Array.isArray(list)) {
    mapping.report(path, 'is not a list', expectations.useCase);
    return [];
  }
  const useCases: UseCase[] = [];
  for (const [index, value] of list.entries()) {
    const useCase = readRegistryMap(
      value,
      [...path, index],
      ['id', 'title', 'topics', 'approved', 'owner'],
      mapping.report,
    );
    const id = useCase && readText(useCase, 'id', expectations.id, 'required');
    const title = useCase && readText(useCase, 'title', expectations.line, 'required');
    if (!id || !title) continue;
    if (useCases.some((other) => other.id === id))
      mapping.report([...path, index], 'repeats an id', expectations.useCase);
    const topics = readTexts(useCase, 'topics', expectations.word) ?? [];
    const approved = readText(useCase, 'approved', expectations.date, 'optional') ?? null;
    const owner = readText(useCase, 'owner', expectations.owner, 'optional') ?? null;
    useCases.push({ id, title, topics, approved, owner });
  }
  return useCases;
}

function readNotifyLevel(mapping: RegistryMap): Significance | null {
  const value = mapping.map.get('notify');
  if (value === undefined || value === null) return null;
  const notify = readRegistryMap(value, [...mapping.path, 'notify'], ['at-least'], mapping.report);
  return (
    ((notify && readText(notify, 'at-least', expectations.significance, 'required')) as Significance | undefined) ??
    null
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function parseAgreement(text: string): Agreement {
  const at = text.indexOf('@');
  return at < 0 ? { document: text, version: null } : { document: text.slice(0, at), version: text.slice(at + 1) };
}

/** Ids may become file names, and on Windows these open no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const expectations = {
  id: {
    accepts: (text) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text) && !DEVICE.test(text),
    expected: '1 to 64 small letters, digits and hyphens, and no name that Windows keeps for a device',
    example: 'metro-transit',
  },
  word: matching(/^[a-z0-9][a-z0-9-]{0,63}$/, '1 to 64 small letters, digits and hyphens', 'vision-api'),
  // U+FFFD is what became of a letter in another encoding than UTF-8, and would stand in the customer's salutation.
  line: matching(
    /^(?=.*\S)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]{1,200}$/u,
    'one line of 1 to 200 characters, in UTF-8',
    'Metro Transit',
  ),
  repository: {
    accepts: isRepository,
    expected: "OWNER/NAME of a repository on GitHub, by GitHub's rules for names",
    example: 'northwind-notices/metro-transit',
  },
  email: {
    accepts: isMailAddress,
    expected: 'one address of mail in ASCII, without a name before it (an international domain as xn--…)',
    example: 'notices@metro-transit.example',
  },
  // Logins managed by an enterprise end in `_shortcode`, which no owner of a repository of ours has.
  login: matching(/^[A-Za-z0-9](?:[-_]?[A-Za-z0-9]){0,63}$/, 'a login on GitHub', 'counsel-login'),
  agreement: matching(
    /^[a-z0-9][a-z0-9-]{0,99}(?:@[^\s@\p{C}]{1,40})?$/u,
    'ids of the documents signed, each with @ and the signed version where one binds',
    'service-agreement@12',
  ),
  owner: matching(/^[^\s\p{C}]{1,100}$/u, 'a login or an address without spaces', 'approvals-lead'),
  date: { accepts: isCalendarDate, expected: 'a day of the calendar as YYYY-MM-DD', example: '2024-01-10' },
  significance: matching(
    /^(?:substantive|clarifying|editorial)$/,
    'substantive, clarifying or editorial',
    'clarifying',
  ),
  useCase: {
    accepts: () => false,
    expected: 'a list of use cases, each with an id of its own',
    example: '[{ id: uc-17, title: Body-camera transcription, topics: [facial-recognition], approved: 2024-01-10 }]',
  },
} satisfies Record<string, TextExpectation>;

/** GitHub's rules for owners and repositories. `..` would escape the path of a request. */
function isRepository(text: string): boolean {
  const [owner = '', name = '', ...rest] = text.split('/');
  return (
    rest.length === 0 &&
    owner.length <= 39 &&
    /^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$/.test(owner) &&
    /^[A-Za-z0-9._-]{1,100}$/.test(name) &&
    name !== '.' &&
    name !== '..' &&
    // GitHub cuts the first off and keeps the second for wikis, so either would be another repository than the one written.
    !/\.(?:git|wiki)$/i.test(name)
  );
}

function matching(pattern: RegExp, expected: string, example: string): TextExpectation {
  return { accepts: (text) => pattern.test(text), expected, example };
}
