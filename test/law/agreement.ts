import assert from 'node:assert/strict';
import process from 'node:process';
import fc from 'fast-check';
import { makeStandings } from '../../scripts/changelog/standing.ts';
import { noticeOwed } from '../../scripts/check/days/notice-owed.ts';
import type { Desk, Draft } from '../../scripts/check/draft.ts';
import { significanceOf } from '../../scripts/check/significance-of.ts';
import { effectiveDate, effectiveFor, type Whom } from '../../scripts/history/effective-date.ts';
import { DEFAULT_CONFIGURATION } from '../../scripts/history/statements/configuration.ts';
import type { Version } from '../../scripts/history/versions.ts';
import { NEW_CUSTOMERS } from '../../scripts/law/cohorts.ts';
import { contractOn } from '../../scripts/law/contract-on.ts';
import { bindingOn, inForceOn } from '../../scripts/law/in-force-on.ts';
import { periodOn } from '../../scripts/law/timeline.ts';
import { affectedBy } from '../../scripts/notices/deciding/affected.ts';
import { bindingDocuments } from '../../scripts/notices/deciding/binding-documents.ts';
import { noticePeriodOf } from '../../scripts/notices/deciding/notice-period.ts';
import { type Timelines, timelinesFor } from '../../scripts/notices/deciding/timelines.ts';
import { makeFeedEntry } from '../../scripts/outputs/feeds/feed-entry.ts';
import { versionInForceOn } from '../../site/src/edition.ts';
import { stopped } from '../../site/src/fate/announced-versions.ts';
import { effectiveDates } from '../../site/src/words/effective-dates.ts';
import { anyDay, anyTerms, type GeneratedTerms, LAST_DAY, makeTerms } from '../worlds/generated-terms.ts';
import { customer } from '../worlds/notices-builders.ts';

const COHORTS = ['all', 'new', 'existing', 'eu'] as const;
const PERIOD = 3;

/**
 * Asks `in-force`, `check`, the notice plan, the feeds and the site the same of generated histories. Throws at the first difference,
 * with the smallest history that shows it.
 */
export function askAll(cases: number, seed: number): void {
  const asked = fc.property(anyTerms, anyDay, fc.constantFrom(...COHORTS), (statements, day, cohort) => {
    const terms = makeTerms(statements);
    sameInForce(terms, day, cohort);
    sameContract(terms, day, cohort);
    sameDates(terms);
    sameSignificance(terms, cohort);
    samePromise(terms, cohort);
  });
  fc.assert(asked, { numRuns: cases, seed });
}

function planFor({ edition }: GeneratedTerms, cohort: string): Timelines {
  return timelinesFor(edition, who(cohort));
}

/** A customer whom nobody registered under a cohort goes by the dates for all. */
function who(cohort: string) {
  return customer('a', { cohort: cohort === 'all' ? null : cohort });
}

/** Which version is in force, and what took its place: the command, the site's two ways of asking, and the plan. */
function sameInForce(terms: GeneratedTerms, day: string, cohort: string): void {
  const { histories: documents, edition } = terms;
  const standings = [...makeStandings(edition, documents, new Map())];
  for (const [index, document] of documents.entries()) {
    const { version, replacedBy } = inForceOn(document, day, { cohort, documents });
    const { timelines } = standings[index]!;
    const own = timelines.find((timeline) => timeline.cohort === cohort) ?? timelines[0]!;
    const shown = periodOn(own.periods, day)!;
    assert.equal(shown.slug, version && `${document.id}/${version.label}`, 'the page of the document');
    assert.deepEqual(shown.replacedBy, replacedBy, 'what the page says stands in its place');
    if (replacedBy.length === 0)
      assert.equal(versionInForceOn(edition.documents[index]!, day, cohort)?.version, version?.label, 'the lists');

    const whom: Whom = who(cohort);
    const bound = bindingOn(document, day, { cohort: whom, documents });
    const [planned] = bindingDocuments(planFor(terms, cohort), [{ document: document.id, version: null }], day);
    const first = planned?.chain.length === 1 ? planned.version : null;
    assert.equal(first, bound.version?.label ?? null, 'the plan');
    // One answer for a group and for a customer of that group, wherever the group has a date.
    if (documents.every(({ versions }) => versions.every((each) => effectiveFor(each, cohort).own)))
      assert.equal(bound.version, version, 'a customer and its group');
  }
}

/** Of which versions a contract consists. */
function sameContract(terms: GeneratedTerms, day: string, cohort: string): void {
  const { histories: documents, edition } = terms;
  const whom = who(cohort);
  const [first, second] = documents;
  const signed = [
    { document: first!.id, version: null },
    { document: second!.id, version: '1' },
  ];
  const parts = contractOn(signed, day, { documents, cohort: whom }).flatMap(({ document, version, fixed }) =>
    version === null ? [] : [`${document}@${version.label} ${fixed}`],
  );
  const planned = bindingDocuments(timelinesFor(edition, whom), signed, day);
  assert.deepEqual(
    planned.map(({ document, version, fixed }) => `${document}@${version} ${fixed}`),
    parts,
  );
}

