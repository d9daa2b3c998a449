import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { promisify } from 'node:util';
import type { ApiClauses } from '../../scripts/outputs/api/api-clauses.ts';
import type { ApiDocument } from '../../scripts/outputs/api/api-document.ts';
import type { ApiIndex } from '../../scripts/outputs/api/api-index.ts';
import type { ApiVersion } from '../../scripts/outputs/api/api-version.ts';
import { apiFaults } from '../support/api-faults.ts';
import { makeFolder } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { serveFolder } from '../support/serve-folder.ts';

const run = promisify(execFile);
const HERE = { directory: join(import.meta.dirname, '../..') };
const SITE = 'https://terms.northwind.example/';
let out: string;

before(async () => {
  out = join(makeFolder(), 'out');
  const { code, stderr } = await runTerms(['publish', '--out', out, '--today', '2026-11-30'], HERE);
  assert.equal(code, 0, stderr);
});

function read<File>(path: string): File {
  return JSON.parse(readFileSync(join(out, path), 'utf8')) as File;
}

function eachVersion(): readonly (readonly [ApiDocument, ApiVersion])[] {
  return read<ApiIndex>('api/v1/index.json').documents.flatMap(({ addresses }) => {
    const document = read<ApiDocument>(addresses.data);
    return document.versions.map((heading) => [document, read<ApiVersion>(heading.addresses.data)] as const);
  });
}

suite('the data of the sample terms', () => {
  test('hold to the schemas that are published beside them', () => {
    const { files, faults } = apiFaults(out);
    assert.ok(files > 50);
    assert.deepEqual(faults, []);
  });

  test('say of a version in its own file what its document says of it', () => {
    for (const [
      document,
      { $schema: _, seal: __, site, document: id, clauses, changes, alsoComparedWith, ...heading },
    ] of eachVersion()) {
      assert.deepEqual([id, site], [document.id, SITE.slice(0, -1)]);
      assert.deepEqual(
        heading,
        document.versions.find(({ version }) => version === heading.version),
      );
      assert.ok(clauses.length > 0 && Array.isArray(changes) && alsoComparedWith !== undefined);
    }
  });

  test('have the words of both versions in each redline', () => {
    for (const [, { changes }] of eachVersion())
      for (const { redline, before: olds, after: news } of changes.filter(({ redline: runs }) => runs.length > 0)) {
        const spell = (op: string) =>
          redline.flatMap((each) => (each.op === 'equal' || each.op === op ? each.text : [])).join('');
        assert.equal(spell('delete'), olds.map(({ text }) => text).join('\n'));
        assert.equal(spell('insert'), news.map(({ text }) => text).join('\n'));
      }
  });

  test('lead from each step of a clause to its change, and tell of each clause which versions have it', () => {
    for (const [document, version] of eachVersion()) {
      const { clauses } = read<ApiClauses>(document.addresses.clauses);
      const order = document.versions.map(({ version: label }) => label);
      const at = order.indexOf(version.version);
      const standing = clauses.filter(({ standsIn }) =>
        standsIn.some(({ first, last }) => order.indexOf(first) <= at && at <= order.indexOf(last)),
      );
      assert.deepEqual(standing.map(({ id }) => id).sort(), version.clauses.map(({ id }) => id).sort());
      const anchors = version.changes.map(({ anchor }) => anchor);
      for (const { steps } of clauses)
        for (const step of steps.filter((each) => each.version === version.version))
          assert.ok(anchors.includes(step.change));
    }
  });

  test('answer for any day as the law does', async () => {
    const { timelines } = read<ApiDocument>('api/v1/documents/service-agreement.json');
    const asked = [
      [null, '2022-12-31'],
      ['new', '2026-12-15'],
      ['existing', '2027-01-14'],
    ] as const;
    for (const [cohort, day] of asked) {
      const { periods } = timelines.find((each) => each.cohort === cohort)!;
      const { version, because } = periods.findLast(({ from }) => from === null || from <= day)!;
      const group = cohort === null ? [] : ['--cohort', cohort];
      const question = ['in-force', 'service-agreement', '--on', day, '--today', '2026-11-30', ...group];
      const { stdout } = await runTerms(question, HERE);
      const first =
        version === null ? `Nothing of service-agreement is in force on ${day}.` : `service-agreement@${version}  `;
      assert.ok(stdout.startsWith(first), `${cohort} ${day}: ${stdout}`);
      // On a day that has passed the law speaks as on that day; here it speaks as of the day on which the file was made.
      if (day >= '2026-11-30') assert.ok(stdout.replaceAll(/\s+/g, ' ').includes(because), `${stdout}\n${because}`);
    }
  });

  test('are read by the examples of the page about them, as they stand there', async () => {
    const page = readFileSync(join(out, 'api/index.html'), 'utf8');
    const examples = [...page.matchAll(/<pre [^>]*data-example="(\w+)"[^>]*><code>([\s\S]*?)<\/code>/g)];
    assert.equal(examples.length, 5);
    const served = await serveFolder(out);
    const answers: string[] = [];
    for (const [, by, html] of examples) {
      const code = textOf(html!).replaceAll(SITE, served.address);
      const [program, args] =
        by === 'sh'
          ? ['bash', ['-o', 'pipefail', '-c', code]]
          : [process.execPath, ['--input-type=module', '-e', code]];
      answers.push((await run(program!, args as string[])).stdout);
    }
    served.close();
    const [documents, inForce, duties, hash, script] = answers;
    assert.match(documents!, /^acceptable-use-policy\t5\t2025-09-01\n/);
    assert.deepEqual(Object.keys(JSON.parse(inForce!) as object), ['version', 'basis', 'because']);
    assert.ok(duties !== undefined);
    const [computed, , stated] = hash!.split(/\s+/);
    assert.equal(computed, stated);
    assert.match(script!, /^documents\/acceptable-use-policy\/\d\/\n$/);
  });

  test('are described by addresses that exist', () => {
    const { paths } = read<{
      paths: Record<
        string,
        { get: { responses: { 200: { content: Record<string, { schema?: { $ref: string } }> } } } }
      >;
    }>('api/v1/openapi.json');
    for (const [path, { get }] of Object.entries(paths)) {
      // Version 4 is older than the text in force, so that there is something since it.
      readFileSync(join(out, path.replace('{document}', 'service-agreement').replace('{version}', '4')));
      for (const { schema } of Object.values(get.responses[200].content)) if (schema) read(join('api/v1', schema.$ref));
    }
    const { data, llms } = read<{ data: string; llms: string }>('.well-known/terms.json');
    for (const address of [data, llms]) readFileSync(join(out, address.replace(SITE, '')));
  });
});

