import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import type { Finding } from './findings.ts';

/** In a section added or removed whole a link is no news of its own. */
const FEW_CLAUSES = 2;

/**
 * Links that were added, removed or point elsewhere; those to a mailbox are contacts.
 * @param all links of whole sections and of entries of contents as well
 */
export function readLinks({ pairing, kind }: DescribedChange, all = false): readonly Finding[] {
  if (!all && pairing.before.length + pairing.after.length > FEW_CLAUSES && (kind === 'added' || kind === 'removed'))
    return [];
  const [before, after] = [urlsOf(pairing.before, all), urlsOf(pairing.after, all)];
  const gone = before.filter((url) => !after.includes(url));
  const come = after.filter((url) => !before.includes(url));
  const findings: Finding[] = [];
  for (let index = 0; index < Math.max(gone.length, come.length); index++) {
    const [old, current] = [gone[index] ?? null, come[index] ?? null];
    // The section got another number: "#l-payment" is "#k-payment".
    if (old !== null && current !== null && isSameSection(old, current)) continue;
    const change = old === null ? 'added' : current === null ? 'removed' : 'elsewhere';
    if (/^\+?[\d\s()-]+$|@/.test(current ?? old!)) findings.push({ kind: 'contact', before: old, after: current });
    else findings.push({ kind: 'reference', change, before: old, after: current });
  }
  return findings;
}

/** An entry of a list of contents follows the heading that it names wherever that goes. */
function isEntryOfContents(url: string, text: string, words: string): boolean {
  return url.startsWith('#') && bare(text) === bare(words) && bare(url) === bare(words);
}

/** Two places of the page itself that are called alike but for the number before the name. */
function isSameSection(one: string, other: string): boolean {
  const name = (url: string) => url.replace(/^#(?:[a-z]|\d{1,3}|[ivx]{1,5})-(?=\p{L}{3})/iu, '');
  return one.startsWith('#') && other.startsWith('#') && name(one) === name(other);
}

function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Targets without what only tracks or redirects: protocol, www, query, slash at the end. */
function urlsOf(clauses: readonly Clause[], all: boolean): readonly string[] {
  return clauses.flatMap(({ marks, text }) =>
    marks.flatMap(({ kind, url, start, end }) =>
      kind === 'link' && !/email-protection/.test(url) && (all || !isEntryOfContents(url, text, text.slice(start, end)))
        ? [
            url
              .replace(/^(?:mailto|tel):/i, '')
              .replace(/^https?:\/\/(?:www\.)?/i, '')
              .replace(/[?&](?:utm_\w+|ref|source)=[^#]*/i, '')
              .replace(/\/(?=#|$)/, ''),
          ]
        : [],
    ),
  );
}
