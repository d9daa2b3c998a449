import { COMPARE } from '../../words/language.ts';
import { addMeaning } from './add-meaning.ts';
import { type Asked, readChoice, writeChoice } from './choice.ts';
import type { Comparable } from './comparable.ts';
import { fetchComparable } from './fetch-comparable.ts';
import { fetchUnknownWords, nameOf, orderComparison } from './order-comparison.ts';
import { ReaderError, runWorker } from './run-worker.ts';
import { makeVersionForm, type VersionForm } from './version-form.ts';

const form = find<HTMLFormElement>('main form');
const status = find('[role=status]');
const [table, redline, clauses] = [find('#table'), find('#redline-section'), find('#clauses')];
const title = document.title;
/** Addresses of our files, which only the build knows. */
const { list = '', texts = '', worker = '' } = form.dataset;
/** The query whose comparison the page shows or works on. */
let shown: string | null = null;
let running = new AbortController();

start().catch(tell);

async function start(): Promise<void> {
  say(COMPARE.loadingList);
  const comparable = await fetchComparable(list);
  const versions = makeVersionForm(form, comparable);
  form.querySelector('button')!.disabled = false;
  form.addEventListener('change', stop);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = writeChoice(versions.read());
    if (query !== location.search) history.pushState(null, '', query);
    showAddress(comparable, versions);
  });
  // A link to a clause of this page also ends here; it asks for nothing new.
  addEventListener('popstate', () => location.search !== shown && showAddress(comparable, versions));
  showAddress(comparable, versions);
}

/** Ends what is under way and clears what is shown: it is not what the form says any more. */
function stop(): void {
  running.abort();
  running = new AbortController();
  for (const part of [table, clauses]) part.replaceChildren();
  redline.hidden = true;
  document.title = title;
  shown = null;
  say('');
}

function showAddress(comparable: Comparable, versions: VersionForm): void {
  stop();
  shown = location.search;
  const asked = readChoice(shown, comparable);
  versions.show(asked);
  if (asked.kind === 'unknown') tell(new ReaderError(`${asked.problem} ${COMPARE.choose}`));
  const { signal } = running;
  // Where the reader has moved on, what went wrong before is of no interest.
  if (asked.kind === 'versions')
    showComparison(asked, comparable, signal).catch((error) => signal.aborted || tell(error));
}

async function showComparison(
  { before, after }: Extract<Asked, { kind: 'versions' }>,
  comparable: Comparable,
  signal: AbortSignal,
): Promise<void> {
  document.title = COMPARE.pageTitle(nameOf(after), nameOf(before), comparable.publisher);
  say(COMPARE.fetching);
  const order = await orderComparison([before], after, comparable, texts, signal);
  say(COMPARE.comparing);
  const { title, before: older, after: newer } = order.compared;
  let found = '';
  const { unread } = await runWorker(
    worker,
    order,
    () => fetchUnknownWords([before, after], texts, signal),
    (report) => {
      if (report.kind === 'table') showTable(report.html);
      else if (report.kind === 'meanings') report.meanings.forEach(addMeaning);
      else if (report.kind !== 'drawn') addClauses(report.html);
      else {
        found = COMPARE.found(title, report.changed, older, newer);
        say(report.readable ? `${found} ${COMPARE.reading}` : found);
        // The clause that the address names is there only now.
        if (location.hash !== '') location.replace(location.hash);
      }
    },
    signal,
  );
  const { meaningNotLoaded, meaningNotRead } = COMPARE;
  say([found, unread && (unread === 'not read' ? meaningNotRead : meaningNotLoaded)].filter(Boolean).join(' '));
}

/** The table comes twice: at once, and with what the changes mean. Whoever is on one of its links stays there. */
function showTable(html: string): void {
  const link = table.contains(document.activeElement) ? document.activeElement!.getAttribute('href') : null;
  table.innerHTML = html;
  if (link !== null) table.querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
}

function addClauses(html: string): void {
  clauses.insertAdjacentHTML('beforeend', html);
  redline.hidden = false;
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
