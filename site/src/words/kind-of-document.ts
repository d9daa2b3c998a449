/** What a document is by its title, in the singular and as the heading of several. */
export interface DocumentKind {
  readonly one: string;
  readonly several: string;
}

/** In the order in which lists show them. */
const KINDS: readonly (DocumentKind & { readonly ends: RegExp })[] = [
  { one: 'Agreement', several: 'Agreements', ends: /\b(?:agreement|contract)$/i },
  { one: 'Terms', several: 'Terms', ends: /\bterms(?: (?:of (?:service|use|sale)|and conditions))?$/i },
  { one: 'Addendum', several: 'Addenda', ends: /\b(?:addendum|amendment)$/i },
  { one: 'Policy', several: 'Policies', ends: /\bpolicy$/i },
  { one: 'Code of conduct', several: 'Codes of conduct', ends: /\bcode of (?:business )?conduct$/i },
  { one: 'Guidelines', several: 'Guidelines', ends: /\bguidelines$/i },
  { one: 'Statement', several: 'Statements', ends: /\bstatement$/i },
];

/** A title that speaks of another document: “Guide to the Acceptable Use Policy”. */
const ABOUT_ANOTHER = /^(?:a |the )?(?:guide|how|about|introduction|overview|summary|submitting|changes|notes|faq)\b/i;

/** The kind of a document where its title ends in the word for it; undefined where it does not, or speaks of another. */
export function kindOfDocument(title: string): DocumentKind | undefined {
  const name = title.replace(/\s*\([^()]*\)$/, '').trim();
  return ABOUT_ANOTHER.test(name) ? undefined : KINDS.find(({ ends }) => ends.test(name));
}
