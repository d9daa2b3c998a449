import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openPlan } from '../../scripts/commands/notices/open-plan.ts';
import { openPlanFile } from '../../scripts/commands/notices/plan-file.ts';
import { canonicalJson } from '../../scripts/notices/planning/canonical-json.ts';
import { LineWriter, prepareLine } from '../../scripts/notices/planning/line-template.ts';
import { madeFrom } from '../../scripts/notices/planning/made-from.ts';
import {
  type Notice,
  type OwnPart,
  PLAN_FORMAT,
  PlanDigest,
  type PlanHeader,
  readHeader,
  readNotice,
  readNoticeToSend,
  type SharedNotice,
  writeHeader,
} from '../../scripts/notices/planning/plan-format.ts';
import { makeFolder } from '../support/git-repository.ts';
import { sha256 } from '../worlds/notices-builders.ts';

const place = { file: 'plan.jsonl', line: 1 };
const startSha256 = () => {
  const hash = createHash('sha256');
  return { update: (text: string | Uint8Array) => void hash.update(text), hex: () => hash.digest('hex') };
};

const PLAIN = { noNullPrototype: true };

/** Words of any script, with what JSON has to escape. */
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
const date = fc.constantFrom('2026-12-01', '2027-01-04', '9999-12-31');

const notice: fc.Arbitrary<{ shared: SharedNotice; salutation: string; text: string } & Pick<OwnPart, Own>> = fc.record(
  {
    customer: name,
    repository: fc.tuple(name, name).map((names) => names.join('/')),
    assignees: fc.array(name, { maxLength: 3 }),
    madeFrom: name,
    salutation: words,
    text: words,
    shared: fc.record({
      document: name,
      version: words,
      kind: fc.constantFrom('announcement', 'correction', 'withdrawal'),
      ordinal: fc.integer({ min: 1, max: 9 }),
      continues: fc.option(words),
      priority: fc.constantFrom('action-required', 'information'),
      effective: date,
      sendBy: fc.option(date),
      deliverBy: fc.option(date),
      significance: fc.constantFrom('substantive', 'clarifying', 'editorial'),
      title: words,
      reasons: fc.array(fc.record({ kind: fc.constant('told-before' as const), version: words }, PLAIN), {
        maxLength: 3,
      }),
      reviews: fc.array(
        fc.record(
          { useCase: name, title: words, owner: fc.option(name), until: date, clauses: fc.array(words) },
          PLAIN,
        ),
        { maxLength: 2 },
      ),
      downstream: fc.constant([]),
    }),
  },
);
type Own = 'customer' | 'repository' | 'assignees' | 'madeFrom';

/** What a line says it was made from, where the header has the hashes below. */
const backed = (shared: SharedNotice, { customer }: Pick<Notice, 'customer'>): string =>
  madeFrom(
    shared,
    { customer: sha256(customer), texts: { [`${shared.document}@${shared.version}`]: sha256(shared.version) } },
    sha256,
  );

const header = (digest: string, notices: readonly Notice[]): PlanHeader => ({
  format: PLAN_FORMAT,
  digest,
  notices: notices.length,
  today: '2026-11-20',
  floor: 'substantive',
  since: null,
  forms: [],
  deliverBy: null,
  texts: Object.fromEntries(notices.map(({ document, version }) => [`${document}@${version}`, sha256(version)])),
  customers: Object.fromEntries(notices.map(({ customer }) => [customer, sha256(customer)])),
  versions: [],
  late: [],
  errors: [],
  warnings: [],
});

