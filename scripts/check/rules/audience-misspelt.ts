import type { Rule } from '../rule.ts';
import { findUnknownAudience } from '../unknown-audience.ts';

export const audienceMisspelt: Rule = {
  name: 'audience-misspelt',
  level: 'error',
  what: 'Front matter names a product, a region or a group of customers that is nearly one known',
  why: 'Customers are chosen by these words: with one letter wrong nobody is told of the change.',
  mend: 'Write it as the others do; where it is another one indeed, name it under `names` in `terms.config.yaml` first.',
  example: {
    wrong: { yaml: 'products: [visoin-api]', settings: { names: { 'vision-api': 'Vision API' } } },
    right: { yaml: 'products: [vision-api]', settings: { names: { 'vision-api': 'Vision API' } } },
  },
  *find(draft) {
    for (const { key, word, nearest, asked } of findUnknownAudience(draft)) {
      if (nearest === null) continue;
      yield {
        line: draft.lineOf(key),
        message: `\`${key}\` names “${word}”, which is not known (looked for in: ${asked}); “${nearest}” is the nearest that is known`,
        expected: nearest,
        example: key === 'effective' ? `effective: { ${nearest}: ${draft.version.published} }` : `${key}: [${nearest}]`,
      };
    }
  },
};
