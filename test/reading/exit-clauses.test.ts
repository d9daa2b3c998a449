import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { findExitClauses } from '../../scripts/reading/promises/find-exit-clauses.ts';
import { findNoticeForms } from '../../scripts/reading/promises/find-notice-forms.ts';
import { findProviderAddress } from '../../scripts/reading/promises/find-provider-address.ts';

const inTerms = (text: string, title = 'Changes to these Terms') =>
  parseClauses(`# Terms of the Lighthouse\n\n## 9. ${title}\n\n9.1 ${text}\n`).clauses;

describe('a clause on what a customer may do about a change', () => {
  const found: [string, Partial<{ beforeEffect: boolean; needsAssent: boolean }>][] = [
    [
      'If you do not agree to a change, you may cancel your subscription before it takes effect.',
      { beforeEffect: true },
    ],
    ['Customer may object to a change of these Terms within ten days of our notice.', { beforeEffect: false }],
    ['You may terminate this Agreement without charge if a change is to your disadvantage.', {}],
    ['Your continued use of the Service after a change means that you accept the new terms.', {}],
    ['If you do not accept the modified Terms, you must stop using the Service.', {}],
    ['No amendment of these Terms is effective unless both parties have signed it.', { needsAssent: true }],
    ['These Terms may be amended only in writing signed by both parties.', { needsAssent: true }],
    ['A change of these Terms binds Customer only if Customer has agreed to it.', { needsAssent: true }],
  ];
  for (const [text, part] of found)
    it(text, () => {
      const [exit, ...others] = findExitClauses(inTerms(text));
      assert.deepEqual([exit?.words, others], [text, []]);
      for (const [key, value] of Object.entries(part)) assert.equal(exit![key as 'beforeEffect'], value, key);
    });

  const none: [string, string?][] = [
    ['We may terminate your access if you breach these Terms.'],
    ['We may change these Terms. We tell you 30 days before a change takes effect.'],
    ['A change takes effect no sooner than 30 days after we publish it, unless the Agreement permits shorter notice.'],
    ['Customer may terminate an Order by written notice.', 'Term'],
    ['If we change a feature, you may cancel the plan.', 'Changes to the Services'],
    ['You must not object to an inspection.'],
    ['If we raise our prices, you may cancel before the increase takes effect.'],
    ['If we change this arbitration clause, you may reject that change in writing.'],
    ['You may not assign these Terms, including by change of control, without our consent.'],
    ['No other amendment of these Terms is effective unless both parties sign it.'],
    ['You can update your profile or close your account.', 'Update your information'],
  ];
  for (const [text, title] of none)
    it(`is not: ${text}`, () => assert.deepEqual(findExitClauses(inTerms(text, title)), []));

  it('of a long clause gives the sentences that say it', () => {
    const long = 'We may change these Terms where the law or the way of running a lighthouse requires it. '.repeat(12);
    const says = 'If you do not agree to a change of these Terms, you may leave and cancel the contract.';
    assert.equal(findExitClauses(inTerms(`${long}${says}`))[0]?.words, says);
  });
});

describe('what such a clause gives and counts', () => {
  const read = (text: string) => {
    const [exit] = findExitClauses(inTerms(text));
    return exit && [exit.grants, exit.onSilence, exit.beforeEffect, exit.daysFromNotice];
  };
  const cases: [string, ReturnType<typeof read>][] = [
    ['You may object to a change of these Terms within 20 days after we told you.', [true, false, false, 20]],
    [
      'You may object to a change of these Terms within fourteen (14) days of receipt of our notice.',
      [true, false, false, 14],
    ],
    ['You may object to a change of these Terms within 10 business days of our notice.', [true, false, false, null]],
    ['You may object to a change of these Terms within 20 days after it takes effect.', [true, false, false, null]],
    [
      'If you do not object to a change of these Terms within 20 days, you are taken to accept it.',
      [false, true, false, null],
    ],
    [
      'Your continued use of the Service after a change of these Terms means that you accept it.',
      [false, true, false, null],
    ],
    [
      'If you do not accept a change of these Terms, you may cancel before it takes effect. Your use of the Service after that is acceptance.',
      [true, true, true, null],
    ],
    ['No amendment of these Terms is effective unless both parties have signed it.', [false, false, false, null]],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(read(text), expected));
});

describe('how notices to the provider are given', () => {
  const wordsIn = (text: string) => findProviderAddress(inTerms(`**Notices.** ${text}`, 'General'))?.words ?? null;
  it('is quoted from the clause that says it, with what holds for every notice', () => {
    assert.equal(
      wordsIn(
        'Notices under these Terms must be written. Notices to us must be sent to desk@lighthouse.example. Notices to Customer are sent to its address. A notice takes effect on the day after it is sent.',
      ),
      'Notices under these Terms must be written. Notices to us must be sent to desk@lighthouse.example. … A notice takes effect on the day after it is sent.',
    );
  });
  for (const text of [
    'Notices to Customer are sent to the address in the Order.',
    'We give notice to you by e-mail.',
    'You must give notice to your users of what we change.',
  ])
    it(`is not: ${text}`, () => assert.equal(wordsIn(text), null));
});

describe('the form in which notice is promised', () => {
  const promise = (how: string) =>
    `We tell you ${how} at least 30 days before a change of these Terms takes effect, and give notice so.`;
  const cases: [string, readonly string[]][] = [
    [promise('by e-mail'), ['by e-mail']],
    [promise('in writing'), ['in writing']],
    [promise('in the Console'), ['in the console or account']],
    [promise('by registered mail or by e-mail'), ['by e-mail', 'by letter']],
    [promise('by posting it on our website'), ['by publishing on a website']],
    ['We answer by e-mail within two days.', []],
  ];
  for (const [text, forms] of cases)
    it(text, () =>
      assert.deepEqual(
        findNoticeForms(inTerms(text)).flatMap(({ forms: own }) => own),
        forms,
      ),
    );

  it('is also that of notices to customers at all', () => {
    const clauses = inTerms(
      '**Notices.** Notices to Customer are sent to the electronic mail address of the Account.',
      'General',
    );
    assert.deepEqual(
      findNoticeForms(clauses).map(({ forms }) => forms),
      [['by e-mail']],
    );
  });

  it('may say that a notice takes effect some time after it is sent', () => {
    const clauses = inTerms(
      '**Notices.** Notices to Customer are sent by letter. A notice takes effect on the business day after it is sent.',
      'General',
    );
    assert.deepEqual(
      findNoticeForms(clauses).map(({ forms }) => forms),
      [['by letter', 'with effect some time after it is sent']],
    );
  });
});
