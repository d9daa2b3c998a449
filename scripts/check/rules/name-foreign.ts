import { anyOf } from '../../clauses/any-of.ts';
import { definitionsOf } from '../../clauses/defined-terms.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { definedElsewhere } from '../words/defined-elsewhere.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const nameForeign: Rule = {
  name: 'name-foreign',
  level: 'warning',
  what: 'The text speaks of a company or of a party that is none of this document',
  why: 'Words taken over from another contract give rights to somebody else, or bind nobody.',
  mend: 'Write the party that is meant, as the document calls it.',
  example: {
    wrong: { text: 'We provide the services. Acme Corporation may audit your use.\n\nThe Licensor owns the software.' },
    right: { text: 'We provide the services. We may audit your use.\n\nWe own the software.' },
  },
  *find(draft) {
    const isOwn = ownNames(draft);
    const told = new Set<string>();
    for (const { text, clause, lineOf } of readPassages(draft)) {
      if (clause?.heading) continue;
      for (const { words, index, what } of [...madeUp(text), ...roles(text), ...companies(text)]) {
        if (told.has(words) || isOwn(words)) continue;
        told.add(words);
        yield {
          line: lineOf(words),
          message: `${quoteAround(text, index, index + words.length)}: ${words} is ${what}`,
          expected: 'a party of this document',
        };
      }
    }
  },
};

interface Foreign {
  readonly words: string;
  readonly index: number;
  readonly what: string;
}

