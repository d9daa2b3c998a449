/** Words and phrases that say the same in any clause of an agreement, whichever of them stands before and which after. */
export interface Synonym {
  /** The plain form, in lower case: what all of them come to. */
  readonly plain: string;
  /** The others, in lower case, each inflected form in an entry of its own: *used* is no synonym of *utilises*. */
  readonly says: readonly string[];
  /** Surroundings in which the entry does not hold, each with the words themselves; `#` is any number. */
  readonly not?: readonly string[];
}

/**
 * Entries from a table that people can read, a line for a word with all its inflections, which stand in one order on every
 * side; a side may lack some. After `!=` stand the surroundings that are not meant: they belong to every entry whose words they hold.
 *
 *     buy; buys | purchase; purchases != purchase order
 */
export function readSynonyms(table: string): readonly Synonym[] {
  return table.trim().split('\n').flatMap(readLine);
}

function readLine(line: string): readonly Synonym[] {
  const [sides = '', exceptions = ''] = line.split(' != ');
  const rows = sides.split(' | ').map((side) => side.split(';').map((form) => form.trim()));
  const surroundings = exceptions.split('; ').filter((phrase) => phrase !== '');
  return rows[0]!.flatMap((_, column) => {
    const [plain, ...says] = rows.map((row) => row[column] ?? '').filter((form) => form !== '');
    if (plain === undefined || says.length === 0) return [];
    const not = surroundings.filter((phrase) => [plain, ...says].some((form) => ` ${phrase} `.includes(` ${form} `)));
    return not.length === 0 ? [{ plain, says }] : [{ plain, says, not }];
  });
}