suite('the files for clients of Open Terms Archive', () => {
  const base = 'open-terms-archive/v1';

  test('lead from the services to each version, and from version to version', () => {
    const [service] = read<{ id: string; terms: { type: string }[] }[]>(`${base}/services`);
    assert.deepEqual(read<object>(`${base}/service/${service!.id}`), {
      ...service,
      name: 'Northwind AI',
      terms: service!.terms.map(({ type }) => ({ type, sourceDocuments: [{ location: `${SITE}documents/${type}/` }] })),
    });
    for (const { type } of service!.terms) {
      const { data, count } = read<{ data: { id: string; fetchDate: string }[]; count: number }>(
        `${base}/versions/${service!.id}/${type}`,
      );
      assert.equal(count, data.length);
      for (const [index, item] of data.entries()) {
        const { content, links, fetchUrls, ...rest } = read<{
          content: string;
          links: Record<string, string | null>;
          fetchUrls: string[];
        }>(`${base}/version/${item.id}`);
        assert.deepEqual(rest, item);
        assert.equal(content, readFileSync(join(out, fetchUrls[0]!.replace(SITE, '')), 'utf8'));
        assert.deepEqual(links, {
          first: data.at(-1)!.id,
          prev: data[index + 1]?.id ?? null,
          next: data[index - 1]?.id ?? null,
          last: data[0]!.id,
        });
        assert.equal(item.id, `${service!.id}/${type}/${item.fetchDate.slice(0, 10)}`);
      }
      assert.deepEqual(read(`${base}/version/${service!.id}/${type}/latest`), read(`${base}/version/${data[0]!.id}`));
    }
  });
});

suite('what leads programs to plain files', () => {
  test('names only files that exist', () => {
    const text = readFileSync(join(out, 'llms.txt'), 'utf8');
    assert.match(text, /^# Northwind AI: terms and their changes\n\n> /);
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address!);
    assert.ok(links.length > 20);
    for (const link of links) readFileSync(join(out, link.replace(SITE, '')));
    assert.match(
      text,
      /Code of Conduct\]\([^)]*\/2\/text\.md\): version 2, in force since 15 August 2025; version 3 takes effect on 1 February 2027/,
    );
  });
});

function textOf(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