describe('the format of a plan', () => {
  it('reads back every notice that it writes', () => {
    const writer = new LineWriter();
    fc.assert(
      fc.property(notice, ({ shared, salutation, text, ...own }) => {
        const line = writer.write(prepareLine(shared, text), { ...own, salutation });
        const whole: Notice = { ...shared, ...own, body: `${salutation}${text}` };
        assert.deepEqual(readNotice(line), whole);
        assert.equal(new TextDecoder().decode(line), canonicalJson(whole));
        const {
          sendBy: _,
          significance: __,
          reasons: ___,
          reviews: ____,
          downstream: _____,
          madeFrom: ______,
          ...sent
        } = whole;
        assert.deepEqual({ ...readNoticeToSend(new TextDecoder().decode(line), place) }, sent);
      }),
    );
  });

  it('reads back every header that it writes', () => {
    fc.assert(
      fc.property(fc.dictionary(words, name), fc.dictionary(name, name), name, (texts, customers, digest) => {
        const written = { ...header(digest, []), texts, customers };
        const { format, notices } = JSON.parse(writeHeader(written));
        assert.deepEqual([format, notices], [PLAN_FORMAT, 0]);
        assert.equal(
          canonicalJson(readHeader(writeHeader(written), place)),
          canonicalJson({ texts, customers, digest, deliverBy: null }),
        );
      }),
    );
  });

  it('has one digest for lines as they are written and as they are read', () => {
    fc.assert(
      fc.property(fc.array(notice, { maxLength: 4 }), (all) => {
        const [written, read] = [new PlanDigest(startSha256()), new PlanDigest(startSha256())];
        const notices = all.map(({ shared, salutation, text, ...own }) => {
          const line = new LineWriter().write(prepareLine(shared, text), { ...own, salutation });
          written.addLine(line);
          read.addText(JSON.stringify(readNotice(line), null, 1));
          return readNotice(line);
        });
        const digest = written.hex();
        assert.equal(read.hex(), digest);
        assert.equal(digest, sha256(canonicalJson(notices)));
      }),
    );
  });

  it('survives a file, of which each notice is read when its turn comes', async () => {
    const file = join(makeFolder(), 'plan.jsonl');
    await fc.assert(
      fc.asyncProperty(fc.array(notice, { maxLength: 4 }), async (all) => {
        const digest = new PlanDigest(startSha256());
        const plan = openPlanFile(file);
        const notices = all.map(({ shared, salutation, text, ...own }) => {
          const line = new LineWriter().write(prepareLine(shared, text), {
            ...own,
            salutation,
            madeFrom: backed(shared, own),
          });
          plan.add(line);
          digest.addLine(line);
          return readNotice(line);
        });
        const first = header(digest.hex(), notices);
        plan.finish(first);
        plan.discard();
        const opened = await openPlan(file);
        assert.deepEqual({ ...opened.header.customers }, { ...first.customers });
        for (const [index, { read }] of opened.notices.entries()) {
          const { title, body, ordinal } = await read();
          const { title: t, body: b, ordinal: o } = notices[index]!;
          assert.deepEqual([title, body, ordinal], [t, b, o]);
        }
        assert.equal(opened.notices.length, notices.length);
        await opened.close();
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a plan of which a notice was changed, or what its header says it was made from', async () => {
    const file = join(makeFolder(), 'plan.jsonl');
    const [{ shared, salutation, text, ...own }] = fc.sample(notice, { numRuns: 1, seed: 7 }) as [
      { shared: SharedNotice; salutation: string; text: string } & Pick<OwnPart, Own>,
    ];
    const line = new LineWriter().write(prepareLine({ ...shared, title: 'Code' }, text), {
      ...{ ...own, salutation, madeFrom: backed(shared, own) },
    });
    const digest = new PlanDigest(startSha256());
    digest.addLine(line);
    const lines = [writeHeader(header(digest.hex(), [readNotice(line)])), new TextDecoder().decode(line)];
    writeFileSync(file, `${lines.join('\n')}\n`);
    await (await openPlan(file)).close();
    const whole = readFileSync(file, 'utf8');
    for (const hash of [sha256(shared.version), sha256(own.customer)]) {
      writeFileSync(file, whole.replace(hash, sha256('of another day')));
      await assert.rejects(openPlan(file), /names other texts, or another entry of the registry/);
    }
    writeFileSync(file, whole.replace('"title":"Code"', '"title":"Cod3"'));
    await assert.rejects(openPlan(file), /The plan was changed: its digest is not that of its notices/);
  });
});
