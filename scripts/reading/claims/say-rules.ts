import type { FoundEffect } from '../norms/compare-norms.ts';
import { isOfStrength, nameNorm } from '../norms/name-norm.ts';
import { quote, quoteSentence } from '../quote-words.ts';
import { countWords, foldWords, tellingWords } from '../sentences/fold-words.ts';
import type { ChangedWords } from './changed-words.ts';
import { type Gist, REWORDED } from './gist.ts';
import { gistOfEdit } from './gist-of-edit.ts';
import { type Matter, showsEdit, type Told } from './matter.ts';
import { quotePlain, standsWhenCut, unquote } from './quote-plain.ts';
import { sayEdit } from './say-edit.ts';
import { saysWords } from './version-words.ts';
import { weighEffect } from './weigh-effect.ts';

/** "A prohibition on customers is new: “…”"; several rules of one sentence are told with it once, the weightiest sentence first. */
export function sayNewAndGone(matter: Matter, told: readonly Told[]): readonly Told[] {
  const { judgement } = matter;
  const sentences = new Map<string, FoundEffect[]>();
  for (const effect of judgement.effects) {
    if (effect.change !== 'added' && effect.change !== 'removed') continue;
    const key = `${effect.change} ${foldWords(effect.sentence.text)}`;
    sentences.set(key, [...(sentences.get(key) ?? []), effect]);
  }
  const said = [...told];
  const inOrder = [...sentences.values()].toSorted((one, other) => weightOf(other) - weightOf(one));
  return inOrder.flatMap((effects): readonly Told[] => {
    const { sentence, change } = effects[0]!;
    // One sentence is not told for what it was and for what it is: "must" made "may" is told by the new rule.
    if (said.some(({ quotes }) => quotes.some((quoted) => foldWords(quoted).includes(foldWords(sentence.text)))))
      return [];
    const names = [...new Set(effects.map(nameNorm))];
    const state = `${names.length === 1 ? 'is' : 'are'} ${change === 'added' ? 'new' : 'gone'}`;
    const own = effects.length === 1 ? ownWords(effects[0]!) : null;
    const quoted = own === null ? quoteSentence(sentence) : quote(own);
    const shown = quoted.replace(/^“|”$|\s?…/g, '');
    if (saysWords(matter.clauses[change === 'added' ? 'before' : 'after'], shown)) return [];
    const part = {
      says: `${upper(names.join(' and '))} ${state}: ${quoted}`,
      quotes: [own ?? sentence.text],
      gist: () => gistOfRule(effects, own ?? unquote(quoteSentence(sentence, LONGEST_GIST)), matter),
    };
    said.push(part);
    return [part];
  });
}

function weightOf(effects: readonly FoundEffect[]): number {
  return Math.max(...effects.map(weighEffect));
}

/** Characters of a sentence in a headline, which cuts it once more where its place takes the room. */
const LONGEST_GIST = 90;

function gistOfRule(effects: readonly FoundEffect[], words: string, { clauses }: Matter): Gist {
  if (standsWhenCut(words, clauses[effects[0]!.change === 'added' ? 'before' : 'after'])) return REWORDED;
  const weight = weightOf(effects);
  return { what: nameNewOrGone(effects), words: quotePlain(words, LONGEST_GIST), weight };
}

/** "new prohibition", "duty removed": of what binds customers; all else is "new", and the words tell whose it is. */
function nameNewOrGone(effects: readonly FoundEffect[]): string {
  const { change } = effects[0]!;
  const name = effects.length === 1 ? shortName(effects[0]!) : '';
  if (name === '') return change === 'added' ? 'new' : 'removed';
  return change === 'added' ? `new ${name}` : `${name} removed`;
}

function shortName({ norm, party, actor }: FoundEffect): string {
  if (party !== 'customer' || actor !== undefined) return '';
  return { prohibition: 'prohibition', obligation: 'duty', permission: '', liability: '' }[norm];
}

