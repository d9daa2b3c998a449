import type { EntryHeading } from '../../changelog/entry.ts';
import { EFFECT_LATER, ON_A_WEBSITE } from '../../reading/promises/find-notice-forms.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { PromisesOf } from './version-promises.ts';

/** A document that speaks of notice in a form that an issue on GitHub is not. */
export interface FormNotKept {
  readonly document: string;
  readonly version: string;
  /** `by e-mail, in writing (17.4 Notices)`, one for each clause. */
  readonly clauses: readonly string[];
}

/**
 * Promises of notice in a form that an issue on GitHub does not keep by itself, each document once: by the first of its versions on
 * which notices rest. What is promised to be published is kept by the site, where there is one.
 * @param behind the versions that notices tell of or rest on, as `DOCUMENT@VERSION`
 */
export function formsNotKept(
  headings: readonly EntryHeading[],
  behind: ReadonlySet<string>,
  promisesOf: PromisesOf,
  site: string | null,
): FormNotKept[] {
  const found = new Map<string, FormNotKept>();
  for (const { document, version } of headings) {
    if (!behind.has(versionKey(document, version)) || found.has(document)) continue;
    const clauses = (promisesOf(document, version)?.forms ?? []).flatMap(({ clause, forms }) => {
      const open = forms.filter((form) => site === null || form !== ON_A_WEBSITE);
      return open.length === 0 ? [] : [`${open.join(', ')} (${clause})`];
    });
    if (clauses.length > 0) found.set(document, { document, version, clauses });
  }
  return [...found.values()];
}

/** One of them as a sentence for the notice owner. */
export function wordFormNotKept({ document, version, clauses }: FormNotKept): string {
  const said = clauses.join('; ');
  const later = said.includes(EFFECT_LATER)
    ? '; send so much earlier that the days promised lie behind that moment'
    : '';
  return `${versionKey(document, version)} speaks of notice ${said}; issues alone do not keep that${later}`;
}
