/** What a browser gives as the text content of HTML that we wrote: without tags, with entities read. */
export function textContent(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#x([\dA-F]+)|#(\d+)|(lt|gt|quot|amp));/gi, (_, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name]!;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    });
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
