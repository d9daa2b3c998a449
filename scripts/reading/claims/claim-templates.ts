import type { Matter, Told } from './matter.ts';
import { sayDefinitions } from './say-definitions.ts';
import { sayCaps, sayFigures } from './say-figures.ts';
import { sayListItems } from './say-list-items.ts';
import { sayRenamed } from './say-renamed.ts';
import { sayNewAndGone, sayWider } from './say-rules.ts';
import { sayTexts } from './say-texts.ts';
import { sayWords } from './say-words.ts';

/** A kind of sentence about a change. */
export interface ClaimTemplate {
  readonly name: string;
  /** What must be proved for it to be used; where it is not, the next ones are tried, and the last shows the words. */
  readonly needs: string;
  /** The parts that it can prove of this change, the weightiest first. */
  readonly tell: (matter: Matter, told: readonly Told[]) => readonly Told[];
}

/** All that is said of a change whose words are read, in this order: facts, then rules, then words. */
export const CLAIM_TEMPLATES: readonly ClaimTemplate[] = [
  {
    name: 'limit of liability',
    needs:
      'A figure stands after words of a ceiling in both versions of a term on liability, or words of a ceiling were put into one that had none there.',
    tell: sayCaps,
  },
  {
    name: 'figure',
    needs:
      'A period, or an amount with its unit, stands where another of the same unit stood, and no other word changed there.',
    tell: sayFigures,
  },
  {
    name: 'definition',
    needs:
      'New: the version before does not have the term in quotation marks. Gone: nor does the new version. Changed: the edited words are quoted.',
    tell: sayDefinitions,
  },
  {
    name: 'renamed',
    needs:
      'One name stands for the other throughout. “Nothing else changes here”: no other word of the clause differs.',
    tell: sayRenamed,
  },
  {
    name: 'list',
    needs: 'A whole item or row stands in one version, and none like it in the other.',
    tell: sayListItems,
  },
  {
    name: 'rule new or gone',
    needs:
      'No sentence of the other version states the same rule for the same party in the same or nearly the same words.',
    tell: sayNewAndGone,
  },
  {
    name: 'rule wider or narrower',
    needs:
      'The edited words have a direction by their place in the rule, and stand in one version only. An item under “except for:”, “if:” or “provided that:” is called an exception, a ground or a condition. Of liability no direction is told.',
    tell: sayWider,
  },
  {
    name: 'text new or gone',
    needs: 'New, gone: no sentence of the other version is like it; else it says where much of it stands.',
    tell: sayTexts,
  },
  { name: 'words', needs: 'The quoted words stand in the version of which it is said.', tell: sayWords },
];
