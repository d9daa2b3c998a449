import { fileURLToPath } from 'node:url';
import {
  type Connection,
  type Hover,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editorDiagnostics, rangeOfLines } from '../../check/editor/editor-diagnostics.ts';
import { editorOutline } from '../../check/editor/editor-outline.ts';
import { changeOnHover } from '../../preview/change-on-hover.ts';
import { type CheckedText, checkOpenText, type EditorOptions } from './check-open-text.ts';

/** Milliseconds without a keystroke after which a text is checked. */
const PAUSE = 400;

export interface ServingOptions extends EditorOptions {
  /** Waits, and is called off by the signal. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/**
 * Answers an editor over the Language Server Protocol: diagnostics of the open, unsaved texts, what becomes of the clause under the
 * pointer, and the tree of clauses. Whatever a text holds, the server goes on; what it does not expect it says in the editor's log.
 */
export function serveEditor(connection: Connection, options: ServingOptions): void {
  const documents = new TextDocuments(TextDocument);
  const checked = new Map<string, CheckedText & { readonly version: number }>();
  const waiting = new Map<string, AbortController>();
  let work: Promise<void> = Promise.resolve();

  function openTexts(): ReadonlyMap<string, string> {
    return new Map(
      documents.all().flatMap((document) => {
        const file = pathOf(document.uri);
        return file === null ? [] : [[file, document.getText()] as const];
      }),
    );
  }

  /** One check at a time: what was typed meanwhile is checked next, and what was typed over is not. */
  function check(uri: string): Promise<void> {
    work = work.then(() => checkNow(uri)).catch((error: unknown) => connection.console.error(`${String(error)}`));
    return work;
  }

  async function checkNow(uri: string): Promise<void> {
    const document = documents.get(uri);
    const file = pathOf(uri);
    if (document === undefined || file === null || checked.get(uri)?.version === document.version) return;
    const { version } = document;
    const found = await checkOpenText(file, openTexts(), options);
    if (documents.get(uri)?.version !== version) return;
    checked.set(uri, { ...found, version });
    const text = document.getText();
    const diagnostics = [...editorDiagnostics(found.diagnostics, text)];
    if (found.trouble !== null)
      diagnostics.push({
        ...{ range: rangeOfLines(1, 1, text.split('\n')), severity: 1, code: 'unreadable', source: 'terms' },
        message: found.trouble,
      });
    await connection.sendDiagnostics({ uri, version, diagnostics });
  }

  async function checkSoon(uri: string): Promise<void> {
    waiting.get(uri)?.abort();
    const controller = new AbortController();
    waiting.set(uri, controller);
    const isOver = await options.pause(PAUSE, controller.signal).then(
      () => true,
      () => false,
    );
    if (isOver) await check(uri);
  }

  connection.onInitialize(
    (): InitializeResult => ({
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        documentSymbolProvider: true,
      },
      serverInfo: { name: 'terms' },
    }),
  );
  documents.onDidChangeContent(({ document: { uri } }) => {
    void (waiting.has(uri) ? checkSoon(uri) : check(uri));
    if (!waiting.has(uri)) waiting.set(uri, new AbortController());
  });
  // What is saved may be another document's, or the settings.
  documents.onDidSave(() => {
    checked.clear();
    for (const { uri } of documents.all()) void check(uri);
  });
  documents.onDidClose(({ document }) => {
    waiting.get(document.uri)?.abort();
    waiting.delete(document.uri);
    checked.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onHover(async ({ textDocument: { uri }, position }): Promise<Hover | null> => {
    await check(uri);
    const found = checked.get(uri);
    const document = documents.get(uri);
    if (!found?.draft || document === undefined || found.version !== document.version) return null;
    const change = changeOnHover(found.draft, position.line + 1);
    if (change === null) return null;
    const range = rangeOfLines(change.start, change.end, document.getText().split(/\r\n|\r|\n/));
    return { contents: { kind: MarkupKind.Markdown, value: change.markdown }, range };
  });
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document === undefined || pathOf(uri) === null) return null;
    return [...editorOutline(document.getText())] as never;
  });
  documents.listen(connection);
}

/** The file of an address; null where it is none on this machine, such as a text that was never saved. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
