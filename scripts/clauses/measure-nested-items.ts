/**
 * Counts, line by line, the items of lists within one list: the parser takes time that grows with the square of their number.
 * @returns the count of the list so far
 */
export function measureNestedItems(): (line: string) => number {
  let items = 0;
  return (line) => {
    const indent = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.exec(line)?.[1];
    if (indent !== undefined) items += indent === '' ? 0 : 1;
    else if (/^[^\s>]/.test(line)) items = 0;
    return items;
  };
}
