import type { ClauseTree } from '../../clauses/parse-clauses.ts';
import type { FrontMatter } from '../../history/statements/front-matter.ts';
import type { Version } from '../../history/versions.ts';
import type { AdoptedText, Neighbour } from './adoption.ts';

/** A text taken apart, with what stood before it. */
export interface Reading {
  readonly text: AdoptedText;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly newest: Version;
  /** The version before the newest, with other words; null for a first one. */
  readonly former: Version | null;
  readonly stated: FrontMatter;
  /** Null where the text is beyond what is parsed. */
  readonly tree: ClauseTree | null;
  readonly neighbours: readonly Neighbour[];
}
