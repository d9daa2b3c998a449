import type { ApplyingContract, ApplyingText, ApplyingTexts } from '../../fate/applying-texts.ts';

// Runs in the browser, on the page of which text applies: reads the choice, keeps it in the address, shows the answer. It is
// served as it is, without its types, so it imports nothing that runs.

const question = document.querySelector<HTMLElement>('#question')!;
const form = question.querySelector('form')!;
const answer = document.querySelector<HTMLElement>('#answer')!;
const groups = document.querySelector<HTMLElement>('#groups')!;
const [documents, day, cohorts] = ['document', 'date', 'cohort'].map((name) => form.elements.namedItem(name)) as [
  HTMLSelectElement,
  HTMLInputElement,
  HTMLSelectElement,
];
/** The latest question, so that an answer that comes late is not shown for another. */
let asked = 0;

start();

function start(): void {
  const choice = new URLSearchParams(location.search);
  const known = [...documents.options].some(({ value }) => value === choice.get('document'));
  if (known) documents.value = choice.get('document')!;
  if (choice.has('date')) day.value = choice.get('date')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(cohorts.value, true);
  });
  form.addEventListener('change', () => void show(cohorts.value, true));
  void show(choice.get('cohort') ?? '', false);
}

async function show(cohort: string, keep: boolean): Promise<void> {
  const turn = ++asked;
  const response = await fetch(`${documents.value}.json`).catch(() => null);
  const texts: ApplyingTexts | null = response?.ok ? await response.json() : null;
  if (turn !== asked) return;
  if (texts === null) {
    answer.textContent = answer.dataset.notLoaded!;
    return;
  }
  cohorts.replaceChildren(...texts.timelines.map((each) => new Option(each.customers, each.cohort)));
  const timeline = texts.timelines.find((each) => each.cohort === cohort) ?? texts.timelines[0]!;
  cohorts.value = timeline.cohort;
  const found = timeline.periods.findLast(({ from }) => from <= day.value);
  if (!day.value || !found) {
    answer.textContent = answer.dataset.chooseDay!;
    return;
  }
  if (keep) history.replaceState(null, '', `?${new URLSearchParams(new FormData(form) as never)}`);
  const contract = timeline.contracts.findLast(({ from }) => from <= day.value)?.parts ?? [];
  answer.replaceChildren(...explain(found, texts), ...listContract(contract, found));
  const { general, days } = texts.groups;
  const now = days.find(({ from, until }) => from <= day.value && day.value <= until);
  groups.textContent = [general, now?.words].filter(Boolean).join(' ');
}

function explain(found: ApplyingText, { sentences }: ApplyingTexts): HTMLElement[] {
  const heading = make('h2', found.heading);
  const reason = make('p', found.reason.map((position) => sentences[position]).join(' '));
  const list = make('ul', '');
  for (const { name, address } of found.links) {
    const item = make('li', '');
    item.append(makeLink(name, address));
    list.append(item);
  }
  return [heading, reason, list];
}

/** The document itself, then what else is part of its contract. */
function listContract(parts: ApplyingContract['parts'], { heading, links }: ApplyingText): HTMLElement[] {
  if (parts.length === 0) return [];
  const list = make('ul', '');
  list.className = 'docs';
  const all = [{ title: heading, note: answer.dataset.itself!, address: links[0]!.address }, ...parts];
  for (const { title, note, address } of all) {
    const item = make('li', '');
    item.append(makeLink(title, address), make('small', `, ${note}`));
    list.append(item);
  }
  return [make('h3', answer.dataset.contract!), list];
}

function makeLink(text: string, address: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `../${address}`;
  link.textContent = text;
  return link;
}

function make(name: 'h2' | 'h3' | 'p' | 'ul' | 'li' | 'small', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
