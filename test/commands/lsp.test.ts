import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';

const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));
const facts = (version: number, published: string, effective: string) =>
  `---\ntitle: Terms\nversion: ${version}\npublished: ${published}\neffective: ${effective}\nnotice: 30 days\n---\n`;
const OLD = `${facts(1, '2026-01-01', '2026-01-01')}# Terms\n\n## 1. Use\n\nYou must pay within thirty (30) days.\n\n## 2. End\n\nYou may leave.\n`;
const NEW = OLD.replace(facts(1, '2026-01-01', '2026-01-01'), facts(2, '2026-12-01', '2026-12-10')).replace(
  'thirty (30)',
  'fourteen (14)',
);

function wordsOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

suite('terms lsp', () => {
  let terms: TestRepository;
  let server: ChildProcess;
  let client: ProtocolConnection;
  const published: PublishDiagnosticsParams[] = [];
  let heard: () => void = () => undefined;

  before(async () => {
    terms = await makeRepository();
    terms.commit({ 'terms/terms.md': OLD, 'notes/a.md': '# Notes\n\nat at\n' });
    server = spawn(process.execPath, [CLI, 'lsp', '--stdio', '--today', '2026-12-01'], {
      ...{ cwd: makeFolder(), stdio: ['pipe', 'pipe', 'inherit'] },
    });
    client = createProtocolConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
    client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      published.push(params);
      heard();
    });
    client.listen();
    const { capabilities } = (await client.sendRequest('initialize', {
      ...{ processId: null, rootUri: null, capabilities: {} },
    })) as { capabilities: object };
    assert.deepEqual(Object.keys(capabilities), ['textDocumentSync', 'hoverProvider', 'documentSymbolProvider']);
    await client.sendNotification('initialized', {});
  });
  after(async () => {
    const ended = new Promise((done) => server.on('exit', done));
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    assert.equal(await ended, 0);
    client.dispose();
  });

  const uriOf = (path: string) => pathToFileURL(join(terms.directory, path)).href;
  /** The diagnostics of one version of a text, as soon as they are there. */
  async function diagnosticsOf(uri: string, version: number): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = published.findLast((each) => each.uri === uri && each.version === version);
      if (found !== undefined) return found.diagnostics;
      await new Promise<void>((done) => {
        heard = done;
      });
    }
  }
  async function open(uri: string, text: string, version = 1): Promise<readonly Diagnostic[]> {
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version, text },
    });
    return await diagnosticsOf(uri, version);
  }
  const close = (uri: string) => client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  const ask = <Answer>(method: string, uri: string, more: object = {}): Promise<Answer> =>
    client.sendRequest(method, { textDocument: { uri }, ...more });

  test('checks the open, unsaved text by the rules of check, and what becomes of it as it is typed', async () => {
    const uri = uriOf('terms/terms.md');
    const found = await open(uri, NEW);
    assert.deepEqual(
      found.map(({ code, severity, range }) => [code, severity, range.start.line]),
      [['notice-too-short', 1, 4]],
    );
    assert.match(wordsOf(found[0]!), /Expected .*2026-12-31/);
    const place = { start: { line: 4, character: 11 }, end: { line: 4, character: 21 } };
    for (const [version, text] of [
      [2, '2026-12-3'],
      [3, '2026-12-31'],
    ] as const)
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          version === 2 ? { range: place, text } : { range: { ...place, end: { line: 4, character: 20 } }, text },
        ],
      });
    assert.deepEqual(await diagnosticsOf(uri, 3), []);
    // What was typed over within the pause was never checked.
    assert.equal(
      published.some((each) => each.uri === uri && each.version === 2),
      false,
    );
  });

  test('shows the redline of the clause under the pointer, and what it means', async () => {
    const uri = uriOf('terms/terms.md');
    const line = NEW.split('\n').findIndex((each) => each.includes('fourteen'));
    const hover = await ask<Hover>('textDocument/hover', uri, { position: { line, character: 3 } });
    const { value } = hover.contents as { value: string };
    assert.match(value, /\*\*substantive\*\*/);
    assert.match(value, /You must pay within \[-thirty \(30\)-\]\{\+fourteen \(14\)\+\} days\./);
    assert.equal(hover.range?.start.line, line);
    const still = NEW.split('\n').findIndex((each) => each.includes('leave'));
    assert.equal(await ask('textDocument/hover', uri, { position: { line: still, character: 3 } }), null);
  });

  test('gives the tree of clauses', async () => {
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', uriOf('terms/terms.md'));
    const names = (tree: readonly DocumentSymbol[], depth = 0): string[] =>
      tree.flatMap(({ name, children = [] }) => [`${' '.repeat(depth)}${name}`, ...names(children, depth + 1)]);
    assert.deepEqual(names(symbols).slice(0, 2), ['Terms', ' 1. Use']);
    await close(uriOf('terms/terms.md'));
  });

  test('says nothing of files that are no terms', async () => {
    const text = 'You may end it at at any time.\n';
    const outside = pathToFileURL(join(makeFolder(), 'terms/a.md')).href;
    for (const uri of [uriOf('notes/a.md'), uriOf('terms/a.txt'), outside]) assert.deepEqual(await open(uri, text), []);
    for (const uri of ['untitled:Untitled-1', 'file://elsewhere/terms/a.md%']) {
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      assert.equal(await ask('textDocument/documentSymbol', uri), null);
    }
  });

  test('goes on whatever a text holds', async () => {
    const uri = uriOf('terms/terms.md');
    const texts = [
      '',
      '---\n: [\n---\n\u0000\ud800',
      `# A\n\n${'*_'.repeat(60_000)}\n`,
      `# A\r\rYou may\r\n${'x'.repeat(300_000)}`,
      `# A\n\n${'You must pay.\n\n'.repeat(200_000)}`,
    ];
    for (const [index, text] of texts.entries()) {
      const found = await open(uri, text, index + 10);
      assert.ok(found.length > 0, text.slice(0, 40));
      await ask('textDocument/hover', uri, { position: { line: 1, character: 0 } });
      await ask('textDocument/documentSymbol', uri);
      await close(uri);
    }
    assert.deepEqual(
      (await open(uri, OLD, 30)).map(({ code }) => code),
      [],
    );
    await close(uri);
  });

  test('tells a repository that cannot be read, and forgets it once it can', async () => {
    writeFileSync(join(terms.directory, 'terms/terms.config.yaml'), 'check: { no-such-rule: off }\n');
    terms.git('add', '.');
    terms.git('commit', '--quiet', '-m', 'Settings');
    const uri = uriOf('terms/terms.md');
    const [found] = await open(uri, OLD, 40);
    assert.match(wordsOf(found!), /no-such-rule/);
    writeFileSync(join(terms.directory, 'terms/terms.config.yaml'), 'check: {}\n');
    terms.git('commit', '--quiet', '-a', '-m', 'Mended');
    await client.sendNotification('textDocument/didChange', {
      ...{ textDocument: { uri, version: 41 }, contentChanges: [{ text: `${OLD}\n` }] },
    });
    assert.deepEqual(await diagnosticsOf(uri, 41), []);
  });
});
