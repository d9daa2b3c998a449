import { openFields, readChoice, readText, reject, reportUnknownKeys, type YamlFields } from './yaml-fields.ts';

/** What counsel says of one clause's change, against its reading (`change.reading`). It counts for the version that states it. */
export interface Overruling {
  /** The clause as the site names it, `4.2` or `15.3(b)`, or its anchor. */
  readonly clause: string;
  readonly significance: 'substantive' | 'clarifying' | 'editorial';
  /** Shown to customers. */
  readonly because: string;
}

/** Reads `reading`. One that lacks a part is left out, with a problem: half a statement overrules nothing. */
export function readOverrulings(fields: YamlFields): readonly Overruling[] {
  const value = fields.values.reading ?? [];
  if (!Array.isArray(value)) {
    reject(fields, 'reading', 'a list', `reading: [${EXAMPLE}]`);
    return [];
  }
  const read: Overruling[] = [];
  for (const [index, item] of value.entries()) {
    const section = openFields(fields.yaml, item, [...fields.path, 'reading', index], fields.problems);
    const overruling = section && readOverruling(section);
    if (!overruling) continue;
    if (read.some(({ clause }) => clause === overruling.clause))
      reject(section!, 'clause', 'each clause once', EXAMPLE);
    else read.push(overruling);
  }
  return read;
}

const EXAMPLE = '{ clause: "4.2", significance: clarifying, because: The word was a slip }';

function readOverruling(section: YamlFields): Overruling | null {
  reportUnknownKeys(section, ['clause', 'significance', 'because']);
  const clause = readRequired(section, 'clause');
  const because = readRequired(section, 'because');
  if (section.values.significance === undefined) reportMissing(section, 'significance');
  const significance = readChoice(section, 'significance', ['substantive', 'clarifying', 'editorial']);
  return clause === null || because === null || significance === null ? null : { clause, significance, because };
}

function readRequired(section: YamlFields, key: string): string | null {
  const text = readText(section, key, 'a text', EXAMPLE);
  // Of a value that is no text the problem is told already.
  if (text === '' || (section.values[key] ?? null) === null) reportMissing(section, key);
  return text || null;
}

function reportMissing({ yaml, path, problems }: YamlFields, key: string): void {
  problems.push({
    line: yaml.lineOf(path),
    message: `\`${path.join('.')}\` has no \`${key}\``,
    expected: '`clause`, `significance` and `because`',
    example: EXAMPLE,
    cause: `field ${[...path, key].join('.')}`,
  });
}
