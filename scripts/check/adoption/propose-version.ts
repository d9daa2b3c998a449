import type { Adoption } from './adoption.ts';
import type { Reading } from './reading.ts';
import { statedLabels } from './stated-labels.ts';

/** The version's label, where one line at the head of the text says it and no earlier text has it. */
export function proposeVersion({ text, body, bodyLine, stated }: Reading): Adoption {
  if (stated.version !== null) return { proposals: [], unproved: [] };
  const labels = statedLabels(body, bodyLine);
  const [only] = labels;
  const count = text.versions.length;
  if (only === undefined) {
    const why = count === 1 ? 'one text is on record' : `${count} texts are on record`;
    return { proposals: [], unproved: [{ key: 'version', why, silent: true }] };
  }
  if (labels.length > 1)
    return unproved(
      `the text states several: ${labels.map(({ words, line }) => `“${words}” (line ${line})`).join(', ')}`,
    );
  if (text.versions.slice(0, -1).some(({ label }) => label === only.label))
    return unproved(`line ${only.line} states “${only.words}”, which an earlier text is called already`);
  const source = `line ${only.line} states “${only.words}”`;
  return { proposals: [{ key: 'version', value: only.label, source }], unproved: [] };
}

function unproved(why: string): Adoption {
  return { proposals: [], unproved: [{ key: 'version', why }] };
}
