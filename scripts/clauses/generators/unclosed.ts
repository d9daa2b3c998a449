/** What a generator's markup opens and never closes, or closes and never opened. It is shown as it stands. */
export interface Unclosed {
  /** Index of the line, from 0. */
  readonly line: number;
  /** As written: `{% if plan %}`. */
  readonly tag: string;
}