/** On which days a version takes effect for whom: the law, the feeds, the pages of versions. */
function sameDates({ histories, edition, entries }: GeneratedTerms): void {
  for (const [index, { versions }] of histories.entries()) {
    const document = edition.documents[index]!;
    for (const [at, version] of versions.entries()) {
      const dates = Object.keys(version.effective).flatMap((cohort) => {
        const date = effectiveDate(version, cohort);
        const end = versions.at(-1)!.frontMatter.retired;
        const isOver = end !== null && end <= date;
        const binds = versionInForceOn(document, date, cohort)?.version === version.label;
        return binds || (isOver && document.versions[at]!.overtaken?.[cohort] === undefined && !version.withdrawn)
          ? [`${cohort} ${date}`]
          : [];
      });
      const entry = entries.find(({ slug }) => slug === document.versions[at]!.slug)!;
      const told = makeFeedEntry(entry, document, edition).categories.flatMap(({ term }) => {
        const [, cohort, date] = /^effective:(?:([a-z]+):)?([\d-]+)$/.exec(term) ?? [];
        return date === undefined ? [] : [`${cohort ?? 'all'} ${date}`];
      });
      assert.deepEqual(told.toSorted(), dates.toSorted(), `the feed of ${entry.slug}`);
      const heading = document.versions[at]!;
      if (dates.length === 0 || stopped(heading, document) !== null) continue;
      const shown = effectiveDates(heading).map(({ cohort, date }) => `${cohort} ${date}`);
      assert.deepEqual(shown.toSorted(), dates.toSorted(), `the page of ${entry.slug}`);
    }
  }
}

/** What a version amounts to: the check, the changelog, and the plan where it tells of the same step. */
function sameSignificance(terms: GeneratedTerms, cohort: string): void {
  const { histories, edition } = terms;
  const timelines = planFor(terms, cohort);
  const one = customer('a', { cohort: who(cohort).cohort, agreements: signAll(histories) });
  for (const [index, { id, versions }] of histories.entries()) {
    for (const [at, version] of versions.entries()) {
      const heading = edition.documents[index]!.versions[at]!;
      const previous = versions.find(({ label }) => label === heading.previous) ?? null;
      const comparison = previous === null ? null : { changes: [], unchanged: 0 };
      const draft = {
        version,
        frontMatter: version.frontMatter,
        previous: previous && { version: previous },
        comparison,
      };
      assert.equal(heading.significance, significanceOf(draft as unknown as Draft), 'the check and the changelog');
      const live = timelines.live.get(id)?.find((each) => each.heading === heading);
      if (live === undefined || (live.replaces?.version ?? null) !== heading.previous || live.covers.length > 1)
        continue;
      const rules = { floor: 'editorial', topics: [] } as const;
      const verdict = affectedBy(
        { live, changes: [], told: null, replaced: null, sinceTold: null },
        one,
        timelines,
        rules,
      );
      if (verdict.affected) assert.equal(verdict.significance, heading.significance, 'the plan');
    }
  }
}

/** Which promise of notice governs, and the first lawful day: the check, and the plan for who signed everything. */
function samePromise(terms: GeneratedTerms, cohort: string): void {
  const { histories: documents } = terms;
  const timelines = planFor(terms, cohort);
  const agreements = signAll(documents);
  const notices = { ...DEFAULT_CONFIGURATION.notices, period: PERIOD };
  const desk = { documents, promises: new Map(), configuration: { notices } } as unknown as Desk;
  // Where a group has no date of its own, a customer is reckoned with by another date than everyone is.
  const isNamed = documents.every(({ versions }) => versions.every((each) => effectiveFor(each, cohort).own));
  if (!isNamed || cohort === NEW_CUSTOMERS) return;
  for (const { id, versions } of documents) {
    for (const version of versions) {
      const live = timelines.live.get(id)?.find(({ heading }) => heading.version === version.label);
      if (live === undefined || live.effective.cohort === NEW_CUSTOMERS) continue;
      const { published, effective } = { ...version, effective: live.effective.date };
      const bindings = bindingDocuments(timelines, agreements, effective);
      const promisesOf = (document: string, label: string) => promised(documents, document, label);
      const period = noticePeriodOf(live, effective, bindings, { timelines, agreements, promisesOf, period: PERIOD });
      // Whom it does not bind on its day, the plan does not tell.
      if (!bindings.some(({ document }) => document === id)) continue;
      const owed = noticeOwed(version, published, desk, cohort);
      assert.deepEqual(
        period && [period.days, period.by && `${period.by.document}@${period.by.version}`],
        owed && [owed.days, owed.by && `${owed.by.document}@${owed.by.label}`],
        `the promise of ${id}@${version.label}`,
      );
    }
  }
}

function signAll(documents: GeneratedTerms['histories']) {
  return documents.map(({ id }) => ({ document: id, version: null }));
}

function promised(documents: GeneratedTerms['histories'], id: string, label: string) {
  const versions: readonly Version[] = documents.find((document) => document.id === id)!.versions;
  const stated = versions.find((version) => version.label === label)!.frontMatter.notice;
  return { path: '', stated, clauses: [], duties: [], exits: [], forms: [], address: null };
}

if (import.meta.main) {
  const [cases = '100000', seed = String(Date.parse(`${LAST_DAY}T00:00:00Z`) / 1000)] = process.argv.slice(2);
  askAll(Number(cases), Number(seed));
  process.stdout.write(`${cases} histories, seed ${seed}: 0 differ.\n`);
}
