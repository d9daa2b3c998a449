/**
 * A text without what a generator fills in: `use {{ site.contact }} to tell us` → `use … to tell us`. It stands for words that no
 * reader of the text sees here. Of a text that is cut, the part of a mark at either end goes as well.
 */
export function withoutGenerators(text: string): string {
  if (!/\{[{%]|[%}]\}/.test(text)) return text;
  return text
    .replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, '…')
    .replace(/^[^{}]*[%}]\}|\{[{%]?[^{}]*$/g, '…')
    .replace(/(?:…\s*)+/g, '… ')
    .replace(/… (?=[,.;:)])/g, '…');
}
