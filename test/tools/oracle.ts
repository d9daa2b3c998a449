/**
 * Proves over a repository that parsing Markdown piece by piece gives what one parse of the whole gives.
 *
 *     npm run oracle -- ../some-repository
 *
 * Every version of every Markdown file is parsed both ways; exits with 1 and the first difference of each file where any is.
 */
import process from 'node:process';
import { parseBlocks, parseWhole } from '../../scripts/clauses/blocks/parse-blocks.ts';
import type { Block } from '../../scripts/clauses/blocks/read-blocks.ts';
import { serveMarkdown } from '../../scripts/clauses/generators/serve-markdown.ts';
import { openBlobReader } from '../../scripts/history/git/blob-reader.ts';
import { openRepository } from '../../scripts/history/git/open-repository.ts';
import { readRevisions } from '../../scripts/history/git/read-revisions.ts';
import { splitFrontMatter } from '../../scripts/history/statements/split-front-matter.ts';

/** The first difference between the two parses of a text, in words; null where there is none. */
export function findDifference(markdown: string): string | null {
  const body = serveMarkdown(splitFrontMatter(markdown.replace(/\r\n?/g, '\n')).body).markdown;
  const pieces = parseBlocks(body, 1).map(({ block, offset }) => show(block, offset));
  const whole = parseWhole(body).map((block) => show(block, 0));
  for (let index = 0; index < Math.max(pieces.length, whole.length); index++) {
    if (pieces[index] !== whole[index]) return `whole: ${whole[index]}\n  pieces: ${pieces[index]}`;
  }
  return null;
}

function show(block: Block, offset: number): string {
  return JSON.stringify({ ...block, start: block.start + offset, end: block.end + offset });
}

async function proveRepository(directory: string): Promise<number> {
  const repository = await openRepository(directory);
  const blobs = openBlobReader(repository);
  let [versions, different] = [0, 0];
  for (const { path, revisions } of await readRevisions(repository, blobs, '')) {
    for (const hash of new Set(revisions.map(({ blob }) => blob))) {
      const blob = await blobs.read(hash);
      if (blob.kind !== 'content') continue;
      versions++;
      const difference = findDifference(new TextDecoder().decode(blob.content));
      if (difference === null) continue;
      different++;
      process.stdout.write(`${path} (${hash.slice(0, 10)}):\n  ${difference}\n`);
    }
  }
  await blobs.close();
  process.stdout.write(`${versions} versions parsed both ways, ${different} differ\n`);
  return different === 0 ? 0 : 1;
}

if (import.meta.main) {
  const [directory] = process.argv.slice(2);
  if (directory === undefined) process.stderr.write('Which repository? For example: npm run oracle -- ../terms\n');
  process.exitCode = directory === undefined ? 2 : await proveRepository(directory);
}
