import { countWords, foldWords } from '../sentences/fold-words.ts';
import type { ChangedWords } from './changed-words.ts';
import type { Gist } from './gist.ts';
import type { Matter } from './matter.ts';
import { hasMarkup, quotePlain, standsWhenCut, withoutMarkup } from './quote-plain.ts';
import { sayEdit } from './say-edit.ts';
import { weighWords } from './weigh-words.ts';

/** Characters of a quotation, and of each of two. */
const LONGEST = 90;
const LONGEST_OF_TWO = 48;
/** An edit of fewer words says too little alone: it is told where they were put in, and both are quoted with their neighbours. */
const LEAST_ALONE = 3;
const LEAST_OF_TWO = 2;
const MOST_AROUND = 3;
/** Fewer words are not cut. */
const LEAST_CUT = 6;
/** So many words before it tell where words were put in or taken out. */
const MOST_BEFORE = 5;

/** An edit in a few words: "“14 days” instead of “30 days”", "adds “or package” after “the entire repository”". */
export function gistOfEdit(edit: ChangedWords, matter: Matter, weight: number, what = ''): Gist | null {
  const forms = tellEdit(wholeTokens(edit), edit, matter);
  if (forms === null) return null;
  const [words, ...shorter] = [...new Set(forms)];
  return {
    what,
    words: words!,
    ...(shorter.length > 0 && { shorter }),
    weight: weight + weighWords(`${edit.deleted} ${edit.inserted}`),
  };
}

/** In full, then in less. */
function tellEdit(whole: ChangedWords, edit: ChangedWords, matter: Matter): readonly string[] | null {
  const [deleted, inserted] = [withoutMarkup(whole.deleted), withoutMarkup(whole.inserted)];
  if (foldWords(deleted) === foldWords(inserted) || /[{}]/.test(deleted + inserted)) return null;
  const says = sayEdit(edit, matter);
  if (says === null) return null;
  const { before, after } = matter.clauses;
  // What a headline cuts short may begin like what stood there already, or stands there still.
  if (/^it adds /.test(says) && standsWhenCut(bare(inserted), before) && countWords(inserted) >= LEAST_CUT)
    return [`now says ${quotePlain(bare(inserted), LONGEST)}`];
  if (/^it no longer /.test(says) && standsWhenCut(bare(deleted), after) && countWords(deleted) >= LEAST_CUT)
    return null;
  if (/^it adds /.test(says))
    return [`adds ${inPlace(inserted, whole)}`, `adds ${quotePlain(bare(inserted), LONGEST)}`];
  // What is told with its neighbours stands in the other version without them.
  if (/^it no longer says /.test(says) && countWords(inserted) === 0 && !standsWhenCut(bare(deleted), after))
    return [`no longer says ${inPlace(deleted, whole)}`, `no longer says ${quotePlain(bare(deleted), LONGEST)}`];
  if (/ instead of /.test(says) && countWords(deleted) > 0 && countWords(inserted) > 0) {
    const [now, then] = amongNeighbours(whole);
    return [
      [now, then],
      [bare(inserted), bare(deleted)],
    ]
      .filter((pair) => pair.every((words) => words.length <= LONGEST_OF_TWO))
      .map(
        ([after, before]) => `${quotePlain(after!, LONGEST_OF_TWO)} instead of ${quotePlain(before!, LONGEST_OF_TWO)}`,
      )
      .concat(`now says ${quotePlain(bare(inserted), LONGEST)}`);
  }
  return hasMarkup(says) || !says.startsWith('it ')
    ? null
    : [
        says
          .slice(3)
          .replace(/^says (?!.* instead of )/, 'now says ')
          .replace(/^says /, ''),
      ];
}

/** An edit within an address or a number is told by the whole of it. */
function wholeTokens({ deleted, inserted, left, right }: ChangedWords): ChangedWords {
  const apart = (pattern: RegExp) => [deleted, inserted].some((words) => pattern.test(words));
  const opens = apart(/^\s/) ? '' : /\S*$/.exec(left)![0];
  const closes = apart(/\s$/) ? '' : /^\S*/.exec(right)![0];
  if (!ADDRESS.test(`${opens}${closes}${deleted}${inserted}`)) return { deleted, inserted, left, right };
  const both = (words: string) =>
    `${opens}${words}${closes}`.replace(/^[("]|[)."]+$/g, '').replace(/^((?:https?:\/\/)?[^/\s]+\/)\S{24,}$/, '$1…');
  return {
    deleted: both(deleted),
    inserted: both(inserted),
    left: left.slice(0, left.length - opens.length),
    right: right.slice(closes.length),
  };
}

const ADDRESS = /https?:|www\.|\.(?:com|org|net|io)\b/i;

/** Words put in or taken out, and after which they stand or stood, where they say too little alone. */
function inPlace(words: string, { left }: ChangedWords): string {
  const quoted = quotePlain(bare(words), LONGEST);
  if (countWords(words) >= LEAST_ALONE) return quoted;
  const before = (sentenceEnd(left).match(/\S+\s*/g) ?? []).slice(-MOST_BEFORE).join('');
  return countWords(before) === 0 || hasMarkup(before) ? quoted : `${quoted} after ${quotePlain(before, LONGEST)}`;
}

/** "the whole repository", "the entire repository": short words with as many of their neighbours as there is room for. */
function amongNeighbours({ left, right, deleted, inserted }: ChangedWords): readonly [string, string] {
  const shorter = Math.min(countWords(deleted), countWords(inserted));
  const before = sentenceEnd(left).match(/\S+\s*/g) ?? [];
  const after = sentenceStart(right).match(/\s*\S+/g) ?? [];
  for (let room = shorter < LEAST_OF_TWO ? MOST_AROUND - 1 : 0; room > 0; room--) {
    const [opening, closing] = [before.slice(-room).join(''), after.slice(0, room).join('')];
    const [now, then] = [inserted, deleted].map((words) => bare(withoutMarkup(`${opening}${words}${closing}`)));
    const fits = Math.max(now!.length, then!.length) <= LONGEST_OF_TWO;
    if (fits && !hasMarkup(opening + closing)) return [now!, then!];
  }
  return [bare(withoutMarkup(inserted)), bare(withoutMarkup(deleted))];
}

/** The text after the last end of a sentence. */
function sentenceEnd(text: string): string {
  const ends = [...text.matchAll(/[.!?;:][”"’)]?\s+|\n/g)];
  const last = ends.at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function sentenceStart(text: string): string {
  return /^(?:[^.!?;:\n]|[.!?;:](?!\s|$))*/.exec(text)?.[0] ?? '';
}

function bare(words: string): string {
  const inside = words.replace(/^[\s,;.:–—’”)-]+|[\s,;.:–—“(-]+$/g, '');
  const marks = inside.split('"').length - 1;
  return marks % 2 === 0 ? inside : inside.replace(/^"\s*|\s*"$/, '');
}