/** The part of an edited sentence that came or went with the rule in it: "and must inform us"; null where the rest changed too. */
function ownWords({ side, stated, hunk }: FoundEffect): string | null {
  if (hunk === null || stated.cueEnd === 0) return null;
  const [words, others, at] =
    side === 'after' ? [hunk.inserted, hunk.deleted, hunk.atAfter] : [hunk.deleted, hunk.inserted, hunk.atBefore];
  const holds = at <= stated.cueStart && at + words.length >= stated.cueEnd;
  if (!holds || tellingWords(others).length > 0 || countWords(words) < LEAST_OWN) return null;
  return words.replace(/^[\s,;.]+|[\s,;.]*(?:\s(?:and|or|but|a|an|the))*[\s,;.]*$/g, '');
}

/** Fewer words say no rule. */
const LEAST_OWN = 4;

/** "A prohibition on customers covers more: it adds “or rent”" */
export function sayWider(matter: Matter, told: readonly Told[]): readonly Told[] {
  const said = [...told];
  return matter.judgement.effects.flatMap((effect): readonly Told[] => {
    if (effect.change !== 'widened' && effect.change !== 'narrowed') return [];
    const name = upper(nameNorm(effect));
    const says =
      effect.norm === 'liability'
        ? `${name} changed`
        : isOfStrength(effect.hunk)
          ? `${name} is ${effect.change === 'widened' ? 'stricter' : 'less strict'}`
          : `${name} covers ${effect.change === 'widened' ? 'more' : 'less'}`;
    const whole = matter.change.kind === 'added' || matter.change.kind === 'removed';
    if (effect.hunk === null || whole) {
      const what = PARTS[effect.stated.inherited];
      if (what === undefined || matter.edits.length > 0) return [];
      const has =
        effect.side === 'after' ? `has a new ${what}` : `has lost ${what === 'exception' ? 'an' : 'a'} ${what}`;
      const gist = () => ({
        what: effect.side === 'after' ? `new ${what}` : `${what} removed`,
        words: quotePlain(unquote(quoteSentence(effect.sentence, LONGEST_GIST)), LONGEST_GIST),
        weight: weighEffect(effect),
      });
      return [{ says: `${name} ${has}: ${quoteSentence(effect.sentence)}`, quotes: [effect.sentence.text], gist }];
    }
    const edit = editOf(effect.hunk, matter.edits);
    if (showsEdit(said, edit)) return [];
    const words = sayEdit(edit, matter);
    if (words === null) return [];
    const what =
      shortName(effect) === '' ? '' : `${effect.change === 'widened' ? 'wider' : 'narrower'} ${shortName(effect)}`;
    const part = {
      says: `${says}: ${words}`,
      quotes: [edit.inserted.trim() === '' ? edit.deleted : edit.inserted],
      gist: () => gistOfEdit(edit, matter, weighEffect(effect) - OF_WORDS, what),
    };
    said.push(part);
    return [part];
  });
}

/** What the words may add to it; see `weighWords`. */
const OF_WORDS = 20;

/** What an item under "except for:", "if:" or "provided that:" is of the rule above it. */
const PARTS: Readonly<Partial<Record<FoundEffect['stated']['inherited'], string>>> = {
  exception: 'exception',
  ground: 'ground',
  condition: 'condition',
};

/** The whole stretch that the telling words are part of. */
function editOf(hunk: NonNullable<FoundEffect['hunk']>, edits: readonly ChangedWords[]): ChangedWords {
  const has = (whole: string, part: string) =>
    foldWords(part).trim() === '' || foldWords(whole).includes(foldWords(part));
  return (
    edits.find(({ deleted, inserted }) => has(deleted, hunk.deleted) && has(inserted, hunk.inserted)) ?? {
      deleted: hunk.deleted,
      inserted: hunk.inserted,
      left: hunk.left,
      right: hunk.right,
    }
  );
}

function upper(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
