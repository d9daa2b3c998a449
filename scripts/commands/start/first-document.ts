import { splitFrontMatter } from '../../history/statements/split-front-matter.ts';

/** What the first document is made of. */
export interface FirstDocumentFacts {
  readonly publisher: string;
  readonly language: string;
  /** ISO date. */
  readonly today: string;
}

/** Its words in a language of the site. The places in brackets are refused by `terms check` until they are filled in. */
interface Words {
  readonly file: string;
  readonly title: string;
  readonly parties: readonly [title: string, text: (publisher: string) => string];
  readonly use: readonly [title: string, text: string];
  readonly changes: readonly [title: string, text: string];
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    file: 'terms-of-service',
    title: 'Terms of Service',
    parties: ['Parties', (name) => `These terms are between ${name} (“we”) and whoever uses our services (“you”).`],
    use: ['Use', '[insert what you may and must not do]'],
    changes: ['Changes', 'We will give you at least 30 days’ notice of any substantive change to these terms.'],
  },
  de: {
    file: 'nutzungsbedingungen',
    title: 'Nutzungsbedingungen',
    parties: [
      'Parteien',
      (name) => `Diese Bedingungen gelten zwischen ${name} („wir“) und allen, die unsere Dienste nutzen („Sie“).`,
    ],
    use: ['Nutzung', '[bitte ergänzen]'],
    changes: ['Änderungen', 'Wesentliche Änderungen dieser Bedingungen kündigen wir mindestens 30 Tage vorher an.'],
  },
  fr: {
    file: 'conditions-d-utilisation',
    title: 'Conditions d’utilisation',
    parties: [
      'Parties',
      (name) =>
        `Les présentes conditions lient ${name} (« nous ») et toute personne qui utilise nos services (« vous »).`,
    ],
    use: ['Utilisation', '[préciser ce qui est permis et ce qui est interdit]'],
    changes: [
      'Modifications',
      'Nous annonçons toute modification substantielle des présentes conditions au moins 30 jours à l’avance.',
    ],
  },
};

/**
 * The first document of a new repository: front matter that explains each key by example, and a text that says nothing on behalf of
 * the company but who the parties are and that changes are announced, for counsel to put the company's own in its place.
 * @returns its file's name without folder, and its text
 */
export function firstDocument({ publisher, language, today }: FirstDocumentFacts): {
  readonly name: string;
  readonly text: string;
} {
  const words = WORDS[language.split('-')[0]!.toLowerCase()] ?? WORDS.en!;
  const sections = [[words.parties[0], words.parties[1](asText(publisher))], words.use, words.changes].map(
    ([title, text], index) => `## ${index + 1}. ${title}\n\n${text}\n`,
  );
  return {
    name: `${words.file}.md`,
    text: `${frontMatter(words.title, today)}# ${words.title}\n\n${sections.join('\n')}`,
  };
}

/** Whether a file still holds the text of a first document, in any language, whatever stands in its front matter. */
export function isFirstDocument(markdown: string, publisher: string | null): boolean {
  const body = (text: string) => splitFrontMatter(text).body.replace(/\r\n/g, '\n').trim();
  return Object.keys(WORDS).some(
    (language) => body(markdown) === body(firstDocument({ publisher: publisher ?? '', language, today: '' }).text),
  );
}

function frontMatter(title: string, today: string): string {
  return `---
# These lines are for the machine. What stands below the next line of hyphens is the text that binds.
title: ${title}
version: 1                   # 2, 3 … for each later version (terms bump writes these lines)
published: ${today}        # the day on which customers can read it: the day you merge
effective: ${today}        # the day on which it binds; or by group: { new: 2027-01-01, existing: 2027-02-01 }
notice: 30 days              # what the text promises before a substantive change takes effect
# incorporates: [privacy-policy]   # documents that are part of this one, by their file names without .md
# products: [my-product]           # whom it concerns; left out: everyone
# change:                          # from version 2 on: what customers read first
#   significance: substantive      # or clarifying, editorial
#   title: Accounts may be closed after a year without use
#   summary: What changes, in two sentences that a customer understands.
#   actions: [What the customer should do, and by when.]
---
`;
}

/** A name that Markdown takes for nothing but text. */
function asText(name: string): string {
  return name.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
