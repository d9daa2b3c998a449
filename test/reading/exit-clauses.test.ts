import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { findExitClauses } from '../../scripts/reading/promises/find-exit-clauses.ts';
import { findNoticeForms } from '../../scripts/reading/promises/find-notice-forms.ts';

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
});
