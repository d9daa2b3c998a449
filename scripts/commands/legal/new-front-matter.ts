/** What a new document states of itself. */
export interface NewDocument {
  readonly title: string;
  /** ISO date. */
  readonly today: string;
  /** Of notice, as the settings have them. */
  readonly days: number;
}

/** The front matter of a new document, which the check accepts. It ends in a line feed. */
export function newFrontMatter({ title, today, days }: NewDocument): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    'version: 1',
    `published: ${today}                 # the day on which this is merged`,
    `effective: ${today}                 # nobody is bound yet, so no notice is owed`,
    `notice: ${days} days                      # what this document promises before a substantive change takes effect`,
    '---',
    '',
  ].join('\n');
}
