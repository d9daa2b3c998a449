import type { Change } from '../edition.ts';
import { shorten } from '../engine.ts';
import { clauseOf } from '../words/clause-name.ts';
import { REDLINE } from '../words/language.ts';
import { type Names, titleOf } from './text-before.ts';
import type { UnreadChange } from './unread-change.ts';

/** Changes that stand in one section, in their order. */
export interface ChangedSection<Each extends UnreadChange = UnreadChange> {
  /** Its anchor on the page. */
  readonly id: string;
  /** Number and title, as printed. */
  readonly name: string;
  readonly changes: readonly Each[];
}

/** As many changes are read one after the other. */
const FEW = 12;
/** Where the uppermost sections are so few, those below them are told apart. */
const FEW_SECTIONS = 3;

/**
 * The sections that changes stand in, in the order in which the first of each comes; none where there are few changes. What is gone
 * with a document that was replaced stands under that.
 */
export function changedSections<Each extends UnreadChange>(
  changes: readonly Each[],
  documentTitle: string,
  names: Names,
): readonly ChangedSection<Each>[] {
  if (changes.length <= FEW) return [];
  const group = (depth: number) => Map.groupBy(changes, (change) => sectionOf(change, documentTitle, names, depth));
  const upper = group(1);
  const lower = upper.size > FEW_SECTIONS ? upper : group(2);
  const sections = lower.size > changes.length / 2 ? upper : lower;
  return [...sections].map(([name, own], index) => ({ id: `part-${index + 1}`, name, changes: own }));
}

/** The section that a change stands in, or that it is of. */
function sectionOf(change: UnreadChange, documentTitle: string, names: Names, depth: number): string {
  const clause = clauseOf(change);
  if (clause === undefined) return REDLINE.atTheBeginning;
  if (clause.document !== undefined) return REDLINE.goneWith(titleOf(clause.document, names));
  const own = clause.title === '' ? [] : [[clause.label, clause.title].filter(Boolean).join(' ')];
  const steps = [...clause.trail, ...own];
  const within = steps[0] === documentTitle ? steps.slice(1) : steps;
  const step = within[Math.min(depth, within.length) - 1];
  return step === undefined || step.trim() === '' ? REDLINE.atTheBeginning : shorten(step, 80);
}

/** The changes of a section that tell most of it: of the substantive ones those with a rule or a figure first. */
export function strongest(changes: readonly Change[], most: number): readonly Change[] {
  const told = changes.filter(({ summary }) => summary !== '');
  const ranked = told.toSorted((one, other) => weigh(other) - weigh(one));
  return ranked.slice(0, most);
}

const NORM_WEIGHTS = { prohibition: 6, obligation: 5, liability: 4, permission: 3 } as const;

function weigh({ significance, effects, findings = [], facets }: Change): number {
  if (significance !== 'substantive') return significance === 'clarifying' ? 1 : 0;
  const norms = effects.filter(({ change }) => change !== 'reworded').map(({ norm }) => NORM_WEIGHTS[norm]);
  return 2 + Math.max(0, ...norms) + (findings.length + facets.length > 0 ? 0.5 : 0);
}
