import { countWords } from '../sentences/fold-words.ts';
import type { ChangedWords } from './changed-words.ts';
import { type Matter, showsEdit, type Told } from './matter.ts';
import { sayEdit } from './say-edit.ts';

/** The edits that nothing else tells, the weightiest first. */
export function sayWords(matter: Matter, told: readonly Told[]): readonly Told[] {
  return matter.edits
    .filter((edit) => !showsEdit(told, edit))
    .toSorted((one, other) => weigh(other) - weigh(one))
    .flatMap((edit): readonly Told[] => {
      const says = sayEdit(edit, matter);
      return says === null ? [] : [{ says, quotes: [edit.inserted.trim() === '' ? edit.deleted : edit.inserted] }];
    });
}

/** Figures, negations and modals before all else, then the longer edit. */
function weigh({ deleted, inserted }: ChangedWords): number {
  return (HEAVY.test(`${deleted} ${inserted}`) ? 1000 : 0) + countWords(deleted) + countWords(inserted);
}

const HEAVY = /\d|[%$€£¥]|\b(?:not|no|never|none|must|may|shall|can|cannot|only|unless|except|if|all|any)\b/i;
