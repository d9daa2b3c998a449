import type { FirstFacts } from '../../check/adoption/first-facts.ts';

/** What a new document states of itself. */
export interface NewDocument {
  readonly title: string;
  readonly facts: FirstFacts;
}

/** The front matter of a new document, each fact with its reason. It ends in a line feed. */
export function newFrontMatter({ title, facts }: NewDocument): string {
  const lines = (['published', 'effective', 'notice'] as const).map((key) => {
    const { value, why } = facts[key];
    return `${`${key}: ${value}`.padEnd(VALUES)}# ${why.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')}`;
  });
  return ['---', `title: ${JSON.stringify(title)}`, 'version: 1', ...lines, '---', ''].join('\n');
}

/** Where the reasons begin. */
const VALUES = 38;
