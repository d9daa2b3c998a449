import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { EditorOptions } from './check-open-text.ts';
import { serveEditor } from './serve-editor.ts';

/** `terms lsp`: serves an editor over standard input and output until it says that it ends. */
export async function lsp(options: EditorOptions): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serveEditor(connection, {
    ...options,
    pause: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
  });
  const ended = new Promise<number>((done) => connection.onExit(() => done(0)));
  connection.listen();
  return await ended;
}
