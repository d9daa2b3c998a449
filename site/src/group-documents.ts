import { compareText, type DocumentHeading } from './edition.ts';
import { kindOfDocument } from './words/kind-of-document.ts';

/** Documents that lists show under one heading. */
export interface DocumentGroup<Item> {
  /** Empty where there is one group alone. */
  readonly title: string;
  readonly documents: readonly Item[];
}

/** As many documents are found at a glance without headings. */
const FEW = 12;

/**
 * Groups documents as their front matter states (`group`), else by the folder that they lie in, else by what their titles say that
 * they are. Groups come by name, and what is in none comes last.
 * @param names what readers call a group or a folder, by its own name
 */
export function groupDocuments<Item extends Pick<DocumentHeading, 'title' | 'path' | 'group'>>(
  documents: readonly Item[],
  names: Readonly<Record<string, string>>,
): readonly DocumentGroup<Item>[] {
  const stated = documents.some(({ group }) => group !== undefined);
  if (!stated && documents.length <= FEW) return [{ title: '', documents }];
  const folders = new Set(documents.map(({ path }) => folderOf(path)));
  const called = (name: string) => (Object.hasOwn(names, name) ? names[name]! : name);
  const titleOf = ({ group, path, title }: Item): string => {
    if (group !== undefined) return called(group);
    if (folders.size === 1) return kindOfDocument(title)?.several ?? '';
    return folderInWords(folderOf(path), called);
  };
  const groups = [...Map.groupBy(documents, titleOf)].sort(([one], [other]) => compareTitles(one, other));
  if (groups.length === 1) return [{ title: '', documents }];
  return groups.map(([title, members]) => ({ title: title || OTHERS, documents: members }));
}

const OTHERS = 'Other documents';

/** The nearest folder; what lies at the top has none. */
function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** `acceptable-use-policies` → `Acceptable use policies`; a name with capitals stays as it was written. */
function folderInWords(folder: string, called: (name: string) => string): string {
  const name = called(folder);
  if (name !== folder) return name;
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function compareTitles(one: string, other: string): number {
  return Number(one === '') - Number(other === '') || compareText(one, other);
}
