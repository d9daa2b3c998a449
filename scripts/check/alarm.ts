import type { Configuration } from '../history/statements/configuration.ts';
import type { RegistryWords } from './draft.ts';

/** What a rule has found, and where. */
export interface Alarm {
  /** 1-based lines of the file, inclusive; `endLine` absent where it is one line. */
  readonly line: number;
  readonly endLine?: number;
  /** A sentence for this very place, with its words and dates. */
  readonly message: string;
  readonly expected: string;
  /** What to write instead; absent where the rule's own example serves. */
  readonly example?: string;
}

/** A small history that a rule alarms at, or does not: the newest text of a document, and what stands around it. */
export interface Sample {
  /** Lines of front matter, in place of those that a plain document has (see the tests). */
  readonly yaml?: string;
  readonly text?: string;
  /** The version before; absent: the newest text is the first. */
  readonly before?: {
    readonly yaml?: string;
    readonly text?: string;
    /** Front matter of a version before that one. */
    readonly earlier?: string;
  };
  /** Other documents, by id: their front matter. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What the publisher's settings say; the defaults for the rest. */
  readonly settings?: Partial<Pick<Configuration, 'publisher' | 'names'>>;
  readonly registry?: RegistryWords | null;
}
