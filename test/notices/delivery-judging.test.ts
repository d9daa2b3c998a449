import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { withStatus } from '../../scripts/notices/delivery/edit-status.ts';
import { judgeCreation } from '../../scripts/notices/delivery/judge-creation.ts';
import { makeAnswer } from '../../scripts/notices/delivery/make-answer.ts';
import { marker } from '../../scripts/notices/delivery/marker.ts';
import { runLane } from '../../scripts/notices/delivery/run-lane.ts';
import { formatSchedule, scheduleFor } from '../../scripts/notices/delivery/schedule.ts';
import { troubleOf } from '../../scripts/notices/delivery/trouble.ts';
import { faultsInAnswer, faultsInRequest } from '../github/description.ts';

const DATE = 'Sun, 22 Nov 2026 09:00:00 GMT';
const NOW = Date.parse(DATE);
const KEY = 'a'.repeat(32);

suite('an answer', () => {
  for (const [name, status, headers, data, trouble] of [
    ['200', 200, {}, {}, null],
    ['404', 404, {}, {}, null],
    ['403 for want of a right', 403, { 'x-ratelimit-remaining': '4999' }, { message: 'Resource not accessible' }, null],
    ['no answer', 0, {}, null, 'unreachable'],
    ['502', 502, {}, 'Unicorn!', 'unreachable'],
    ['408', 408, {}, '', 'unreachable'],
    ['401', 401, {}, {}, 'credentials'],
    ['403 with Retry-After', 403, { 'retry-after': '30' }, {}, NOW + 30_000],
    [
      '403 at the primary limit',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) },
      {},
      NOW + 91_000,
    ],
    ['403 at a secondary limit', 403, {}, { message: 'You have exceeded a secondary rate limit.' }, NOW + 60_000],
    ['403 that blocks content', 403, {}, { message: 'temporarily blocked from content creation' }, NOW + 60_000],
    ['429', 429, {}, {}, NOW + 60_000],
  ] as const) {
    test(`${name} is ${trouble === null ? 'to be judged' : typeof trouble === 'number' ? 'a wait' : trouble}`, () => {
      const found = troubleOf(makeAnswer(status, { date: DATE, ...headers }, data));
      assert.equal(found?.kind === 'limited' ? found.until : (found?.kind ?? null), trouble);
    });
  }

  const body = `Text\n\n${marker(KEY)}`;
  for (const [name, status, data, verdict] of [
    ['201 with number and marker', 201, { number: 5, body }, 'created'],
    ['201 without a number', 201, { body }, 'undecided'],
    ['201 with a number of another kind', 201, { number: '5', body }, 'undecided'],
    ['201 with another marker', 201, { number: 5, body: body.replaceAll('a', 'b') }, 'undecided'],
    ['201 cut off', 201, '{"number":5', 'undecided'],
    ['200 with a list', 200, [], 'undecided'],
    ['202', 202, { number: 5, body }, 'undecided'],
    ['409', 409, {}, 'undecided'],
    ['500', 500, {}, 'undecided'],
    ['301', 301, {}, 'refused'],
    ['404', 404, {}, 'refused'],
    ['422 for the body', 422, { errors: [{ field: 'body' }] }, 'refused'],
    ['422 for an assignee', 422, { errors: [{ field: 'assignees' }] }, 'extras-refused'],
  ] as const) {
    test(`${name} to the POST is ${verdict}`, () => {
      assert.equal(judgeCreation(makeAnswer(status, { date: DATE }, data), KEY, 'number').kind, verdict);
    });
  }
});

suite('a lane', () => {
  test('waits longer each time GitHub does not say how long', async () => {
    const waits: number[] = [];
    const limited = { kind: 'limited', until: 60_000, now: 0, hinted: false } as const;
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const stop = await runLane(
      [1],
      async () => limited,
      () => assert.fail(),
      { pace: 0, patience: 300_000, sleep },
    );
    assert.deepEqual(waits, [60_000, 120_000, 240_000]);
    assert.deepEqual(stop, { trouble: 'limited', until: 480_000 });
  });

  test('keeps its pace between things posted, not between things known', async () => {
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const outcomes = [{ kind: 'known' }, { kind: 'sent', how: 'created' }, { kind: 'sent', how: 'found' }] as const;
    await runLane(
      outcomes,
      async (outcome) => outcome,
      () => undefined,
      { pace: 8_000, patience: 0, sleep },
    );
    assert.deepEqual(waits, [8_000]);
  });
});

suite('a schedule', () => {
  for (const [lanes, pace, expected] of [
    [[1_000], 8_000, '1000 notices over 1 installation: at best 2.2 hours (pace)'],
    [[1_000], 0, '1000 notices over 1 installation: at best 2 hours (content limit)'],
    [new Array(200).fill(500), 8_000, '100000 notices over 200 installations: at best 1.1 hours (pace)'],
    [new Array(20).fill(10), 8_000, '200 notices over 20 installations: at best 2 minutes (pace)'],
    [[], 8_000, '0 notices over 0 installations: at best 0 minutes (pace)'],
  ] as const) {
    test(expected, () => assert.equal(formatSchedule(scheduleFor(lanes, pace)), expected));
  }
});

suite('the status section', () => {
  const body = 'Text with <!-- terms-status -->\nquoted\n<!-- /terms-status -->\n\nand more.';
  test('is set and replaced without touching the rest', () => {
    const once = withStatus(body, 'Corrected.');
    assert.equal(once, `<!-- terms-status -->\nCorrected.\n<!-- /terms-status -->\n\n${body}`);
    assert.equal(withStatus(once, 'Withdrawn.'), once.replace('Corrected.', 'Withdrawn.'));
    assert.equal(withStatus(once.replaceAll('\n', '\r\n'), 'Corrected.'), once);
  });
});

suite("GitHub's description catches", () => {
  const none = new URLSearchParams();
  for (const [name, faults] of [
    ['a path that is none', faultsInRequest('GET', '/repos/a/b/notices', none, undefined)],
    [
      'a query that is none',
      faultsInRequest('GET', '/repos/a/b/issues', new URLSearchParams({ author: 'us' }), undefined),
    ],
    [
      'a state that is none',
      faultsInRequest('GET', '/repos/a/b/issues', new URLSearchParams({ state: 'any' }), undefined),
    ],
    ['an issue without a title', faultsInRequest('POST', '/repos/a/b/issues', none, { body: 'Text' })],
    ['a member that is none', faultsInRequest('POST', '/repos/a/b/issues', none, { title: 'A', marker: 'B' })],
    ['an answer of another shape', faultsInAnswer('GET', '/repos/a/b/issues/1', 200, { number: 'one' })],
  ] as const) {
    test(name, () => assert.equal(faults.length, 1, faults.join()));
  }
  test('nothing in a request as it should be', () => {
    assert.deepEqual(faultsInRequest('POST', '/repos/a/b/issues', none, { title: 'A', body: 'B', labels: ['c'] }), []);
  });
});
