import type { EntryHeading } from '../../changelog/entry.ts';
import { BY_MAIL, EFFECT_LATER, ON_A_WEBSITE } from '../../reading/promises/find-notice-forms.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { PromisesOf } from './version-promises.ts';

/** A document that speaks of notice in a form that the ways by which its customers are told do not keep by themselves. */
export interface FormNotKept {
  readonly document: string;
  readonly version: string;
  /** `by e-mail, in writing (17.4 Notices)`, one for each clause. */
  readonly clauses: readonly string[];
  /** Ids of those told in issues alone, sorted. */
  readonly byIssueAlone: readonly string[];
}

/**
 * Promises of notice in a form that is not kept by itself, each document once: by the first of its versions on which notices rest. What
 * is promised to be published is kept by the site, where there is one, and what is promised by e-mail by letters, where all have them.
 * @param behind the versions that notices tell of or rest on, as `DOCUMENT@VERSION`
 * @param byIssueAlone for each of them the customers who are told in issues alone
 */
export function formsNotKept(
  headings: readonly EntryHeading[],
  behind: ReadonlySet<string>,
  promisesOf: PromisesOf,
  site: string | null,
  byIssueAlone: ReadonlyMap<string, readonly string[]>,
): FormNotKept[] {
  const found = new Map<string, FormNotKept>();
  for (const { document, version } of headings) {
    const key = versionKey(document, version);
    if (!behind.has(key) || found.has(document)) continue;
    const without = byIssueAlone.get(key) ?? [];
    const clauses = (promisesOf(document, version)?.forms ?? []).flatMap(({ clause, forms }) => {
      const open = forms.filter(
        (form) => !(form === ON_A_WEBSITE && site !== null) && !(form === BY_MAIL && without.length === 0),
      );
      return open.length === 0 ? [] : [`${open.join(', ')} (${clause})`];
    });
    if (clauses.length > 0) found.set(document, { document, version, clauses, byIssueAlone: without.toSorted() });
  }
  return [...found.values()];
}

/** One of them as a sentence for the notice owner; without names it says nothing of how many are told in which way. */
export function wordFormNotKept(
  { document, version, clauses, byIssueAlone }: FormNotKept,
  { names }: { readonly names: boolean },
): string {
  const said = clauses.join('; ');
  const later = said.includes(EFFECT_LATER)
    ? '; send so much earlier that the days promised lie behind that moment'
    : '';
  const what = `${versionKey(document, version)} speaks of notice ${said}`;
  if (!names) return `${what}: the plan says whether the ways by which customers are told keep that${later}`;
  if (byIssueAlone.length === 0) return `${what}; whether letters by mail keep that is for its words to say${later}`;
  const are = byIssueAlone.length === 1 ? 'is' : 'are';
  return `${what}; issues alone do not keep that, and ${shorten(byIssueAlone)} ${are} told in issues alone: name addresses of mail in the registry, or tell them in that form as well${later}`;
}

function shorten(ids: readonly string[]): string {
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  return `${ids.slice(0, MOST_NAMED).join(', ')}${more}`;
}

const MOST_NAMED = 20;