/** Names that stand for a company or a person in templates and manuals. */
const MADE_UP = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])${anyOf([
    ...[
      'Acme(?:,? (?:Corporation|Corp|Inc|Ltd|LLC|GmbH|Co|Company))?',
      'ACME,? (?:Corporation|Corp|Inc|Ltd|LLC|GmbH|Company)',
      'Contoso',
      'Fabrikam',
      'Initech',
      'Globex',
      '(?:ABC|XYZ)[,]? (?:Corporation|Corp|Inc|Ltd|LLC|GmbH|Company)',
    ],
    ...[
      '(?:Example|Sample|Company|Your Company|My Company|Your Business)(?: Name)?,? (?:Corporation|Corp|Inc|Ltd|LLC|GmbH)',
      'COMPANY NAME',
      'Company Name',
      'CompanyName',
      'YOUR COMPANY',
      'Your Company(?: Name)?',
    ],
    ...[
      'John Doe',
      'Jane Doe',
      'Max Mustermann',
      'Erika Mustermann',
      'Muster(?:firma|mann)(?: GmbH| AG)?',
      'Monsieur X',
      'Foo(?:bar)? Inc',
      'Widgets? Inc',
    ],
  ])}(?![\\p{L}\\p{N}@-]|\\.\\p{L})`,
  'gu',
);

function madeUp(text: string): readonly Foreign[] {
  // “For example, an employee of Acme …” tells a story.
  return [...text.matchAll(MADE_UP)]
    .filter(({ index }) => !STORY.test(text.slice(0, index)))
    .map(({ 0: words, index }) => ({ words, index, what: 'a name of templates' }));
}

const STORY = /\b(?:examples?|e\.g\.|for instance|imagine|suppose|say|such as|beispiel\w*|z\. ?b\.|exemple)\b[^\n]*$/iu;

/** Parties of contracts of another kind, which terms of service do not have. */
const ROLES = anyOf([
  ...[
    'Licensor',
    'Licensee',
    'Lessor',
    'Lessee',
    'Landlord',
    'Franchisor',
    'Franchisee',
    'Borrower',
    'Lender',
    'Mortgagor',
    'Mortgagee',
  ],
  ...[
    'Assignor',
    'Assignee',
    'Grantor',
    'Grantee',
    'Seller',
    'Buyer',
    'Purchaser',
    'Vendor',
    'Supplier',
    'Contractor',
    'Subcontractor',
    'Consultant',
  ],
  ...[
    'Client',
    'Employer',
    'Employee',
    'Tenant',
    'Lizenzgeber',
    'Lizenznehmer',
    'Vermieter',
    'Mieter',
    'Käufer',
    'Verkäufer',
    'Auftragnehmer',
    'Auftraggeber',
  ],
  ...['Bailleur', 'Locataire', 'Concédant', 'Vendeur', 'Acheteur', 'Prestataire'],
]);
/** by the Licensor; Licensor may; Licensee’s use */
const ROLE = new RegExp(
  `(?<=\\b(?:[Tt]he|[Aa]n?|[Bb]y|[Tt]o|[Oo]f|[Aa]ny|[Ss]uch|[Aa]nd|[Oo]r|[Ww]ith|[Ff]rom)\\s)(?<named>${ROLES})(?=(?:['’]s)?\\s(?:\\p{Ll}|$)|[,;.)])|(?<![\\p{L}-])(?<acting>${ROLES})(?=['’]s\\s\\p{Ll}|\\s(?:may|must|shall|will|agrees|grants|warrants|represents|acknowledges|darf|haftet|kann)\\s)`,
  'gu',
);

function roles(text: string): readonly Foreign[] {
  return [...text.matchAll(ROLE)].map(({ groups, index }) => ({
    words: (groups!.named ?? groups!.acting)!,
    index,
    what: 'a party that nothing defines',
  }));
}

const LEGAL_FORM = anyOf([
  'Corporation',
  'Corp\\.?',
  'Inc\\.?',
  'Incorporated',
  'LLC',
  'L\\.L\\.C\\.',
  'Ltd\\.?',
  'Limited',
  'GmbH',
  'AG',
  'SE',
  'S\\.A\\.',
  'SAS',
  'B\\.V\\.',
  'plc',
  'PLC',
  'Pty Ltd',
  'KG',
  'S\\.r\\.l\\.',
]);
const NAMED = new RegExp(`\\s${LEGAL_FORM}$`, 'u');
/** A company that does something under the contract: Cobalt Systems Inc. may audit … */
const ACTING = new RegExp(
  `(\\p{Lu}[\\p{L}\\p{N}&-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}&-]{1,30}){0,3},?\\s${LEGAL_FORM})\\s(?:may|must|shall|will|agrees?|grants?|reserves?|warrants?|is (?:entitled|not liable|liable|responsible)|darf|kann|wird|haftet|peut|doit)\\s`,
  'gu',
);

function companies(text: string): readonly Foreign[] {
  return [...text.matchAll(ACTING)]
    .filter(({ index }) => !STORY.test(text.slice(0, index)))
    .map(({ 1: words, index }) => ({
      words: words!,
      index,
      what: 'a company that stands nowhere else in these terms',
    }));
}

/** A company that is said so often, or less, was not introduced. */
const FEW = 2;
const OFTEN = 6;

/** Whether a name belongs to the document: it is defined, a name of the publisher's, in another document, or said more than once. */
function ownNames(draft: Draft): (words: string) => boolean {
  const { desk, tree, body, id } = draft;
  const defined = [...definitionsOf(tree).keys()].map((term) => term.toLowerCase());
  const elsewhere = definedElsewhere(draft);
  const { publisher } = desk.configuration;
  const others = desk.documents.filter((document) => document.id !== id);
  const isName = (words: string) => NAMED.test(words);
  return (words) => {
    const lower = words.toLowerCase();
    if (defined.some((term) => term === lower || term === `${lower}s` || `${term}s` === lower || term.includes(lower)))
      return true;
    if (publisher.toLowerCase().includes(lower) || lower.includes(publisher.toLowerCase())) return true;
    // Who is spoken of again and again is a party, defined or not.
    if (elsewhere(words) || body.split(words).length > OFTEN + 1) return true;
    // A role between marks, or written in small letters too, is explained in some way.
    if (['“', '"', '**', '„', '«'].some((mark) => body.includes(mark + words) || body.includes(`${mark}the ${words}`)))
      return true;
    // A brand of the document's is said again and again.
    const brand = words.split(/[\s,]/)[0]!;
    if (isName(words))
      return body.split(brand).length > FEW + 1 || others.some(({ markdown }) => markdown.includes(words));
    return false;
  };
}
