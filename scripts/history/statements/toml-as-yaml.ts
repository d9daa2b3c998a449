/**
 * TOML of front matter as YAML, line for line, so that one reader reads both and tells the same lines:
 *
 *     title = "Terms"                                     title: "Terms"
 *     effective = { new = 2024-05-01 }                    effective: { new: 2024-05-01 }
 *     [change]                                            change:
 *     significance = "editorial"                            significance: "editorial"
 *
 * Read are plain and quoted keys, texts, numbers, truth values, dates, lists, inline tables, tables one deep and texts of
 * several lines. Any other line stays as it is, which no YAML reader takes: it is a problem on its line, and nothing of the block is
 * stated, as half a statement of legal facts may be a wrong one.
 */
export function tomlAsYaml(toml: string): string {
  let indent = '';
  let open: { readonly closing: string; readonly indent: string } | null = null;
  const lines = toml.split('\n').map((line): string => {
    const text = line.replace(/\r$/, '');
    if (open !== null) {
      const { closing, indent: inner } = open;
      const end = text.indexOf(closing);
      if (end < 0) return `${inner}${closing === ']' ? pairsAsYaml(text.trim()) : text}`;
      open = null;
      return closing === ']' ? `${inner}${pairsAsYaml(text.trim())}` : text.trim() === closing ? '' : text;
    }
    if (/^\s*(?:#.*)?$/.test(text)) return text;
    const table = /^\s*\[\s*([\w-]{1,80})\s*\]\s*(?:#.*)?$/.exec(text)?.[1];
    if (table !== undefined) {
      indent = '  ';
      return `${table}:`;
    }
    const pair = /^\s*([\w-]{1,80}|"[^"\\\n]{1,80}"|'[^'\n]{1,80}')\s*=\s*(.*)$/.exec(text);
    if (pair === null) return text;
    const [, key = '', value = ''] = pair;
    if (/^(?:"""|''')\s*$/.test(value)) {
      open = { closing: value.trim(), indent: `${indent}  ` };
      return `${indent}${key}: |`;
    }
    if (value.startsWith('"""') || value.startsWith("'''")) return text;
    if (value.startsWith('[') && !isClosed(value)) open = { closing: ']', indent: `${indent}  ` };
    return `${indent}${key}: ${pairsAsYaml(value)}`;
  });
  return lines.join('\n');
}

/** The pairs of inline tables; what stands in quotation marks stays as it is. */
function pairsAsYaml(value: string): string {
  return value.replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|([\w-]{1,80})\s*=\s*/g, (whole, key?: string) =>
    key === undefined ? whole : `${key}: `,
  );
}

/** True for a list that ends on its line. */
function isClosed(value: string): boolean {
  return value.replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g, '').includes(']');
}
