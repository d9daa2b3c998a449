/** `Note`, `{ Note, Tip as T }`, `* as notes` */
const NAMES = String.raw`(?:[\w$]{1,80}|\{[\w$,\s]{1,300}\}|\*\s{1,3}as\s{1,3}[\w$]{1,80})`;
const IMPORT = new RegExp(
  String.raw`^import\s{1,9}(?:${NAMES}(?:\s{0,3},\s{0,3}${NAMES})?\s{1,9}from\s{1,9})?(?:"[^"\n]{1,300}"|'[^'\n]{1,300}');?[ \t]*$`,
);
const EXPORT = /^export\s{1,9}(?:const|let|var)\s{1,9}[\w$]{1,80}\s{0,9}=[^\n]{1,2000};[ \t]*$/;
const BLANK = /^[ \t]*$/;

/** Takes out the imports and exports of MDX: lines that stand by themselves, or among their like. */
export function eraseModules(lines: string[], fenced: readonly boolean[]): void {
  let alone = true;
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line]!;
    if (BLANK.test(text)) {
      alone = true;
      continue;
    }
    const isModule = alone && !fenced[line] && (IMPORT.test(text) || EXPORT.test(text)) && goesWith(lines[line + 1]);
    if (isModule) lines[line] = '';
    else alone = false;
  }
}

function goesWith(next: string | undefined): boolean {
  return next === undefined || BLANK.test(next) || /^(?:import|export)\s/.test(next);
}
