/**
 * Whether a text is an address as mail servers take it everywhere (RFC 5321, without quoted names and literals of addresses, ASCII alone):
 * nothing in it ends a header, and none of its first characters begins a formula in a spreadsheet.
 */
export function isMailAddress(text: string): boolean {
  const [name = '', domain = '', ...rest] = text.split('@');
  return (
    rest.length === 0 &&
    text.length <= 254 &&
    name.length <= 64 &&
    /^[A-Za-z0-9][A-Za-z0-9_%+'-]*(\.[A-Za-z0-9_%+'-]+)*$/.test(name) &&
    /^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/.test(domain)
  );
}
