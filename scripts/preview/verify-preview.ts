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
 * @param commit full hash of the commit whose files may be linked to: GitHub shows those of any fork below the same address
 * @returns the text, as it is to be posted
 * @throws InputError that says what was found, without repeating it
 */
export function verifyPreview(text: string, repository: string, commit = '[0-9a-f]{40,64}'): string {
  const body = text.trimEnd();
  if (byteLength(body) > MOST_BYTES) refuse('is longer than a comment may be');
  if (!body.endsWith(`\n${PREVIEW_MARKER}`)) refuse('does not end with the marker of our comments');
  if (/[^\P{Cc}\n\t]|\p{Bidi_Control}/u.test(body)) refuse('holds control characters');
  checkLimits(body);
  const addresses = new RegExp(`^(?:blob/${commit}/|actions/runs/\\d+(?:/artifacts/\\d+)?$)`);
  const visit = (node: Nodes): void => {
    const { start, end } = node.position!;
    const problem = problemOf(node, { repository, addresses, source: body.slice(start.offset, end.offset) });
    if (problem !== null) refuse(problem);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseSyntax(body));
  return body;
}

/** What a part of the comment is held against. */
interface Allowed {
  readonly repository: string;
  /** Below it. */
  readonly addresses: RegExp;
  /** The part as it is written. */
  readonly source: string;
}

function problemOf(node: Nodes, { repository, addresses, source }: Allowed): string | null {
  switch (node.type) {
    case 'html':
      return node.value.split('\n').every((line) => OURS.test(line.trim())) ? null : 'holds HTML that is not ours';
    case 'link':
      return isWithin(node.url, repository, addresses) ? null : 'links to somewhere else';
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'linkReference':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return 'holds a picture, a reference or a footnote';
    case 'code':
      // Where lines are code for their indentation, another reader may see a paragraph, as below a footnote.
      if (!/^[`~]{3}/.test(source)) return 'holds code by its indentation';
      // GitHub draws maps and diagrams, with links of their own.
      return node.lang === null || node.lang === 'text' ? null : 'holds what would be drawn';
    case 'text':
      if (/\$|\[\^/.test(source)) return 'holds a formula or a footnote';
      return ACTIVE.test(node.value) ? 'holds a mention, a reference or an address' : null;
    default:
      return null;
  }
}

const OURS =
  /^(?:<details><summary>(?:Redline|New numbers|Carried over)<\/summary>|<\/details>|<!-- terms-preview:1 -->|)$/;
/** What GitHub acts upon in text: `@name`, `#12`, `GH-12`, and addresses. Defused, each has an invisible space in it. */
const ACTIVE = /@[\p{L}\p{N}_]|#\d|\bGH-\d|:\/\/|\bwww\./iu;

function isWithin(address: string, repository: string, addresses: RegExp): boolean {
  const below = address.startsWith(`${repository}/`) ? address.slice(repository.length + 1) : '';
  return addresses.test(below) && !/\/\.\.?(?:\/|$)|%2e|\\/i.test(address);
}

function refuse(problem: string): never {
  throw new InputError(`The comment that was handed over ${problem}, so it is not posted`, {
    expected: 'a file that `terms preview` wrote',
    example: 'terms preview --base main --out comment.md',
  });
}
