/** The lines of a text without their ends (LF or CRLF), one at a time, so that who needs only the first pays for no more. */
export function* eachLine(text: string): Generator<string, undefined> {
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length + 1 : end + 1;
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
}
