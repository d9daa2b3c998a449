import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { InputError } from '../../history/input-error.ts';
import { SIGNIFICANCES } from '../../law/significance.ts';
import { compare } from '../../reading/compare.ts';
import { formatChange } from './format-change.ts';

/** Two files, and how to show what is different between them. */
export interface DiffOptions {
  readonly json: boolean;
  readonly exitCode: boolean;
}

/**
 * `terms diff`: one comparison in the terminal, or as JSON.
 * @returns 1 where there are changes and `exitCode` asks for it, else 0
 */
export async function diff(before: string, after: string, { json, exitCode }: DiffOptions): Promise<number> {
  const { changes, unchanged } = compare(await readDocument(before), await readDocument(after));
  if (json) process.stdout.write(`${JSON.stringify({ changes, unchanged }, null, 2)}\n`);
  else {
    const terminal = {
      width: Math.min(process.stdout.columns ?? 100, 120),
      colour: process.stdout.hasColors?.() ?? false,
    };
    for (const change of changes) process.stdout.write(`${formatChange(change, terminal)}\n\n`);
    const count = (level: string) => changes.filter(({ significance }) => significance === level).length;
    const levels = SIGNIFICANCES.map((level) => `${count(level)} ${level}`).join(', ');
    process.stdout.write(
      changes.length === 0
        ? 'No changes.\n'
        : `${changes.length} changes: ${levels}. ${unchanged} clauses as they were.\n`,
    );
  }
  return exitCode && changes.length > 0 ? 1 : 0;
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EISDIR: 'This is a folder, not a file',
  EACCES: 'This file may not be read',
};

async function readDocument(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    const problem = EXPLANATIONS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'The file cannot be read';
    throw new InputError(problem, {
      file: path,
      expected: 'a Markdown file',
      example: 'terms diff old.md new.md',
      cause: error,
    });
  }
}
