import type { Rule } from '../rule.ts';
import { findUnknownAudience } from '../unknown-audience.ts';

export const audienceUnknown: Rule = {
  name: 'audience-unknown',
  level: 'warning',
  what: 'Front matter names a product, a region or a group of customers that nothing else names',
  why: 'Customers are chosen by these words: where the registry has others, nobody is told of the change.',
  mend: 'Write the word that the registry of customers has, or name the new one under `names` in `terms.config.yaml`.',
  example: {
    wrong: { yaml: 'products: [translator]', beside: { code: 'products: [vision-api]' } },
    right: { yaml: 'products: [vision-api]', beside: { code: 'products: [vision-api]' } },
  },
  *find(draft) {
    for (const { key, word, nearest, asked } of findUnknownAudience(draft)) {
      if (nearest !== null) continue;
      yield {
        line: draft.lineOf(key),
        message: `\`${key}\` names “${word}”, which is not known (looked for in: ${asked})`,
        expected: 'a word by which customers are chosen',
        example: 'names: { vision-api: Vision API }',
      };
    }
  },
};
