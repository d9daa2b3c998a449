import { type DocumentHeading, type Edition, type EntryHeading, readStanding } from './edition.ts';
import { shownVersion } from './shown-version.ts';
import { DATA } from './words/language.ts';

/** An example of how the data are read; a test runs each as it stands on the page. */
export interface DataExample {
  readonly name: string;
  /** What runs it. */
  readonly by: 'sh' | 'js';
  readonly code: string;
}

/**
 * Examples with real addresses, for the first document that something changed in.
 * @param site the address of the site with a slash at its end
 */
export function dataExamples({ documents, today }: Edition, site: string): readonly DataExample[] {
  const document = documents.find(({ versions }) => versions.length > 1) ?? documents[0];
  if (document === undefined) return [];
  const version = shownVersion(document, readStanding(document.id), today);
  return [...shellExamples(document, version, site), scriptExample(document, version, site)];
}

function shellExamples({ id }: DocumentHeading, shown: EntryHeading, site: string): readonly DataExample[] {
  const { documents, inForce, duties, hash } = DATA.exampleNames;
  const day = lastEffective(shown);
  return [
    {
      name: documents,
      by: 'sh',
      code: `curl -s ${site}api/v1/index.json |\n  jq -r '.documents[] | [.id, .newest.version, .newest.published] | @tsv'`,
    },
    {
      name: inForce,
      by: 'sh',
      code: `curl -s ${site}api/v1/documents/${id}.json |\n  jq --arg day ${day} '.timelines[0].periods\n    | map(select(.from == null or .from <= $day)) | last | {version, basis, because}'`,
    },
    {
      name: duties,
      by: 'sh',
      code: `curl -s ${site}api/v1/versions/${shown.slug}.json |\n  jq -r '.changes[] | select(any(.effects[]; .party == "customer"\n    and (.norm == "obligation" or .norm == "prohibition"))) | .summary'`,
    },
    {
      name: hash,
      by: 'sh',
      code: `curl -s ${site}documents/${shown.slug}/text.md | sha256sum\ncurl -s ${site}api/v1/versions/${shown.slug}.json | jq -r .textHash`,
    },
  ];
}

function scriptExample({ id }: DocumentHeading, shown: EntryHeading, site: string): DataExample {
  return {
    name: DATA.exampleNames.script,
    by: 'js',
    code: `const response = await fetch('${site}api/v1/documents/${id}.json');
const { timelines, versions } = await response.json();
const day = '${lastEffective(shown)}';
const { periods } = timelines[0];
const { version } = periods.findLast(({ from }) => from === null || from <= day);
console.log(versions.find((each) => each.version === version)?.addresses.page);`,
  };
}

/** A day on which it is in force, if it is on any. */
function lastEffective({ effective, published }: EntryHeading): string {
  return Object.values(effective).sort().at(-1) ?? published;
}
