import type { CheckDiagnostic } from './check-draft.ts';

/**
 * A diagnostic as a workflow command, which GitHub shows beside the line: `::error file=terms/a.md,line=3,…::message`. Whatever
 * could end the command, begin another or add a property is escaped, as GitHub's own toolkit does.
 */
export function writeAnnotation(diagnostic: CheckDiagnostic): string {
  const { file, line, endLine, rule, severity, message, expected, example, mend } = diagnostic;
  const text = [message, `Expected: ${expected}`, `Example: ${example}`, mend].join('\n');
  const properties = { file, line: String(line), endLine: String(endLine), title: rule };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${severity} ${written.join(',')}::${escapeMessage(text)}`;
}

function escapeMessage(text: string): string {
  // Beside line breaks, other control characters could steer whoever reads the log in a terminal.
  return text
    .replace(/[^\P{Cc}\r\n]|[\p{Bidi_Control}\u2028\u2029]/gu, '\ufffd')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
