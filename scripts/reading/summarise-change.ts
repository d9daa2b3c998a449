import type { DescribedChange } from '../diff/describe-changes.ts';
import { describeFinding } from './describe-findings.ts';
import type { Finding } from './facets/findings.ts';
import type { Judgement } from './judging/judge-significance.ts';
import type { FoundEffect } from './norms/compare-norms.ts';
import { effectInWords } from './norms/name-norm.ts';
import { quote, quoteSentence } from './quote-words.ts';
import { findHunks, type Hunk } from './sentences/hunks.ts';

/** One plain sentence on a change, claiming no more than its findings. */
export function summariseChange(change: DescribedChange, judgement: Judgement): string {
  const { significance, reasons, effects, findings } = judgement;
  const plain = byKind(change, judgement);
  if (plain !== null) return plain;
  if (significance === 'editorial') return reasons[0]!;
  const figure = findings.find(isFigure);
  const definition = findings.find((finding) => finding.kind === 'definition');
  const parts: string[] = [];
  if (figure !== undefined) parts.push(sayFigure(figure, effects));
  else if (definition !== undefined && significance === 'substantive' && (effects.length === 0 || !isLong(change)))
    parts.push(sayDefinition(definition, change));
  for (const effect of effects) {
    const said = figure !== undefined && effect.hunk !== null && /\d/.test(effect.hunk.inserted);
    if (!said && parts.length < MOST_PARTS) parts.push(sayEffect(effect));
  }
  if (parts.length > 0)
    return `${parts.map((part, index) => (index === 0 ? part : part.replace(/^[AT](?=\w*\s)/, (letter) => letter.toLowerCase()))).join('; ')}.`;
  const renamed = findings.find((finding) => finding.kind === 'term-renamed');
  if (renamed !== undefined && significance === 'clarifying')
    return `“${renamed.from}” is called “${renamed.to}” now; nothing else changes here.`;
  const reason = reasons[0] ?? 'The wording changed.';
  if (significance !== 'substantive') return reason;
  if (findings.some((finding) => describeFinding(finding) === reason)) return reason;
  // Why words tell stands with the reasons; the sentence shows the words.
  const words = sayWords(change);
  if (!SHOWN_BY_WORDS.test(reason) || change.redline.length === 0) return `${reason.replace(/\.$/, '')}${words}.`;
  return words === '' ? 'The wording changed in several places.' : `The wording changed${words}.`;
}

/** Reasons that a customer need not read where the words themselves are shown. */
const SHOWN_BY_WORDS = /^(?:A word came or went|A party is named otherwise|The wording changed, and it is not shown)/;

/** A sentence that says more than this says nothing. */
const MOST_PARTS = 2;

/** Of a whole section the rules are told before the definitions. */
function isLong({ pairing }: DescribedChange): boolean {
  return (
    pairing.before.length + pairing.after.length > 2 ||
    [...pairing.before, ...pairing.after].some(({ key }) => key.length > 1500)
  );
}

type Figure = Extract<Finding, { readonly kind: 'deadline' | 'quantity' }>;

function isFigure(finding: Finding): finding is Figure {
  return (
    (finding.kind === 'deadline' || finding.kind === 'quantity') && finding.before !== null && finding.after !== null
  );
}

/** What needs no findings. */
function byKind({ kind, before, after }: DescribedChange, { significance, findings }: Judgement): string | null {
  if (significance !== 'editorial' && kind !== 'retitled') return null;
  switch (kind) {
    case 'moved':
      return 'Stands elsewhere now. The words are the same.';
    case 'renumbered':
      return after.length === 1
        ? `Is number ${trim(after[0]!.label)} now, was ${trim(before[0]!.label)}. The words are the same.`
        : `${after.length} clauses have other numbers. The words are the same.`;
    case 'markup':
      return findings.some((finding) => finding.kind === 'reference' || finding.kind === 'contact')
        ? 'A link points elsewhere. The words are the same.'
        : 'Is formatted differently. The words are the same.';
    case 'retitled':
      return `Was titled ${quote(before[0]!.title || before[0]!.text)}.`;
    default:
      return null;
  }
}

/** `4.` is 4. */
function trim(label: string): string {
  return label.replace(/\.$/, '');
}

/** "A prohibition on customers covers more: it adds “or rent”" */
function sayEffect(effect: FoundEffect): string {
  if (effect.stated.cue.startsWith('heading') && (effect.change === 'added' || effect.change === 'removed'))
    return `The list ${effect.change === 'added' ? 'gains' : 'loses'} ${quote(effect.sentence.text)}`;
  const says = effectInWords(effect).slice(0, -1);
  if (effect.hunk === null || effect.change === 'added' || effect.change === 'removed')
    return `${says}: ${quoteSentence(effect.sentence)}`;
  return `${says}${sayHunk(effect.hunk, effect.sentence.text)}`;
}

/** ": it adds “X”", ": it no longer says “Y”", ": it says “X” instead of “Y”" */
function sayHunk({ deleted, inserted }: Hunk, sentence = ''): string {
  const [old, current] = [deleted, inserted].map((words) => words.replace(/^[\s,;.]+|[\s,;.]+$/g, ''));
  if (!old && !current) return '';
  if (!old) return `: it adds ${quote(current!, 140)}`;
  // Words taken out in one place may stand in another: then it still says them.
  if (!current)
    return sentence.toLowerCase().includes(old.toLowerCase()) ? '' : `: it no longer says ${quote(old, 140)}`;
  return `: it says ${quote(current, 90)} instead of ${quote(old, 90)}`;
}

function sayFigure({ kind, before, after, direction }: Figure, effects: readonly FoundEffect[]): string {
  const noun = kind === 'deadline' ? 'A period' : 'A figure';
  const how = {
    more: kind === 'deadline' ? 'is longer' : 'is higher',
    less: kind === 'deadline' ? 'is shorter' : 'is lower',
    other: 'changed',
  }[direction];
  const where =
    effects.length === 1
      ? `, in ${effectInWords(effects[0]!)
          .replace(/ (?:is|covers) [\w ]+\.$/, '')
          .replace(/^A/, 'a')}`
      : '';
  return `${noun} ${how}: ${after} instead of ${before}${where}`;
}

function sayDefinition(
  { term, change }: Extract<Finding, { readonly kind: 'definition' }>,
  { redline }: DescribedChange,
): string {
  const name = `The definition of ${quote(term)}`;
  if (change === 'added') return `${name} is new`;
  if (change === 'removed') return `${name} is gone`;
  const [first] = weightyHunks(redline);
  return first === undefined ? `${name} changed` : `${name} changed${sayHunk(first)}`;
}

/** The edited words of a change that nothing else describes. */
function sayWords({ redline }: DescribedChange): string {
  const [first, second] = weightyHunks(redline);
  return first !== undefined && second === undefined ? sayHunk(first) : '';
}

function weightyHunks(redline: DescribedChange['redline']): readonly Hunk[] {
  return findHunks(redline).filter(({ deleted, inserted }) => /[\p{L}\p{N}]/u.test(deleted + inserted));
}
