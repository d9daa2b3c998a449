import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { namesOf } from '../../scripts/notices/deciding/reasons.ts';
import type { DeliveredNotice } from '../../scripts/notices/planning/delivered-notice.ts';
import { formatPlan } from '../../scripts/notices/planning/format-plan.ts';
import { collectPlan, customer, entry, type RequestOptions, request } from '../worlds/notices-builders.ts';

const planFor = (
  versions: readonly Entry[],
  delivered: readonly Partial<DeliveredNotice>[],
  options: RequestOptions = {},
) => collectPlan(request([customer('a')], versions, { delivered, ...options }));

describe('what a letter says of objecting', () => {
  it('quotes what the customer’s own texts say of objecting, with the last day', () => {
    const { body } = planFor([entry('code', '2')], []).notices[0]!;
    assert.match(
      body,
      /agreement, version 1, 9\\\.5 Objection, says:\n\n> If you do not agree to a change, you may end/,
    );
    assert.match(body, /\*\*Your last day:\*\* 3 January 2027\. .* for you it takes effect on 4 January 2027\./);
    assert.match(body, /\*\*A comment on this issue\*\* tells us that you object\. Whether it is given in the form/);
  });

  const WITHIN = {
    ...{ clause: '5 Changes', line: 1, words: 'You may object by e-mail within 20 days after we told you.' },
    ...{ grants: true, onSilence: false, beforeEffect: false, needsAssent: false, daysFromNotice: 20 },
  };
  const address = { clause: '8 Notices', words: 'Notices to us must be sent to desk@harbour.example.' };
  const promises = { 'agreement@1': { stated: 30, exits: [WITHIN], address }, 'code@1': { exits: [] } };

  it('names no last day where a notice takes effect some time after it is sent', () => {
    const end = { ...WITHIN, beforeEffect: true, daysFromNotice: null };
    const later = { ...address, words: `${address.words} A notice takes effect on the business day after it is sent.` };
    const own = { 'agreement@1': { stated: 30, exits: [end], address: later }, 'code@1': { exits: [] } };
    const { body } = planFor([entry('code', '2')], [], { promises: own }).notices[0]!;
    assert.match(body, /\*\*In time:\*\* .* for you it takes effect on 4 January 2027\..* may come too late\./);
    assert.doesNotMatch(body, /Your last day/);
  });

  it('says from which day a time that begins with the notice runs, and its last day only where that of delivery is certain', () => {
    const early = planFor([entry('code', '2')], [], { promises }).notices[0]!.body;
    assert.match(early, /the 20 days are reckoned from the day on which this notice was posted, .* not counted\.\n/);
    assert.match(early, /said in 8 Notices of the same text:\n\n> Notices to us must be sent/);
    assert.doesNotMatch(early, /the last day is/);
    const late = planFor([entry('code', '2')], [], { promises, today: '2026-12-20' }).notices[0]!.body;
    assert.match(late, /As it is posted on 20 December 2026, the last day is 9 January 2027\./);
  });

  it('does not reckon that time anew where only the date is put off', () => {
    const moved = entry('code', '2', {
      effective: { all: '2027-02-01' },
      postponed: { from: '2027-01-04', reason: '' },
    });
    const { body } = planFor([moved], [{}], { promises }).notices[0]!;
    assert.match(body, /> You may object by e-mail within 20 days/);
    assert.doesNotMatch(body, /are reckoned from/);
  });

  it('names no right where a text only says what further use amounts to, and its owner is warned', () => {
    const words = 'Further use of the service is acceptance of a change.';
    const exit = { ...WITHIN, words, grants: false, onSilence: true, daysFromNotice: null };
    const asked = request([customer('a')], [entry('code', '2')], {
      promises: { 'agreement@1': { stated: 30, exits: [exit] }, 'code@1': { exits: [] } },
    });
    const { header, notices } = collectPlan(asked);
    assert.match(notices[0]!.body, /If you do nothing:\*\* .* What silence or further use then amounts to is said/);
    assert.match(notices[0]!.body, /### What your own texts say of agreeing to a change\n\n.*\n\n> Further use/);
    assert.doesNotMatch(notices[0]!.body, /object/);
    assert.match(header.warnings.join('\n'), /no text by which customers told of code@2 are bound says/);
  });

  it('says nothing of objecting where no text does, and the notice owner is told', () => {
    const promises = { 'agreement@1': { stated: 30, exits: [] } };
    const asked = request([customer('a')], [entry('code', '2')], { promises });
    const { header, notices } = collectPlan({ ...asked, contact: null });
    assert.doesNotMatch(notices[0]!.body, /If you do not agree|Questions:/);
    const text = formatPlan(header, notices, namesOf(asked.edition, []));
    assert.match(
      text,
      /warning: no text by which customers told of code@2 are bound says whether and how they may object/,
    );
    assert.match(text, /warning: notices\.contact is not set/);
  });

  it('does not say what silence comes to where a text asks for assent', () => {
    const exits = [
      {
        clause: '9 Changes',
        line: 1,
        words: 'No change binds unless both sign it.',
        ...{ grants: false, onSilence: false, beforeEffect: false, needsAssent: true, daysFromNotice: null },
      },
    ];
    const { body } = planFor([entry('code', '2')], [], { promises: { 'agreement@1': { stated: 30, exits } } })
      .notices[0]!;
    assert.doesNotMatch(body, /If you do nothing/);
    assert.match(body, /> No change binds unless both sign it\./);
  });
});
