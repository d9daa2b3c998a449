import { countWords } from '../sentences/fold-words.ts';
import type { ChangedWords } from './changed-words.ts';
import { gistOfEdit } from './gist-of-edit.ts';
import { type Matter, showsEdit, type Told } from './matter.ts';
import { sayEdit } from './say-edit.ts';

/** The edits that nothing else tells, the weightiest first. */
export function sayWords(matter: Matter, told: readonly Told[]): readonly Told[] {
  return matter.edits
    .filter((edit) => !showsEdit(told, edit))
    .toSorted((one, other) => weigh(other) - weigh(one))
    .flatMap((edit): readonly Told[] => {
      const says = sayEdit(edit, matter);
      if (says === null) return [];
      const quotes = [edit.inserted.trim() === '' ? edit.deleted : edit.inserted];
      return [{ says, quotes, gist: () => gistOfEdit(edit, matter, weighForGist(edit)) }];
    });
}

/** What an edit weighs in a headline, where nothing was proved of it: see weigh-effect.ts. */
const GIST = 30;
const HEAVY_GIST = 42;
const AMOUNT_GIST = 62;

function weighForGist(edit: ChangedWords): number {
  if (AMOUNT.test(`${edit.deleted} § ${edit.inserted}`)) return AMOUNT_GIST;
  return weigh(edit) >= HEAVY_WEIGHT ? HEAVY_GIST : GIST;
}

/** Figures, negations and modals before all else, then the longer edit. */
function weigh({ deleted, inserted }: ChangedWords): number {
  return (HEAVY.test(`${deleted} ${inserted}`) ? HEAVY_WEIGHT : 0) + countWords(deleted) + countWords(inserted);
}

const HEAVY_WEIGHT = 1000;
/** Money, shares and periods. */
const AMOUNT =
  /[$€£¥]\s?\d|\d\s?(?:%|percent|euros?|dollars|usd|eur)|\d\)?[ -](?:business |calendar |working )?(?:hours?|days?|weeks?|months?|years?)\b/i;
const HEAVY = /\d|[%$€£¥]|\b(?:not|no|never|none|must|may|shall|can|cannot|only|unless|except|if|all|any)\b/i;
