import type { Nodes } from 'mdast';
import { checkLimits } from '../clauses/limits.ts';
import { parseSyntax } from '../clauses/parse-syntax.ts';
import { InputError } from '../history/input-error.ts';
import { byteLength } from '../texts/defuse.ts';
import { PREVIEW_MARKER } from './preview-comment.ts';

/** GitHub refuses more than 65,536 characters. */
const MOST_BYTES = 65_000;

/**
 * Lets a comment through that was handed over by a run which a stranger may have had in his hands: his pull request can change the
 * program that wrote it. So whatever our own comments never hold is refused: mentions, references, pictures, HTML but for folds,
 * links to anywhere but this repository, no marker as its last line.
 * @param repository its web address, `https://github.com/northwind/terms`
 * @returns the text, as it is to be posted
 * @throws InputError that says what was found, without repeating it
 */
export function verifyPreview(text: string, repository: string): string {
  const body = text.trimEnd();
  if (byteLength(body) > MOST_BYTES) refuse('is longer than a comment may be');
  if (!body.endsWith(`\n${PREVIEW_MARKER}`)) refuse('does not end with the marker of our comments');
  if (/[^\P{Cc}\n\t]|\p{Bidi_Control}/u.test(body)) refuse('holds control characters');
  checkLimits(body);
  const visit = (node: Nodes): void => {
    const problem = problemOf(node, repository);
    if (problem !== null) refuse(problem);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseSyntax(body));
  return body;
}

function problemOf(node: Nodes, repository: string): string | null {
  switch (node.type) {
    case 'html':
      return node.value.split('\n').every((line) => OURS.test(line.trim())) ? null : 'holds HTML that is not ours';
    case 'link':
      return isWithin(node.url, repository) ? null : 'links to somewhere else';
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'linkReference':
      return 'holds a picture or a reference';
    case 'code':
      // GitHub draws maps and diagrams, with links of their own.
      return node.lang === null || node.lang === 'text' ? null : 'holds what would be drawn';
    case 'text':
      return ACTIVE.test(node.value) ? 'holds a mention, a reference or an address' : null;
    default:
      return null;
  }
}

const OURS =
  /^(?:<details><summary>(?:Redline|New numbers|Carried over)<\/summary>|<\/details>|<!-- terms-preview:1 -->|)$/;
/** What GitHub acts upon in text: `@name`, `#12`, `GH-12`, and addresses. Defused, each has an invisible space in it. */
const ACTIVE = /@[\p{L}\p{N}]|#\d|\bGH-\d|:\/\/|\bwww\./iu;

function isWithin(address: string, repository: string): boolean {
  return address.startsWith(`${repository}/`) && !/\/\.\.?(?:\/|$)|%2e|\\/i.test(address);
}

function refuse(problem: string): never {
  throw new InputError(`The comment that was handed over ${problem}, so it is not posted`, {
    expected: 'a file that `terms preview` wrote',
    example: 'terms preview --base main --out comment.md',
  });
}
