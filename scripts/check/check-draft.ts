import { compareText } from '../history/compare-text.ts';
import type { CheckLevel } from '../history/statements/configuration.ts';
import { translatedText } from '../history/translated-text.ts';
import type { Alarm } from './alarm.ts';
import type { Draft } from './draft.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { RULES_OF_DOCUMENTS } from './rules-of-documents.ts';
import { showSample } from './show-sample.ts';

/** One thing that legal must know before merging: data with a place, for every output alike. */
export interface CheckDiagnostic {
  /** Path below the repository's top. */
  readonly file: string;
  /** 1-based, inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** Name of the rule. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly expected: string;
  readonly example: string;
  readonly mend: string;
}

/** Runs every rule that is not off over one draft; in the order of lines, errors first on the same line. */
export function checkDraft(draft: Draft, rules: readonly Rule[] = RULES): CheckDiagnostic[] {
  const levels = draft.desk.configuration.check;
  const translates = translatedText(draft.frontMatter) !== null;
  const found = rules.flatMap((rule) => {
    const severity = levelOf(rule, levels);
    if (severity === 'off' || (translates && RULES_OF_DOCUMENTS.has(rule.name))) return [];
    return [...rule.find(draft)].map((alarm) => toDiagnostic(alarm, rule, severity, draft));
  });
  return found.sort((one, other) => one.line - other.line || compareText(one.severity, other.severity));
}

function levelOf({ name, level }: Rule, levels: Readonly<Record<string, CheckLevel>>): CheckLevel {
  return Object.hasOwn(levels, name) ? levels[name]! : level;
}

function toDiagnostic(alarm: Alarm, rule: Rule, severity: 'error' | 'warning', { path }: Draft): CheckDiagnostic {
  const {
    line,
    endLine = line,
    message,
    expected,
    example = showSample({ ...rule.example.right, before: {} }),
  } = alarm;
  return { file: path, line, endLine, rule: rule.name, severity, message, expected, example, mend: rule.mend };
}
