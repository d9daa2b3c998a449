import { DOCUMENTS, type DocumentKind } from './language.ts';

/** How titles say what a document is, in English, German and French; in the order in which lists show them. */
const TITLES: Readonly<Record<DocumentKind, RegExp>> = {
  agreement: /\b(?:agreement|contract)$|(?:vertrag|vereinbarung)$|^(?:contrat|accord)\b/i,
  terms: /\bterms(?: (?:of (?:service|use|sale)|and conditions))?$|bedingungen$|^conditions\b/i,
  addendum: /\b(?:addendum|amendment)$|^avenant\b/i,
  policy: /\bpolicy$|richtlinie$|^politique\b/i,
  code: /\bcode of (?:business )?conduct$|verhaltenskodex$|^code de conduite\b/i,
  guidelines: /\bguidelines$|leitlinien$|^lignes directrices\b/i,
  statement: /\bstatement$|erklärung$|^déclaration\b/i,
};

/** A title that speaks of another document: “Guide to the Acceptable Use Policy”. */
const ABOUT_ANOTHER = /^(?:a |the )?(?:guide|how|about|introduction|overview|summary|submitting|changes|notes|faq)\b/i;

/** What a document is, where its title says so: alone, and as the heading of several; undefined where it does not, or speaks of another. */
export function kindOfDocument(title: string): { readonly one: string; readonly several: string } | undefined {
  const name = title.replace(/\s*\([^()]*\)$/, '').trim();
  if (ABOUT_ANOTHER.test(name)) return undefined;
  const kind = (Object.keys(TITLES) as DocumentKind[]).find((each) => TITLES[each].test(name));
  if (kind === undefined) return undefined;
  const [one, several] = DOCUMENTS.kinds[kind];
  return { one, several };
}
