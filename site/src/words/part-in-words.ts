import { documentOf, type PartBetween } from '../fate/contract-between.ts';
import { CONTRACT, VERSIONS } from './language.ts';

/** By what documents and versions are called: titles by document id, labels by slug. */
export interface PartNames {
  title(document: string): string;
  label(slug: string): string;
}

/**
 * What became of a part of a contract: `from version 2 to version 3`, `is replaced by AI Services Code of Conduct`
 * @param own the document whose contract it is
 */
export function partInWords(part: PartBetween, own: string, { title, label }: PartNames): string {
  if (part.kind === 'same') return CONTRACT.unchanged;
  if (part.kind === 'replaced') return CONTRACT.replacedBy(part.heirs.map(title));
  if (part.kind === 'left') return part.document === own ? CONTRACT.ends : CONTRACT.left;
  const joins = part.document === own ? CONTRACT.begins : CONTRACT.joined;
  const fate = part.kind === 'joined' ? joins : VERSIONS.fromTo({ version: label(part.before) }, label(part.after));
  const older = part.replaces.map((slug) => title(documentOf(slug)));
  return [fate, ...(older.length > 0 ? [CONTRACT.replaces(older)] : [])].join(', ');
}
