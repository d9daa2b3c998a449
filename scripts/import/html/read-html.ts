import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { InputError } from '../../history/input-error.ts';
import { collectLosses } from '../collect-losses.ts';
import { type ImportedBlock, type ImportedText, wordsOf } from '../imported-text.ts';
import { readCss } from './read-css.ts';
import { readFlow } from './read-flow.ts';

/**
 * Reads a page of HTML as a browser shows it: its own style sheets are asked what is bold, hidden or numbered, as Google Docs says all
 * of that by classes. Nothing in it is run, and nothing that it names is fetched.
 * @throws InputError where its elements stand too deep in one another
 */
export function readHtml(html: string): ImportedText {
  if (html.length > LONGEST)
    throw new InputError(
      `The page has ${Math.ceil(html.length / 1_000_000)} million characters, and ${LONGEST / 1_000_000} are allowed`,
      {
        expected: 'the text of one document',
        example: 'File, Download, Web page in Google Docs',
      },
    );
  if (isTooDeep(html)) throw tooDeep();
  try {
    return read(unified().use(rehypeParse).parse(html) as Root);
  } catch (error) {
    // The parser calls itself for each element within another, and so does whatever reads the tree.
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(error);
  }
}

/** A contract of 60 pages has some 300,000 as Google Docs writes it. */
const LONGEST = 10_000_000;
const DEEPEST = 2_000;

/** By a count of tags that nothing closes but their own end: to find out by parsing takes seconds. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end] of html.matchAll(
    /<(\/?)(?:div|span|section|article|blockquote|table|ul|ol|font|b|i|em|strong)\b/gi,
  )) {
    depth += end === '' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function tooDeep(cause?: unknown): InputError {
  return new InputError('The elements of the page stand too deep in one another', {
    expected: 'a page as a browser or Google Docs saves it',
    example: 'File, Download, Web page in Google Docs',
    cause,
  });
}

function read(tree: Root): ImportedText {
  const css = elementsNamed(tree, 'style').map(textIn).join('\n');
  const losses = collectLosses();
  const [main, ...more] = elementsNamed(tree, 'main');
  const [body] = elementsNamed(tree, 'body');
  const top = main !== undefined && more.length === 0 ? main : body;
  if (top === undefined) return { title: '', blocks: [], losses: [] };
  if (top === main) losses.say('what stands around the main part of the page is left out', true);
  const blocks = readFlow(top, readCss(css), losses);
  const hasTitle = blocks.some((block) => block.kind === 'heading' && block.depth === 0);
  const deep = blocks.map((block): ImportedBlock => {
    if (block.kind !== 'heading') return block;
    return { ...block, depth: Math.min(6, block.depth + (hasTitle ? 1 : 0)) };
  });
  const heads = deep.filter((block) => block.kind === 'heading' && block.depth === 1);
  const head = heads.length === 1 ? heads[0] : undefined;
  const name = elementsNamed(tree, 'title').map(textIn).join(' ').replace(/\s+/g, ' ').trim();
  return { title: head?.kind === 'heading' ? wordsOf(head.spans) : name, blocks: deep, losses: losses.losses };
}

function elementsNamed(node: Nodes, name: string): readonly Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === name ? [child] : elementsNamed(child, name),
  );
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
