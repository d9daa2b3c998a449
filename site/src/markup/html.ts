/** Markup that is safe to put on a page: made by `html`, which escapes whatever it is given but markup. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template; false, null and undefined leave nothing. */
export type HtmlPart = Html | string | number | false | null | undefined | readonly HtmlPart[];

/**
 * A template that escapes: html`<p title="${a}">${b}</p>`. Attributes stand in double quotes. For what a page shows both
 * as it is built and in the browser, where no component runs.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.reduce((markup, text, index) => markup + spell(parts[index - 1]) + text));
}

function spell(part: HtmlPart): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object' && part !== null) return part.map(spell).join('');
  return part === undefined || part === null || part === false ? '' : escapeHtml(String(part));
}

/** Text as HTML that reads back the same: a bare carriage return would be normalised away by the parser. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => ESCAPES[character] ?? '\uFFFD');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};
