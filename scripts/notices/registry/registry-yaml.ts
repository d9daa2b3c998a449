import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** One thing wrong with a registry. Values are never quoted: a registry's errors may end up in a public log. */
export interface RegistryProblem {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  readonly expected: string;
  readonly example: string;
}

export type ValuePath = readonly (string | number)[];

export interface RegistryYaml {
  /** Maps for mappings (so that `__proto__` is a key like any other), arrays, strings, numbers, booleans, null. */
  readonly value: unknown;
  /** The line of the value at a path; of the nearest value around it where there is none. */
  readonly lineOf: (path: ValuePath) => number;
}

export interface RegistryLimits {
  /** UTF-16 code units. 5,000 customers of ten lines are about 1.5 million. */
  readonly characters: number;
  /** How many nodes aliases may stand for: enough for shared lists, far too few for a bomb. */
  readonly aliases: number;
  /** Customers in all YAML files together; beyond, the parser takes minutes and gigabytes (100,000 customers: 40 s, 3.6 GB). */
  readonly yamlCustomers: number;
  /** UTF-16 code units of one line of JSON Lines. */
  readonly lineCharacters: number;
  /** Customers in all. */
  readonly customers: number;
}

export const registryLimits: RegistryLimits = {
  characters: 4_000_000,
  aliases: 10_000,
  yamlCustomers: 5_000,
  lineCharacters: 100_000,
  customers: 1_000_000,
};

// 65 openings in a row: nobody writes this, and the parser takes seconds over a million of them before it gives up.
const deepNesting = /(?:[[{]\s*){65}|(?:- +){65}/;

const whatWentWrong: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'a key stands twice in one mapping',
  MULTIPLE_DOCS: 'a second YAML document begins',
  RESOURCE_EXHAUSTION: 'the values are nested too deeply',
  TAB_AS_INDENT: 'a tab is used to indent',
  BAD_INDENT: 'a line is indented wrongly',
  BAD_ALIAS: 'an alias names no anchor',
};

/**
 * Reads YAML 1.2 (core schema) that people wrote but that nobody vouches for; the first problem instead, where there is one.
 * Not history's `readYaml`: a registry is a hundred times as long as any front matter, and what stands in it is never quoted.
 */
export function readRegistryYaml(text: string, limits: RegistryLimits): RegistryYaml | RegistryProblem {
  if (text.length > limits.characters) {
    return problem(
      1,
      `the registry has ${text.length} characters`,
      `at most ${limits.characters} in YAML`,
      'several files',
    );
  }
  const nesting = deepNesting.exec(text);
  if (nesting) return problem(lineAt(text, nesting.index), whatWentWrong.RESOURCE_EXHAUSTION!, ...plainCustomers);

  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const what = whatWentWrong[error.code] ?? `this is not valid YAML (${error.code})`;
    return problem(lines.linePos(error.pos[0]).line, what, ...plainCustomers);
  }
  const lineOf = (path: ValuePath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return lines.linePos(offset).line;
    }
    return 1;
  };
  try {
    return { value: document.toJS({ mapAsMap: true, maxAliasCount: limits.aliases }), lineOf };
  } catch (cause) {
    // The two things that toJS throws: too many aliases, and a stack that ends before the nesting does.
    const aliases = cause instanceof ReferenceError;
    return problem(
      1,
      aliases ? 'aliases (`*name`) repeat too much' : whatWentWrong.RESOURCE_EXHAUSTION!,
      ...plainCustomers,
    );
  }
}

const plainCustomers = ['a mapping with a list of customers', 'customers: [{ id: metro-transit, ... }]'] as const;

/** Where the key stands, since a list's value starts on the line below it. */
function offsetOf(document: Document, path: ValuePath): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const node = (pair?.key ?? document.getIn(path, true)) as { range?: readonly number[] | null } | undefined;
  return node?.range?.[0];
}

function problem(line: number, what: string, expected: string, example: string): RegistryProblem {
  return { line, what, expected, example };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
