import { type StatedLabel, statedLabels } from '../adoption/stated-labels.ts';
import type { Rule } from '../rule.ts';
import { computedSignificance } from '../significance-of.ts';

export const labelStayed: Rule = {
  name: 'label-stayed',
  level: 'warning',
  what: 'A new version, and the text calls itself by another number than its front matter',
  why: 'Customers are told of version 2, and the text that they open says that it is version 1.0.',
  mend: 'Bring the number at the head of the text up to date, or take it out.',
  example: {
    wrong: {
      yaml: 'version: 2',
      text: 'Effective date: January 4, 2027. Version 1.0\n\nYou must pay.',
      before: { yaml: 'version: 1', text: 'Effective date: December 1, 2026. Version 1.0\n\nYou may pay.' },
    },
    right: {
      yaml: 'version: 2',
      text: 'Effective date: January 4, 2027. Version 2.0\n\nYou must pay.',
      before: { yaml: 'version: 1', text: 'Effective date: December 1, 2026. Version 1.0\n\nYou may pay.' },
    },
  },
  *find({ body, bodyLine, frontMatter, version, previous, comparison }) {
    if (previous === null || comparison === null || computedSignificance(comparison) === 'editorial') return;
    if (frontMatter.version === null || version.label === previous.version.label) return;
    const [stated, other] = statedLabels(body, bodyLine);
    const [before] = statedLabels(previous.body, previous.bodyLine);
    // Where several numbers stand there, nobody knows which of them is the text's.
    if (stated === undefined || other !== undefined || before === undefined) return;
    if (isSame(stated, version.label)) return;
    // A text that numbers itself in its own way is left to do so, as long as its number goes on.
    if (bare(stated.label) !== bare(before.label) && !isSame(before, previous.version.label)) return;
    yield {
      line: stated.line,
      message: `The text says “${stated.words}”; front matter says version ${version.label}`,
      expected: 'one number for one version',
      example: `Version ${/\.0$/.test(stated.label) && /^\d+$/.test(version.label) ? `${version.label}.0` : version.label}`,
    };
  },
};

function isSame({ label }: StatedLabel, version: string): boolean {
  return bare(label) === bare(version);
}

/** Version 2.0 is version 2. */
function bare(label: string): string {
  return label.replace(/(?:\.0)+$/, '');
}
