import type { Unclosed } from './unclosed.ts';

/** A box that sets text apart and says of what kind it is: a note, a warning. */
export interface Box {
  /** Indexes of the lines that it stands on, from 0, inclusive. */
  readonly from: number;
  readonly to: number;
  /** As a reader sees it: `Note`, `Warning`. */
  readonly kind: string;
}

const KINDS =
  'note|tip|hint|info|important|warning|caution|danger|alert|attention|notice|success|error|details|callout|admonition|secondary';
/** GitHub draws these five, and only where the mark stands alone on the first line of a quote. */
const ALERT = /^([ \t]*>[ \t]*)\[!(note|tip|important|warning|caution)\][ \t]*$/i;
/** Docusaurus, VuePress, MyST: `:::note`, `::: warning Words of a title`, `:::tip[Words of a title]` */
const CONTAINER = new RegExp(
  String.raw`^([ \t]*)(:{3,9})[ \t]?(${KINDS})(?:[ \t]+([^\s[{:][^{}]{0,200})|\[([^[\]{}]{1,200})\])?[ \t]*$`,
  'i',
);
const CONTAINER_END = /^[ \t]*(:{3,9})[ \t]*$/;
/** Hugo: `{{< note >}}`, `{{% warning title="Words" %}}` and their ends */
const SHORTCODE = new RegExp(
  String.raw`^([ \t]*)\{\{(<|%)[ \t]{0,3}(${KINDS})(?:[ \t]{1,3}(?:title=)?"([^"{}<>%]{0,200})")?[ \t]{0,3}[>%]\}\}[ \t]*$`,
  'i',
);
const SHORTCODE_END = new RegExp(String.raw`^[ \t]*\{\{[<%][ \t]{0,3}\/[ \t]?(${KINDS})[ \t]{0,3}[>%]\}\}[ \t]*$`, 'i');

/** Liquid and Handlebars: `{% note %}` … `{% endnote %}`, `{{#tip}}` … `{{/tip}}` */
const TAG = new RegExp(String.raw`^([ \t]*)(\{%-?|\{\{#)[ \t]{0,3}(${KINDS})[ \t]{0,3}(?:-?%\}|\}\})[ \t]*$`, 'i');
const TAG_END = new RegExp(
  String.raw`^[ \t]*(?:\{%-?[ \t]{0,3}end|\{\{\/)(${KINDS})[ \t]{0,3}(?:-?%\}|\}\})[ \t]*$`,
  'i',
);

interface Open {
  readonly line: number;
  readonly fence: string;
  readonly kind: string;
  readonly title: string;
  readonly indent: string;
  readonly tag: string;
}

/** Finds the boxes and takes their marks out of the lines; the words of a title stay, in bold. */
export function findBoxes(lines: string[], fenced: readonly boolean[], unclosed: Unclosed[]): readonly Box[] {
  const boxes: Box[] = [];
  const open: Open[] = [];
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line]!;
    if (fenced[line] || !/:::|\[!|\{[{%]/.test(text)) continue;
    const alert = ALERT.exec(text);
    if (alert !== null) {
      if (/^[ \t]*>/.test(lines[line - 1] ?? '')) continue;
      lines[line] = alert[1]!.trimEnd();
      boxes.push({ from: line, to: endOfQuote(lines, line), kind: capital(alert[2]!) });
      continue;
    }
    const opened = CONTAINER.exec(text) ?? SHORTCODE.exec(text) ?? TAG.exec(text);
    if (opened !== null) {
      const [, indent = '', fence = '', kind = '', title = '', inBrackets = ''] = opened;
      open.push({ line, fence, kind: capital(kind), title: (title || inBrackets).trim(), indent, tag: text.trim() });
      continue;
    }
    const fence = CONTAINER_END.exec(text)?.[1];
    const named = (SHORTCODE_END.exec(text) ?? TAG_END.exec(text))?.[1];
    if (fence === undefined && named === undefined) continue;
    const last = open.at(-1);
    const closes = fence !== undefined ? last?.fence === fence : last !== undefined && last.kind === capital(named!);
    if (!closes) {
      unclosed.push({ line, tag: text.trim() });
      continue;
    }
    open.pop();
    lines[line] = '';
    lines[last!.line] = last!.title === '' ? '' : `${last!.indent}**${last!.title}**`;
    boxes.push({ from: last!.line, to: line, kind: last!.kind });
  }
  for (const { line, tag } of open) unclosed.push({ line, tag });
  return boxes.sort((one, other) => one.from - other.from);
}

function endOfQuote(lines: readonly string[], from: number): number {
  let to = from;
  while (to + 1 < lines.length && !/^[ \t]*$/.test(lines[to + 1]!)) to++;
  return to;
}

function capital(kind: string): string {
  return kind[0]!.toUpperCase() + kind.slice(1).toLowerCase();
}
