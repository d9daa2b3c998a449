const OPENING = /^[\s>*+\-\d.)]{0,60}(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * For each line whether it is one of a fenced block of code, or opens or closes one. What stands there is shown as it is, so
 * nothing in it is taken for markup. A fence that is not closed runs on to the end, as in CommonMark.
 */
export function findFencedLines(lines: readonly string[]): readonly boolean[] {
  let fence: RegExp | null = null;
  return lines.map((line) => {
    if (fence !== null) {
      if (fence.test(line)) fence = null;
      return true;
    }
    const marks = OPENING.exec(line)?.[1];
    if (marks === undefined) return false;
    fence = new RegExp(`^[\\s>]{0,60}\\${marks[0]}{${Math.min(marks.length, 200)},}[ \\t]*$`);
    return true;
  });
}
