import type { Clause } from '../../clauses/parse-clauses.ts';
import { parseClauses } from '../../clauses/parse-clauses.ts';
import { matchTranslation } from '../../diff/match/match-translation.ts';
import { translatedText } from '../../history/translated-text.ts';
import type { Alarm } from '../alarm.ts';
import { gatherAlarms } from '../gather-alarms.ts';
import type { Rule } from '../rule.ts';

export const translationDiffers: Rule = {
  name: 'translation-differs',
  level: 'warning',
  what: 'A translation seems to lack a clause of its original, to have one more, or to state another figure',
  why: 'Who reads only the translation relies on it; where the two differ a court has to say which counts.',
  mend: 'Bring the translation in line with its original, clause by clause.',
  example: {
    wrong: {
      yaml: 'translates: code@2\nlanguage: de',
      text: 'Sie dürfen gehen.\n\nSie müssen 5 Euro zahlen.',
      beside: { code: 'version: 2' },
    },
    right: {
      yaml: 'translates: code@2\nlanguage: de',
      text: 'Sie dürfen gehen.',
      beside: { code: 'version: 2' },
    },
  },
  *find({ frontMatter, tree, desk, limit }) {
    const of = translatedText(frontMatter);
    const original = desk.documents.find(({ id }) => id === of?.document);
    // Of older versions the text is not at hand; that the translation is behind is told by another rule.
    if (original === undefined || limit !== null || original.versions.at(-1)?.label !== of?.version) return;
    const theirs = parseClauses(original.markdown).clauses;
    const pairs = matchTranslation(theirs.map(shapeOf), tree.clauses.map(shapeOf));
    let line = 1;
    const [missing, added, figures]: [Alarm[], Alarm[], Alarm[]] = [[], [], []];
    for (const [one, other] of pairs) {
      const [here, there] = [other === null ? null : tree.clauses[other]!, one === null ? null : theirs[one]!];
      if (here !== null) line = here.start;
      if (here === null)
        missing.push({
          line,
          message: `After this line nothing was found for line ${there!.start} of ${original.path}: “${shorten(there!.text)}”`,
          expected: 'each clause of the original',
        });
      else if (there === null)
        added.push({
          line,
          message: `For “${shorten(here.text)}” no equal was found in ${original.path}`,
          expected: 'the clauses of the original alone',
        });
      else {
        const [ours, its] = [figuresOf(here.text), figuresOf(there.text)];
        const only = [...ours].filter((figure) => !its.has(figure));
        const instead = [...its].filter((figure) => !ours.has(figure));
        if (only.length > 0 && instead.length > 0)
          figures.push({
            line,
            message: `It says ${only.join(', ')} where line ${there.start} of ${original.path} says ${instead.join(', ')}`,
            expected: `the figures of the original: ${instead.join(', ')}`,
          });
      }
    }
    yield* gatherAlarms(missing);
    yield* gatherAlarms(added);
    yield* figures;
  },
};

function shapeOf({ type, depth, label, text, block: { nesting } }: Clause) {
  return { type, depth, nesting, label, text };
}

/** Digits alone: languages write 12.50 and 12,50, 1,000 and 1 000. */
function figuresOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/gu) ?? []).map((figure) => figure.replace(/\D/gu, '')));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
