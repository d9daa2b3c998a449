import type { Change } from '../edition.ts';
import { shorten } from '../engine.ts';
import { clauseOf } from '../words/clause-name.ts';
import { AT_THE_BEGINNING } from '../words/section-words.ts';
import type { UnreadChange } from './unread-change.ts';

/** Changes in a row that stand in one section. */
export interface ChangedSection<Each extends UnreadChange = UnreadChange> {
  /** Its anchor on the page. */
  readonly id: string;
  /** Number and title, as printed. */
  readonly title: string;
  /** The same, unique on the page. */
  readonly name: string;
  readonly changes: readonly Each[];
}

/** As many changes are read one after the other. */
const FEW = 12;
/** Where the uppermost sections are so few, those below them are told apart. */
const FEW_SECTIONS = 3;

/** The sections that changes stand in, in their order; none where there are few changes. */
export function changedSections<Each extends UnreadChange>(
  changes: readonly Each[],
  documentTitle: string,
): readonly ChangedSection<Each>[] {
  if (changes.length <= FEW) return [];
  const upper = join(changes, (change) => sectionOf(change, documentTitle, 1));
  if (new Set(upper.map(({ name }) => name)).size > FEW_SECTIONS) return name(upper);
  const lower = join(changes, (change) => sectionOf(change, documentTitle, 2));
  return name(lower.length > changes.length / 2 ? upper : lower);
}

/** The section that a change stands in, or that it is of. */
function sectionOf(change: UnreadChange, documentTitle: string, depth: number): string {
  const clause = clauseOf(change);
  if (clause === undefined) return AT_THE_BEGINNING;
  const own = clause.title === '' ? [] : [[clause.label, clause.title].filter(Boolean).join(' ')];
  const steps = [...clause.trail, ...own];
  const within = steps[0] === documentTitle ? steps.slice(1) : steps;
  const step = within[Math.min(depth, within.length) - 1];
  return step === undefined || step.trim() === '' ? AT_THE_BEGINNING : shorten(step, 80);
}

function join<Each extends UnreadChange>(changes: readonly Each[], nameOf: (change: Each) => string) {
  const sections: { name: string; changes: Each[] }[] = [];
  for (const change of changes) {
    const name = nameOf(change);
    const last = sections.at(-1);
    if (last?.name === name) last.changes.push(change);
    else sections.push({ name, changes: [change] });
  }
  return sections;
}

/** A section that comes again, as what is gone stands between its clauses, is told from the first. */
function name<Each extends UnreadChange>(
  sections: readonly { name: string; changes: Each[] }[],
): readonly ChangedSection<Each>[] {
  const times = new Map<string, number>();
  return sections.map(({ name, changes }, index) => {
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return { id: `part-${index + 1}`, title: name, name: count === 1 ? name : `${name} (${count})`, changes };
  });
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
