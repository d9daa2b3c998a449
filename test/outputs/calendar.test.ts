import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import ICAL from 'ical.js';
import { datedDocument } from '../../scripts/changelog/dated-heading.ts';
import type { DocumentHeading } from '../../scripts/changelog/edition.ts';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { headingOf } from '../../scripts/changelog/make-entry.ts';
import { makeStandings } from '../../scripts/changelog/standing.ts';
import { calendarFiles } from '../../scripts/outputs/calendar/calendar-files.ts';
import { lastDayClause } from '../../scripts/outputs/calendar/last-day-clause.ts';
import { plainLine } from '../../scripts/outputs/markup-text.ts';
import type { EditionReader } from '../../scripts/outputs/output-file.ts';
import { ENTRIES, entry, northwind } from '../worlds/northwind-edition.ts';

const HOSTILE = 'Terms, "of" use; \\n é 😀\u202e\u0000\r\nATTACH:http://x.example/';
const EXIT =
  '# Terms\n\n## 9. Changes\n\nIf you do not agree to a change of these Terms, you may cancel before it takes effect.\n';

suite('a calendar', () => {
  const code = { document: 'a', title: 'A' };
  const first = entry({ ...code, version: '1', published: '2026-01-01' });
  const announced = entry({
    ...code,
    version: '2',
    previous: '1',
    published: '2026-02-01',
    effective: { new: '2026-02-01', existing: '2026-04-01' },
  });

  test('has a day for what was announced, and for what takes effect for each group, each a whole day', () => {
    assert.deepEqual(tell(files([first, announced], '# Nothing')['calendar.ics']!), [
      '2026-01-01 Takes effect: A, version 1',
      '2026-02-01 Announced: A, version 2',
      '2026-02-01 Takes effect for new customers: A, version 2',
      '2026-04-01 Takes effect for existing customers: A, version 2',
    ]);
    const [event] = read(files([first], '')['calendar.ics']!);
    assert.equal(event!.startDate.isDate && event!.endDate.isDate, true);
    assert.equal(event!.endDate.toString(), '2026-01-02');
  });

  test('has the last day that the text in force sets to whoever is bound by it, and only where it does', () => {
    const [day] = read(files([first, announced], EXIT)['documents/a/calendar.ics']!).filter(({ uid }) =>
      uid.includes('last-day'),
    );
    assert.deepEqual(
      [day!.startDate.toString(), day!.summary],
      ['2026-03-31', 'Last day before a change for existing customers: A, version 2'],
    );
    assert.match(
      day!.description,
      /^Version 1 was in force when this was announced\. It says in 9, first paragraph:\n“If/,
    );
    assert.equal(lastDayClause('You may cancel an order before the change of your address takes effect.'), null);
    const late = `${EXIT}\nNotices to us are sent to legal@x.example. A notice takes effect on the business day after it is sent.\n`;
    assert.equal(lastDayClause(late), null);
  });

  test('keeps an event through new dates, and says which of them is the later', () => {
    const moved = {
      ...announced,
      effective: { new: '2026-02-01', existing: '2026-06-01' },
      postponed: { from: '2026-04-01', reason: 'More time.' },
      revised: '2026-03-01',
    };
    const withdrawn = { ...moved, withdrawn: { on: '2026-05-05', reason: 'A mistake.' }, revised: '2026-05-05' };
    const events = [announced, moved, withdrawn].map(
      (each) => read(files([first, each], '')['calendar.ics']!).find(({ uid }) => uid.includes('existing'))!,
    );
    assert.equal(new Set(events.map(({ uid }) => uid)).size, 1);
    assert.equal(events[0]!.uid, 'changes/a/2/takes-effect/existing@x.example/terms');
    assert.deepEqual(
      events.map(({ sequence, startDate, component }) => [
        sequence,
        startDate.toString(),
        component.getFirstPropertyValue('status'),
      ]),
      [
        [0, '2026-04-01', 'CONFIRMED'],
        [29, '2026-06-01', 'CONFIRMED'],
        [94, '2026-06-01', 'CANCELLED'],
      ],
    );
    assert.match(events[2]!.summary, /^Cancelled for existing customers: A, version 2$/);
    assert.match(
      events[2]!.description,
      /^Withdrawn on 5 May 2026, so it does not take effect\. A mistake\.\nPostponed from 1 April 2026\. More time\./,
    );
  });

  test('cancels what was corrected before its day, and lets it stand again where the correction is withdrawn', () => {
    const fix = (withdrawn: Entry['withdrawn']) =>
      entry({
        ...{ ...code, version: '3', previous: '1', published: '2026-02-02', withdrawn },
        ...{ effective: { all: '2026-04-01' }, revised: withdrawn?.on ?? '2026-02-02', author: { corrects: '2' } },
      });
    const old = { ...announced, effective: { all: '2026-04-01' } };
    const told = [[], [fix(null)], [fix({ on: '2026-02-05', reason: '' })]].map((later) => {
      const events = read(files([first, old, ...later], '')['calendar.ics']!);
      const event = events.find(({ uid }) => uid.includes('a/2/takes-effect'))!;
      return [event.component.getFirstPropertyValue('status'), event.sequence];
    });
    assert.deepEqual(told, [
      ['CONFIRMED', 0],
      ['CANCELLED', 2],
      ['CONFIRMED', 5],
    ]);
  });

  test('of one group follows the law for that group', () => {
    const split = entry({
      ...code,
      version: '3',
      published: '2026-02-10',
      effective: { us: '2026-03-01', all: '2026-05-01' },
    });
    const old = { ...announced, effective: { all: '2026-04-01' } };
    const made = files([first, old, split], '');
    assert.deepEqual(tell(made['calendars/us.ics']!).slice(2), [
      '2026-02-10 Announced: A, version 3',
      '2026-03-01 Takes effect for US customers: A, version 3',
      '2026-04-01 Cancelled: A, version 2',
    ]);
    assert.ok(tell(made['calendar.ics']!).includes('2026-04-01 Takes effect: A, version 2'));
  });

  test('has the end of a document', () => {
    const ending = entry({ ...code, version: '2', published: '2026-02-01', retired: '2026-09-01' });
    assert.equal(tell(files([first, ending], '')['calendar.ics']!).at(-1), '2026-09-01 Ends: A');
    assert.deepEqual(tell(files([], '')['calendar.ics']!), []);
  });

  test('is one file, whatever stands in a title', () => {
    const text = files([{ ...first, title: HOSTILE, headline: HOSTILE, summary: 'ü😀'.repeat(300) }], '', HOSTILE)[
      'calendar.ics'
    ]!;
    const [event, ...others] = read(text);
    assert.deepEqual(others, []);
    assert.equal(event!.component.getFirstProperty('attach'), null);
    assert.match(event!.summary, /^Takes effect: Terms, "of" use; \\n é 😀 ATTACH:http:\/\/x\.example\/, version 1$/);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    const lines = text.replaceAll(/\r\n ?/g, '');
    assert.equal(plainLine(lines.replaceAll(' ', '')), lines.replaceAll(' ', ''));
    assert.ok(text.includes('\r\nNAME:Terms\\, "of" use\\; \\\\n é 😀 ATTACH:'), text.slice(0, 500));
  });

  test('has the same bytes in every time zone and on every day', () => {
    const zone = process.env.TZ;
    const made = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((name, index) => {
      process.env.TZ = name;
      return files(ENTRIES, EXIT, 'Northwind AI', `2026-11-2${index}`);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    assert.deepEqual(made[0], made[1]);
    assert.deepEqual(made[0], made[2]);
    assert.ok(tell(made[0]!['calendar.ics']!).length > 8);
  });

  test('of one document holds all its days, and that of all documents the latest thousand', () => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      entry({
        document: `d-${index % 12}`,
        title: 'A',
        version: `${index + 1}`,
        published: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
      }),
    );
    const made = files(many, '');
    assert.equal(read(made['documents/d-0/calendar.ics']!).length, 100);
    const days = tell(made['calendar.ics']!);
    assert.deepEqual([days.length, days.at(-1)!.slice(0, 10)], [1_000, '2023-04-14']);
  });
});

function files(
  entries: readonly Entry[],
  markdown: string,
  publisher = 'Northwind AI',
  today = '2026-11-21',
): Readonly<Record<string, string>> {
  const documents = [...Map.groupBy(entries, ({ document }) => document)].map(
    ([id, versions]): DocumentHeading => ({
      ...northwind().documents[0]!,
      ...{ id, title: versions.at(-1)!.title, retired: null, supersededBy: null, versions: versions.map(headingOf) },
    }),
  );
  const edition = { ...northwind(), publisher, today, site: 'https://x.example/terms', documents };
  const standings = [...makeStandings(edition, documents.map(datedDocument), new Map())];
  const data = {
    edition: () => edition,
    standing: (id: string) => standings.find(({ document }) => document === id)!,
    markdown: () => new TextEncoder().encode(markdown),
  } as unknown as EditionReader;
  return Object.fromEntries([...calendarFiles(data)].map(({ path, content }) => [path, content as string]));
}

function parse(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

function read(text: string): readonly ICAL.Event[] {
  return parse(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

function tell(text: string): readonly string[] {
  return read(text).map(({ startDate, summary }) => `${startDate} ${summary}`);
}
