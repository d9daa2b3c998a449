import { leadInOf } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { readNorms } from '../norms/read-norms.ts';
import { statesEffect, statesRule } from '../norms/read-own-norms.ts';
import type { VersionFacts } from '../version-facts.ts';
import { tellingClassOf } from '../words/telling-words.ts';
import type { Edited } from './proof.ts';
import type { Residue } from './residues.ts';
import { isInRoster, ROSTER } from './roster.ts';
import { isPointer, isRunInTitle } from './titles-and-pointers.ts';
import { isHard } from './veto.ts';

export const ILLUSTRATES = 'It only illustrates.';

/** What a sentence is there for, proved by its own opening, where that is not to bind anybody. */
const BINDS_NOBODY: readonly (readonly [name: string, opening: RegExp])[] = [
  [
    'It says what the document is about.',
    /^(?:this|these|the following|our) (?:\p{L}+ ){0,4}(?:policy|document|page|section|notice|statement|guide|guidelines?|manual|terms|overview|faqs?|article|chapter|process)(?:,? (?:and|together)[^,]{0,40})? (?:explains?|describes?|outlines?|summari[sz]es?|tells?|sets? out how|provides? an? (?:overview|summary)|aims? to (?:present|explain|describe)|is (?:an? )?(?:overview|summary|guide|introduction|excellent)|covers? how|is intended to (?:help|explain)|is here to help|is meant to help)\b/iu,
  ],
  [
    'It says what somebody thinks or hopes.',
    /^(?:we|our team) (?:also )?(?:know|understand|believe|recogni[sz]e|think|hope|value|appreciate|love|realize|realise|want you to (?:know|feel)|are (?:proud|happy|excited|glad|grateful|thankful))\b/iu,
  ],
  [
    'It says where the text comes from.',
    /\b(?:(?:adapted|adopted|borrowed|derived|forked|taken) from|inspired by|originally (?:included|published|written) (?:in|by)|used with permission|(?:provided|served as|was an?|is an?) (?:the )?(?:inspiration|source) (?:for|of)|informed our approach|is (?:based|modell?ed) on the work of)\b/iu,
  ],
  [
    'It asks for opinions or help.',
    /^(?:we|our team) (?:also |always )?(?:welcome|invite|encourage) (?:\p{L}+ ){0,3}(?:suggestions?|feedback|questions?|comments?|ideas|contributions?|involvement|transparency)\b/iu,
  ],
  ['It greets the reader.', /^(?:thanks|thank you|welcome|hello|dear)\b/iu],
  ['It asks a question.', /\?["”)]?$/u],
  [ILLUSTRATES, /^\W*(?:for example|for instance|e\.g\.|in other words|imagine|suppose|let's say)\b/iu],
];

/** Proves an edit by what both sentences are there for; no word that can change what is meant may be among those edited. */
export function proveByContext(
  residues: readonly Residue[],
  { before, after, facts }: Edited,
): { readonly level: 'clarifying'; readonly says: string } | null {
  if (isRunInTitle(before) && isRunInTitle(after) && residues.every(isMild))
    return clarifying('Only the title changed.');
  if (
    isPurePointer(before.text) &&
    isPurePointer(after.text) &&
    residues.every((residue) => isMild(residue) || onlyNames(residue))
  )
    return clarifying(POINTER);
  if (before.first && after.first && isInRoster(before.clause) && isInRoster(after.clause)) return clarifying(ROSTER);
  if (residues.some((residue) => !isMild(residue))) return null;
  const says = bindsNobody(before, facts);
  return says !== null && bindsNobody(after, facts) !== null ? clarifying(says) : null;
}

export const POINTER = 'It points to more information or says how to get in touch.';

function clarifying(says: string) {
  return { level: 'clarifying' as const, says };
}

function isMild({ gone, come }: Residue): boolean {
  // One telling word for another may turn what is said: "comply with" and "violate".
  const turned = [gone, come].every((side) =>
    side.some(({ form }) => !/^(?:|scope)$/.test(tellingClassOf(form) ?? '')),
  );
  return !turned && ![...gone, ...come].some(isHard);
}

/** Words put into a pointer, or taken out, may name whom they are about: "more about the cookies that we use". */
function onlyNames({ gone, come }: Residue): boolean {
  return (
    (gone.length === 0) !== (come.length === 0) &&
    [...gone, ...come].every(
      (said) => said.form.startsWith('§') || tellingClassOf(said.form) === 'parties' || !isHard(said),
    )
  );
}

/** Why a sentence binds nobody, in words; null where it may bind: under a lead-in, in a table, with a norm, a figure or a law in it. */
export function bindsNobody(sentence: Sentence, facts: VersionFacts): string | null {
  const { text, clause } = sentence;
  if (clause.type === 'row' || leadInOf(clause) !== null) return null;
  const says = BINDS_NOBODY.find(([, pattern]) => pattern.test(text))?.[0] ?? tellsUnder(sentence, facts);
  // "For instance, dogs are no longer allowed" shows a change of the rule.
  if (
    says === null ||
    (says === ILLUSTRATES && /\b(?:no|not|never|only|unless|except|without|nor)\b|n't\b/i.test(text))
  )
    return null;
  if (/\p{N}|\p{Sc}|%/u.test(text.replace(/https?:\S+|\b(?:19|20)\d\d\b/g, ''))) return null;
  if (readNorms(sentence, facts.parties).some(({ weight }) => weight >= 2) || statesEffect(text) || statesRule(text))
    return null;
  return says;
}

/** Headings under which a text says why it was written, and from what. */
const TELLS: readonly (readonly [says: string, heading: RegExp])[] = [
  [
    'It says where the text comes from.',
    /^(?:attributions?|acknowledge?ments?|credits?|sources?|inspirations?|thanks|license and attribution|(?:sources|credits|inspiration) and (?:acknowledge?ments?|attributions?|inspirations?))$/i,
  ],
  [
    'It says why the text was written.',
    /^(?:reasoning|rationale|motivation|background|history|why (?:we|this|have|do)\b.{0,60})$/i,
  ],
];

const INTRODUCES = 'It only introduces the text.';
const INTRODUCTION =
  /^(?:introduction|overview|about(?: us)?|our (?:mission|values|philosophy|goals?)|mission|welcome)$/i;
/** What may say more than that: what applies to whom, what something means, who the parties are, what is done with data. */
const SAYS_MORE =
  /["“”(]|\b(?:appl(?:y|ies|ied)|govern\w*|means?|defin\w+|refers?|includes?|provided by|operated by|owned by|agree\w*|contract\w*|terms|incorporat\w*|effective|version|collect\w*|process\w*|data|information|stor\w+|shar\w+|sells?|sold|Inc|LLC|Ltd|GmbH|law|laws|rights?|free|paid|fees?|refund\w*|guarantee\w*|support\w*|waiv\w+|arbitrat\w+|disputes?|liab\w+|consent\w*|licen\w+|penalt\w+|terminat\w+|suspen\w+|bann?\w*|prohibit\w*|forbid\w*|requir\w*|must|may|shall|should|can|cannot|will|not|never|no|only|all|any|every|you|your)\b/i;

/** A sentence in front of all sections, or under "Introduction", that says what somebody is or wants, and nothing that could bind. */
function introduces({ text, clause }: Sentence, { clauses }: VersionFacts): boolean {
  if (clause.type !== 'paragraph' || clause.label !== '' || SAYS_MORE.test(text) || text === text.toUpperCase())
    return false;
  const above = headingOf(clause);
  if (above !== null && INTRODUCTION.test(above.title.trim().replace(/[.:]$/, ''))) return true;
  const own = clauses.before.includes(clause) ? clauses.before : clauses.after;
  const headings = own.filter(({ heading, index }) => heading && index < clause.index);
  return (
    clause.index <= PREAMBLE &&
    headings.length <= 1 &&
    own.some(({ heading, index }) => heading && index > clause.index)
  );
}

/** So far the text in front of the first section goes. */
const PREAMBLE = 6;

function headingOf(clause: Clause): Clause | null {
  for (let above = clause.parent; above !== null; above = above.parent) if (above.heading) return above;
  return null;
}

/** What a section is there for, by its heading; null where that may be to bind, or a sentence of it says what somebody does. */
function tellsUnder(sentence: Sentence, facts: VersionFacts): string | null {
  if (introduces(sentence, facts)) return INTRODUCES;
  for (let above: Clause | null = sentence.clause; above !== null; above = above.parent) {
    if (!above.heading) continue;
    const title = above.title.trim().replace(/[.:?]$/, '');
    const tells = TELLS.find(([, heading]) => heading.test(title));
    if (tells !== undefined) return readNorms(sentence, facts.parties).length === 0 ? tells[0] : null;
  }
  return null;
}

/** "If a dispute arises, contact us": who must, and when; "if you have questions" is nobody's rule. */
const SUPPOSES =
  /\b(?:if|when|where|in the event)\b(?! (?:you (?:have|need|want|wish|would like|require|are (?:interested|unsure|curious))|in doubt|possible|necessary|applicable|available|to\b|and\b))/i;

/** A sentence that points to more information and says nothing else: no condition, no period, no rule. */
export function isPurePointer(text: string): boolean {
  return (
    isPointer(text) &&
    text.length <= LONGEST_POINTER &&
    !SUPPOSES.test(text) &&
    !/\b(?:unless|except|only if|must|shall|may not|within \p{L}* ?\p{N}+|days?|fees?|penalt\p{L}*|liab\p{L}*|not)\b/iu.test(
      text,
    )
  );
}

const LONGEST_POINTER = 300;
