import type { CheckDiagnostic } from './check-draft.ts';
import { diagnosticInWords } from './diagnostic-in-words.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { showSample } from './show-sample.ts';

/** The address by which readers of the format know it. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Stands for the top of the repository, wherever it lies: paths are relative to it. */
const ROOT = '%SRCROOT%';

/**
 * Diagnostics in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which code hosts show beside the lines and editors
 * as a list. Each result has a fingerprint that stays while the text around it moves, so that a host knows again what it has shown.
 * @param hash of a text, hex
 */
export function writeSarif(
  diagnostics: readonly CheckDiagnostic[],
  {
    version,
    hash,
    rules = RULES,
  }: { readonly version: string; readonly hash: (text: string) => string; readonly rules?: readonly Rule[] },
): string {
  const seen = new Map<string, number>();
  const results = diagnostics.map((diagnostic) => {
    const print = hash(JSON.stringify(whatStays(diagnostic))).slice(0, 32);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return writeResult(diagnostic, `${print}:${count}`, rules);
  });
  const driver = { name: 'terms-tracker', semanticVersion: version, rules: rules.map(writeRule) };
  const run = {
    tool: { driver },
    automationDetails: { id: 'terms-check/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The top of the repository of the terms.' } } },
    results,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** Lines move with every edit above them. */
function whatStays({ file, rule, message }: CheckDiagnostic): readonly string[] {
  return [file, rule, message.replace(/\blines? \d[\d, …]*/g, '')];
}

function writeResult(diagnostic: CheckDiagnostic, print: string, rules: readonly Rule[]) {
  const { file, line, endLine, rule, severity } = diagnostic;
  const artifactLocation = { uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ name }) => name === rule),
    level: severity,
    message: { text: diagnosticInWords(diagnostic) },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: line, endLine } } }],
    // The first is the one by which GitHub knows a result again.
    partialFingerprints: { primaryLocationLineHash: print, 'termsCheck/v1': print },
  };
}

function writeRule({ name, level, what, why, mend, example }: Rule) {
  const wrong = showSample(example.wrong);
  return {
    id: name,
    name: name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${what}.` },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\n${mend}\n\nFor example: ${wrong}`,
      markdown: `${why}\n\n**${mend}**\n\nFor example:\n\n${fenceOf(wrong)}`,
    },
    defaultConfiguration: { level },
    properties: { tags: ['terms'] },
  };
}

function fenceOf(text: string): string {
  return `\`\`\`\`text\n${text}\n\`\`\`\``;
}
