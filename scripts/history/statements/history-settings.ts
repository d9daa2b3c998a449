import { readList, reject, reportUnknownKeys, type YamlFields } from './yaml-fields.ts';

/** What legal says of the history where git does not: the section `history` of `terms.config.yaml`. */
export interface HistorySettings {
  /** Folders in which the documents stood before, below the repository's top; null where nothing is said of it. */
  readonly folders: readonly string[] | null;
  /** Which parent of a merge was the main line before it; the first where nothing is said. */
  readonly mainParents: readonly MainParent[];
}

/** One merge, by the start of its hash. */
export interface MainParent {
  readonly merge: string;
  readonly parent: 1 | 2;
}

export const NO_HISTORY_SETTINGS: HistorySettings = { folders: null, mainParents: [] };

export function readHistorySettings(fields: YamlFields | null): HistorySettings {
  if (fields === null) return NO_HISTORY_SETTINGS;
  reportUnknownKeys(fields, ['folders', 'main-parents']);
  return {
    folders: Object.hasOwn(fields.values, 'folders') ? readFolders(fields) : null,
    mainParents: readList(fields, 'main-parents').flatMap((text) => readMainParent(fields, text) ?? []),
  };
}

function readFolders(fields: YamlFields): readonly string[] {
  const folders = readList(fields, 'folders').map((folder) => folder.replace(/^(?:\.\/)+|\/+$/g, ''));
  if (folders.every((folder) => !/^(?:\/|[A-Za-z]:|\.?$)|(?:^|\/)\.\.(?:\/|$)|\p{Cc}/u.test(folder))) return folders;
  reject(fields, 'folders', 'folders below the top of the repository', 'folders: [terms]');
  return [];
}

function readMainParent(fields: YamlFields, text: string): MainParent | null {
  const match = /^([0-9a-f]{7,64}) ([12])$/.exec(text);
  if (match !== null) return { merge: match[1]!, parent: match[2] === '1' ? 1 : 2 };
  return reject(fields, 'main-parents', 'the hash of a merge and 1 or 2', 'main-parents: ["3f2a91c04b 2"]');
}
