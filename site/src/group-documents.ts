import { compareText, type DocumentHeading } from './edition.ts';
import { kindOfDocument } from './words/kind-of-document.ts';
import { DOCUMENTS } from './words/language.ts';

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
    const folder = folderOf(path);
    return called(folder) === folder ? folderInWords(folder, documents) : called(folder);
  };
  const groups = [...Map.groupBy(documents, titleOf)].sort(([one], [other]) => compareTitles(one, other));
  if (groups.length === 1) return [{ title: '', documents }];
  return groups.map(([title, members]) => ({ title: title || DOCUMENTS.others, documents: members }));
}

/** The nearest folder; what lies at the top has none. */
function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** `github-terms` → `GitHub terms`: words that titles write with capitals inside are written so. */
function folderInWords(folder: string, documents: readonly Pick<DocumentHeading, 'title'>[]): string {
  const capitals = documents.flatMap(({ title }) => title.match(/\b\p{Lu}\p{L}*\p{Lu}\p{L}*/gu) ?? []);
  const written = new Map(capitals.map((word) => [word.toLowerCase(), word]));
  const words = folder.split(/[-_\s]+/).map((word) => written.get(word.toLowerCase()) ?? word);
  const name = words.join(' ').trim();
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function compareTitles(one: string, other: string): number {
  return Number(one === '') - Number(other === '') || compareText(one, other);
}
