import { longDate } from '../../history/dates.ts';
import { visibleLine } from '../../texts/defuse.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import { versionKey } from '../planning/hash-versions.ts';
import { CONCERNS, type Concern, WHAT_TO_DO } from './concerns.ts';
import { OWNER_STYLE } from './owner-style.ts';
import type { OwnerCustomer, OwnerMatter, OwnerVersion, OwnerView, ToldCustomer } from './owner-view.ts';

/** How every such page begins: by it a later run knows a file that it may replace. */
export const OWNER_PAGE_START = '<!doctype html>\n<!-- terms notices status: private, names customers -->\n';

/**
 * The owner's page, whole in one file: no script, no other file, and a policy under which a browser would load neither.
 * @param web the address of GitHub's pages, without a slash at its end
 */
export function renderOwnerPage(
  view: OwnerView,
  { web, sha256 }: { readonly web: string; readonly sha256: Sha256 },
): string {
  const policy = `default-src 'none'; style-src 'sha256-${base64Of(sha256(OWNER_STYLE))}'; base-uri 'none'; form-action 'none'`;
  const day = longDate(view.today);
  return `${OWNER_PAGE_START}<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Notices, ${day}</title>
<style>${OWNER_STYLE}</style>
</head>
<body>
<header>
<h1>Notices, ${day}</h1>
<p class="private"><strong>Private.</strong> This page names customers. It must not be published, nor sent to any of them.</p>
${writeTotals(view)}
</header>
<main>
<section aria-labelledby="to-do">
<h2 id="to-do">To act on</h2>
${view.matters.length === 0 ? '<p>Nothing waits for a person.</p>' : CONCERNS.map((concern) => writeConcern(concern, view, web)).join('')}
</section>
<section aria-labelledby="versions">
<h2 id="versions">By version</h2>
${view.versions.length === 0 ? '<p>No notice is on record.</p>' : view.versions.map((version) => writeVersion(version, web)).join('')}
</section>
</main>
</body>
</html>
`;
}

function writeTotals({ matters, versions }: OwnerView): string {
  const told = new Set(versions.flatMap((version) => version.told.map(({ customer }) => customer))).size;
  const counts = CONCERNS.flatMap((concern) => {
    const count = matters.filter((matter) => matter.concern === concern).length;
    return count === 0 ? [] : [`<li><a href="#${idOf(concern)}"><b>${count}</b> ${concern}</a></li>`];
  });
  const all = `${told} ${told === 1 ? 'customer' : 'customers'} told of ${versions.length} ${versions.length === 1 ? 'version' : 'versions'}`;
  return `<ul class="totals">${counts.join('')}<li>${all}</li></ul>`;
}

function writeConcern(concern: Concern, { matters }: OwnerView, web: string): string {
  const own = matters.filter((matter) => matter.concern === concern);
  if (own.length === 0) return '';
  const columns = [
    column('Customer', own, writeCustomer),
    column('Version', own, ({ about }) => asHtml(about ?? '')),
    column('Where', own, (matter) => writeIssue(matter, web)),
    column('What', own, ({ detail }) => asHtml(detail)),
  ];
  return `<section class="concern ${idOf(concern)}" aria-labelledby="${idOf(concern)}">
<h3 id="${idOf(concern)}">${capital(concern)} <span class="count">${own.length}</span></h3>
<p>${asHtml(WHAT_TO_DO[concern]).replace(/`([^`]*)`/g, '<code>$1</code>')}</p>
${writeTable(columns)}
</section>
`;
}

function writeVersion({ document, version, told, counts, effective }: OwnerVersion, web: string): string {
  const open = [...counts].flatMap(([concern, count]) => (count === 0 ? [] : [`${count} ${concern}`]));
  const said = ['acknowledged', 'none yet'].flatMap((answer) => {
    const count = told.filter((each) => each.answer === answer).length;
    return count === 0 ? [] : [`${count} ${answer === 'none yet' ? 'not heard of yet' : answer}`];
  });
  const days =
    effective.length === 0
      ? ''
      : `, binds from ${[...new Set([effective[0]!, effective.at(-1)!])].map(longDate).join(' to ')}`;
  const columns = [
    column('Customer', told, writeCustomer),
    column('Told', told, writeTold),
    column('Binds from', told, (each) => longDate(each.effective)),
    column('Answer', told, writeAnswer),
    column('Where', told, (each) => writeIssue(each, web)),
  ];
  return `<details${told.length <= MOST_OPEN ? ' open' : ''}>
<summary><h3>${asHtml(versionKey(document, version))}</h3> <span>${told.length} told${days}${[...open, ...said].map((each) => `; ${each}`).join('')}</span></summary>
${told.length === 0 ? '<p>Nobody was told yet.</p>' : writeTable(columns)}
</details>
`;
}

/** A longer list is closed at first, so that the next version is in sight. */
const MOST_OPEN = 40;

function writeTold({ on, kind }: ToldCustomer): string {
  return `<time datetime="${on}">${longDate(on)}</time>${kind === 'announcement' ? '' : ` (${asHtml(kind)})`}`;
}

function writeAnswer({ answer, reminders }: ToldCustomer): string {
  const reminded = reminders === 0 ? '' : `, reminded ${reminders === 1 ? 'once' : `${reminders} times`}`;
  return `<span class="answer ${idOf(answer)}">${answer}</span>${reminded}`;
}

function writeCustomer({ customer, name }: OwnerCustomer): string {
  return name === null ? `<code>${asHtml(customer)}</code>` : `${asHtml(name)} <code>${asHtml(customer)}</code>`;
}

function writeIssue({ repository, issue }: Pick<OwnerMatter, 'repository' | 'issue'>, web: string): string {
  if (issue === null) return '';
  if (repository === null) return `issue ${issue}`;
  return `<a href="${asHtml(`${web}/${repository}/issues/${issue}`)}" rel="noreferrer">issue ${issue}</a>`;
}

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

function column<Row>(head: string, rows: readonly Row[], write: (row: Row) => string): Column {
  return { head, cells: rows.map(write) };
}

/** Columns in which nothing stands are left out. Each cell names its own, for narrow screens on which a row is a card. */
function writeTable(columns: readonly Column[]): string {
  const shown = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const heads = shown.map(
    ({ head }) =>
      `<th scope="col" class="${head === 'Answer' ? 'answer-head' : idOf(head.toLowerCase())}">${head}</th>`,
  );
  const rows = shown[0]!.cells.map((_, row) => {
    const cells = shown.map(({ head, cells }) => `<td data-head="${head}">${cells[row] || '—'}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** `to be read` → `to-be-read` */
function idOf(words: string): string {
  return words.replaceAll(' ', '-');
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Text as HTML: names come from registries, and nothing in them may act on the page or turn its direction. */
function asHtml(text: string): string {
  return visibleLine(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function base64Of(hex: string): string {
  return btoa(String.fromCharCode(...hex.match(/../g)!.map((pair) => Number.parseInt(pair, 16))));
}
