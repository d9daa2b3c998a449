import type { StartingFacts } from './starting-facts.ts';

/** `terms.config.yaml` of a new repository: what is known, and the rest as comments that say what may be set. */
export function settingsFile({ publisher, site, language, contact }: StartingFacts): string {
  return [
    '# The settings of the site and of notices. They count once they are committed.',
    `publisher: ${JSON.stringify(publisher)}`,
    site === null
      ? '# site: https://terms.acme.example   # where the site will be: set it before the first customer subscribes'
      : `site: ${JSON.stringify(site)}`,
    `language: ${language}   # of the site's own words: en, en-US, de, fr`,
    'notices:',
    '  period: 30 days   # owed where no document promises any notice',
    '  reminders: [14, 3]   # days before the effective date',
    contact === null
      ? '  # contact: legal@acme.example   # whom customers may ask'
      : `  contact: ${JSON.stringify(contact)}`,
    '# check: { term-unused: off }   # how a rule of `terms check` counts: error, warning or off',
    '',
  ].join('\n');
}
