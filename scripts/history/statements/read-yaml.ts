import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A problem in a YAML text; the caller decides whether it is a warning or ends the work. */
export interface YamlProblem {
  /** 1-based line of the file. */
  readonly line: number;
  readonly message: string;
  readonly expected?: string;
  readonly example?: string;
  readonly cause: string;
}

/** Parsed YAML with its places. */
export interface YamlText {
  /** Plain data: maps are objects, and all keys are their own properties. */
  readonly value: unknown;
  /** 1-based line of the file on which a path of keys stands. */
  lineOf(path: readonly (string | number)[]): number;
  /** A scalar as it was written, which keeps `8.10` and `012` from becoming 8.1 and 12; null for anything else. */
  sourceOf(path: readonly (string | number)[]): string | null;
}

/** Largest YAML text read, in characters. The longest front matter in the corpora has 3,000. */
const YAML_LIMIT = 64 * 1024;

/**
 * Parses YAML 1.2 (core schema: no dates, no `yes`, no custom tags) that anybody may have written: too long, nested too
 * deeply, with repeated keys or with aliases that multiply, it is a problem and never an exception.
 * `firstLine` is the line of the file on which the text starts.
 */
export function readYaml(text: string, firstLine: number): YamlText | YamlProblem {
  if (text.length > YAML_LIMIT) {
    const message = `This YAML has ${text.length} characters; more than ${YAML_LIMIT} are not read`;
    return { line: firstLine, message, cause: 'broken-yaml' };
  }
  try {
    return parseYaml(text, firstLine);
  } catch (error) {
    // `yaml` throws on aliases that multiply (ReferenceError) and overflows the stack on deep nesting (RangeError).
    const reason = error instanceof RangeError ? 'it is nested too deeply' : (error as Error).message;
    return { line: firstLine, message: `This YAML cannot be read: ${reason}`, cause: 'broken-yaml' };
  }
}

/** Tells the two answers of `readYaml` apart. */
export function isYamlProblem(answer: YamlText | YamlProblem): answer is YamlProblem {
  return 'cause' in answer;
}

function parseYaml(text: string, firstLine: number): YamlText | YamlProblem {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => firstLine + Math.max(lines.linePos(offset).line, 1) - 1;
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    // What is never closed is missed at the text's end, below its last line.
    const line = lineAt(Math.min(error.pos[0], text.trimEnd().length));
    return { line, message: `This YAML cannot be read: ${error.message}`, cause: 'broken-yaml' };
  }
  return {
    value: document.toJS({ maxAliasCount: 20 }),
    lineOf(path) {
      const offset = offsetOf(document, path);
      return offset === undefined ? firstLine : lineAt(offset);
    },
    sourceOf(path) {
      const node = document.getIn(path, true);
      return isScalar(node) && node.source !== undefined ? node.source : null;
    },
  };
}

/** Where the key stands, as a list's value starts only on the line below it. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1)) : null;
  const node = pair?.key ?? document.getIn(path, true);
  return (node as { range?: readonly number[] } | undefined)?.range?.[0];
}
