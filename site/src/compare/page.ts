import { type Asked, readChoice, writeChoice } from './choice.ts';
import type { Comparable } from './comparable.ts';
import { nameOf, orderComparison } from './order-comparison.ts';
import { ReaderError, runWorker } from './run-worker.ts';
import { makeVersionForm, type VersionForm } from './version-form.ts';

const form = document.querySelector('form')!;
const status = document.querySelector('[role=status]')!;
const result = document.querySelector<HTMLElement>('#result')!;
const title = document.title;
/** Addresses of our files, which only the build knows. */
const { list = '', texts = '', worker = '' } = form.dataset;
/** The query whose comparison the page shows or works on. */
let shown: string | null = null;
let running = new AbortController();

start().catch(tell);

async function start(): Promise<void> {
  say('Loading the list of versions …');
  const comparable = await fetchList();
  const versions = makeVersionForm(form, comparable);
  form.parentElement!.hidden = false;
  say('');
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

async function fetchList(): Promise<Comparable> {
  const response = await fetch(list).catch(() => null);
  if (!response?.ok)
    throw new ReaderError('The list of versions could not be loaded. Check the connection and load the page again.');
  return response.json();
}

/** Ends what is under way and clears what is shown: it is not what the form says any more. */
function stop(): void {
  running.abort();
  running = new AbortController();
  result.replaceChildren();
  result.ariaBusy = 'false';
  document.title = title;
  shown = null;
  say('');
}

function showAddress(comparable: Comparable, versions: VersionForm): void {
  stop();
  shown = location.search;
  const asked = readChoice(shown, comparable);
  versions.show(asked);
  if (asked.kind === 'unknown') tell(new ReaderError(`${asked.problem} Choose from the lists above.`));
  if (asked.kind === 'versions') showComparison(asked, comparable, running.signal).catch(tell);
}

async function showComparison(
  { before, after }: Extract<Asked, { kind: 'versions' }>,
  comparable: Comparable,
  signal: AbortSignal,
): Promise<void> {
  document.title = `${nameOf(after)}, beside ${nameOf(before)} – ${comparable.publisher}`;
  result.ariaBusy = 'true';
  say('Fetching both texts …');
  const order = await orderComparison(before, after, comparable, texts, signal);
  say('Comparing …');
  const place = (kind: string) => (kind === 'section' ? result : result.lastElementChild!);
  const found = await runWorker(
    worker,
    order,
    ({ kind, html }) => place(kind).insertAdjacentHTML('beforeend', html),
    signal,
  );
  result.ariaBusy = 'false';
  say(`Compared ${nameOf(before)} with ${nameOf(after)}: ${found.toLowerCase()}.`);
  // The clause that the address names is there only now.
  if (location.hash !== '') location.replace(location.hash);
}

function tell(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  stop();
  shown = location.search;
  say(
    error instanceof ReaderError
      ? error.message
      : 'The comparison failed. Load the page again, or choose other versions.',
  );
  status.className = 'cases';
}

function say(words: string): void {
  status.className = 'meta';
  status.textContent = words;
}
