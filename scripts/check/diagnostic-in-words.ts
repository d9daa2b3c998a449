import type { CheckDiagnostic } from './check-draft.ts';

/** A diagnostic as text for a person beside the line: what is wrong, what was expected, an example, what to do. */
export function diagnosticInWords({ message, expected, example, mend }: CheckDiagnostic): string {
  const lines = [`${endSentence(message)} ${endSentence(`Expected ${expected}`)}`, `Example: ${example}`, mend];
  // Words of the text are quoted, and nothing in them may turn the direction of reading or steer a terminal.
  return lines.join('\n').replace(/[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]/gu, '\ufffd');
}

function endSentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
