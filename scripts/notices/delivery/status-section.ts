/** Only at the very beginning of a body, where quoted terms never stand. */
const SECTION = /^<!-- terms-status -->\n[\s\S]*?\n<!-- \/terms-status -->\n\n?/;

/**
 * An issue's body with its status section, the only part of an issue that is ever edited, set to a text. The rest stays as
 * the customer sees it today.
 */
export function withStatus(body: string, status: string): string {
  const rest = body.replaceAll('\r\n', '\n').replace(SECTION, '');
  return `<!-- terms-status -->\n${status}\n<!-- /terms-status -->\n\n${rest}`;
}
