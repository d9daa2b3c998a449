import { comesNext, type Numbered } from '../labels/place-label.ts';
import type { RoledBlock } from './give-roles.ts';
import { dropWhile, type OpenBlock } from './open-block.ts';

/**
 * A plain paragraph ends lists and lead-ins. Among numbered paragraphs it goes on with the innermost number; with a letter
 * only where the letters go on after it:
 *
 *     2.1 You may:                     2.1 Fees are due:
 *       (a) leave.                       (a) monthly;
 *         Leaving ends the term.         (b) in euros.
 *       (b) stay.                        Unpaid fees bear interest.
 */
export function closeForPlain(
  open: readonly OpenBlock[],
  reads: readonly RoledBlock[],
  index: number,
): readonly OpenBlock[] {
  return dropWhile(open, ({ role, numbered }) => {
    if (role === 'item' || role === 'lead-in') return true;
    return role === 'numbered' && !numbered!.heading && isLettered(numbered!) && !goesOn(numbered!, reads, index);
  });
}

function isLettered({ label, alphabet }: Numbered): boolean {
  return alphabet !== 'number' || /[)）]/u.test(label);
}

/** Blocks looked at ahead to see how a series of labels goes on; a clause of more paragraphs is rare. */
const AHEAD = 24;

/** True where the next label of a paragraph's series stands near, after a paragraph between. */
function goesOn(numbered: Numbered, reads: readonly RoledBlock[], index: number): boolean {
  for (let ahead = index + 1; ahead <= index + AHEAD; ahead++) {
    const read = reads[ahead];
    if (read === undefined || read.role === 'heading' || read.role === 'bold heading') return false;
    if (read.role !== 'numbered') continue;
    if (comesNext(numbered, read.text.label)) return true;
    if (!isLettered({ ...numbered, label: read.text.label, alphabet: 'number' })) return false;
  }
  return false;
}
