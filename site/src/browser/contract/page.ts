import { type ContractTimeline, contractBetween, documentOf } from '../../fate/contract-between.ts';
import { COMPARE, CONTRACT, VERSIONS } from '../../words/language.ts';
import { addMeaning } from '../compare/add-meaning.ts';
import type { VersionOf } from '../compare/choice.ts';
import type { Comparable } from '../compare/comparable.ts';
import { fetchComparable } from '../compare/fetch-comparable.ts';
import { fetchUnknownWords, orderComparison } from '../compare/order-comparison.ts';
import { ReaderError, runWorker } from '../compare/run-worker.ts';
import { element } from '../form/elements.ts';
import { readAskedDays, writeAskedDays } from './asked-days.ts';
import { listParts } from './list-parts.ts';
import { textsToCompare } from './texts-to-compare.ts';

/** As many documents are compared; each takes the engine a moment. */
const MOST = 12;

const form = find<HTMLFormElement>('main form');
const status = find('[role=status]');
const [list, redline, redlines] = [find('#parts'), find('#redline-section'), find('#redlines')];
/** The document, its contract through the years, and addresses of our files, which only the build knows. */
const { document: own = '', days = '[]', list: versions = '', texts = '', worker = '' } = form.dataset;
const timelines: readonly ContractTimeline[] = JSON.parse(days);
const [from, to, cohort] = ['from', 'to', 'cohort'].map((name) => form.elements.namedItem(name)) as [
  HTMLInputElement,
  HTMLInputElement,
  HTMLSelectElement | null,
];
/** The query whose contract the page shows or works on. */
let shown: string | null = null;
let running = new AbortController();

start().catch(tell);

async function start(): Promise<void> {
  say(COMPARE.loadingList);
  const comparable = await fetchComparable(versions);
  form.querySelector('button')!.disabled = false;
  form.addEventListener('change', stop);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = writeAskedDays({ from: from.value, to: to.value, cohort: cohort?.value ?? '' });
    if (query !== location.search) history.pushState(null, '', query);
    showAddress(comparable);
  });
  // A link to a clause of this page also ends here; it asks for nothing new.
  addEventListener('popstate', () => location.search !== shown && showAddress(comparable));
  showAddress(comparable);
}

/** Ends what is under way and clears what is shown: it is not what the form says any more. */
function stop(): void {
  running.abort();
  running = new AbortController();
  for (const part of [list, redlines]) part.replaceChildren();
  redline.hidden = true;
  redlines.ariaBusy = null;
  shown = null;
  say('');
}

function showAddress(comparable: Comparable): void {
  stop();
  shown = location.search;
  const { signal } = running;
  showContract(comparable, signal).catch((error) => signal.aborted || tell(error));
}

async function showContract(comparable: Comparable, signal: AbortSignal): Promise<void> {
  const asked = readAskedDays(location.search, timelines);
  if (asked === null) throw new ReaderError(CONTRACT.chooseDays);
  [from.value, to.value] = [asked.from, asked.to];
  if (cohort) cohort.value = asked.cohort;
  const known = (slug: string): VersionOf => {
    const document = comparable.documents.find(({ id }) => id === documentOf(slug))!;
    return { document, version: document.versions.find((version) => version.slug === slug)! };
  };
  const names = {
    title: (id: string) => comparable.documents.find((document) => document.id === id)?.title ?? id,
    label: (slug: string) => known(slug).version.version,
  };
  const parts = contractBetween(asked.timeline, asked.from, asked.to);
  if (parts.length === 0) return say(CONTRACT.noDay);
  const heading = element('h2', '', CONTRACT.onTwoDays(asked.from, asked.to));
  list.replaceChildren(heading, listParts(parts, asked, own, names, texts));
  const compared = parts.flatMap((part) => textsToCompare(part) ?? []);
  const more = compared.length - MOST;
  const all = parts.every(({ kind }) => kind === 'same')
    ? CONTRACT.same
    : CONTRACT.compared(Math.min(compared.length, MOST));
  say(more > 0 ? `${all} ${CONTRACT.moreToCompare(more)}` : all);
  redline.hidden = compared.length === 0;
  // All stand there at once, so that nothing above moves while one after the other is filled.
  const folds = compared.slice(0, MOST).map((texts, index) => {
    const [before, after] = [texts.before.map(known), known(texts.after)];
    const summary = element(
      'summary',
      '',
      `${names.title(after.document.id)}, ${VERSIONS.name(after.version.version)}`,
    );
    const fold = element('details', 'quiet', summary);
    fold.toggleAttribute('open', index === 0);
    redlines.append(fold);
    return { before, after, summary, fold };
  });
  redlines.ariaBusy = 'true';
  for (const each of folds) await showRedline(each, comparable, signal);
  redlines.ariaBusy = null;
}

interface Fold {
  readonly before: readonly VersionOf[];
  readonly after: VersionOf;
  readonly summary: Element;
  readonly fold: Element;
}

/** Fills the fold of one document. What cannot be compared says so, and the next one's turn comes. */
async function showRedline({ before, after, summary, fold }: Fold, comparable: Comparable, signal: AbortSignal) {
  const name = summary.textContent;
  const tellOf = (words: string): void => {
    summary.textContent = `${name}: ${words}`;
  };
  try {
    tellOf(COMPARE.comparing);
    const order = await orderComparison(before, after, comparable, texts, signal);
    const { title, before: older, after: newer } = order.compared;
    const { unread } = await runWorker(
      worker,
      { ...order, prefix: `${after.document.id}-` },
      () => fetchUnknownWords([...before, after], texts, signal),
      (report) => {
        if (report.kind === 'clauses') fold.insertAdjacentHTML('beforeend', report.html);
        else if (report.kind === 'meanings') report.meanings.forEach(addMeaning);
        else if (report.kind === 'drawn') {
          summary.textContent = COMPARE.found(title, report.changed, older, newer);
          // The clause that the address names is there only now.
          if (location.hash !== '' && fold.contains(document.getElementById(location.hash.slice(1))))
            location.replace(location.hash);
        }
      },
      signal,
    );
    const { meaningNotLoaded, meaningNotRead } = COMPARE;
    if (unread) summary.textContent += ` ${unread === 'not read' ? meaningNotRead : meaningNotLoaded}`;
  } catch (error) {
    signal.throwIfAborted();
    tellOf(error instanceof ReaderError ? error.message : COMPARE.failed);
  }
}

/** Says what went wrong. */
function tell(error: unknown): void {
  stop();
  shown = location.search;
  say(error instanceof ReaderError ? error.message : COMPARE.failed);
  status.className = 'cases';
}

function say(words: string): void {
  status.className = 'meta';
  status.textContent = words;
}

function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  return document.querySelector<Found>(selector)!;
}
