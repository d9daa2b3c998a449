import process from 'node:process';
import { diffLines, diffWordsWithSpace } from 'diff';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compare } from '../../scripts/index.ts';

// The methods that `npm run bench` times on pairs of texts, each in a process of its own that is killed where it takes too long.

/** Two versions of one document. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

/** What one pair took. */
export interface PairTime {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  /** The largest the process has been so far, bytes. */
  readonly peakBytes: number;
}

const remark = unified().use(remarkParse).freeze();

export const METHODS: Readonly<Record<string, (pair: Pair) => unknown>> = {
  'this project, compare() alone': ({ before, after }) => compare(before, after),
  'remark-parse alone, both sides': ({ before, after }) => [remark.parse(before), remark.parse(after)],
  'jsdiff diffLines': ({ before, after }) => diffLines(before, after),
  'jsdiff diffWordsWithSpace': ({ before, after }) => diffWordsWithSpace(before, after),
  // No package that compares HTML is installed; this does what they do, on the text that a browser would show.
  'remark, jsdiff words on rendered text': ({ before, after }) => diffWordsWithSpace(render(before), render(after)),
};

function render(markdown: string): string {
  return textOf(remark.parse(markdown) as Rendered);
}

interface Rendered {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Rendered[];
}

function textOf({ type, value, children }: Rendered): string {
  const text = value ?? (children ?? []).map(textOf).join('');
  return /^(paragraph|heading|listItem|code|html)$/.test(type) ? `${text}\n` : text;
}

const [name] = process.argv.slice(2);
if (import.meta.main && name !== undefined) {
  process.on('message', (pair: Pair) => {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    METHODS[name]!(pair);
    const { user, system } = process.cpuUsage(cpu);
    const milliseconds = performance.now() - start;
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    process.send!({ milliseconds, cpuMilliseconds: (user + system) / 1000, peakBytes } satisfies PairTime);
  });
}
