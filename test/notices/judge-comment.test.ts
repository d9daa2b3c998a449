import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { judgeComment } from '../../scripts/notices/follow-up/judge-comment.ts';
import { isObjection, OBJECTION_SIGNS } from '../../scripts/notices/follow-up/objection-signs.ts';
import { HOW_TO_ANSWER } from '../../scripts/notices/wording/write-foot.ts';

const LETTER = `To Alpha:\n\nVersion 8 takes effect on 4 January 2027. **We object to nothing that the law allows.**\n\n${HOW_TO_ANSWER}\n`;

const ACKNOWLEDGED = ['Acknowledged', 'acknowledged.', ' **Acknowledged** ', 'ACKNOWLEDGED!', '“Acknowledged”\n'];

const OBJECTED = [
  'Hello, we object to the audit right in clause 7. Please call us.',
  'Dear team,\n\nwe have discussed this in our works council. We do not accept the change.\n\nKind regards',
  'Objection',
  'Objection: the period is too short for a public tender.',
  'Thanks for letting us know. Unfortunately we cannot agree to the new cap.',
  'We hereby reject version 8.',
  'Rejected.',
  'Acknowledged, but we object to clause 4.',
  '> Version 8 takes effect on 4 January 2027.\n\nTo this we object.\n\nWe object to the date as well.',
  'We object, could you call us tomorrow?',
  'I strongly disagree with the removal of the refund.',
  "We don't accept that our recordings are kept for longer.",
  'The new wording is unacceptable to a hospital.',
  'This is not acceptable for us.',
  'We have no objection to clause 3. We object to clause 7.',
  'We do not object to the fees, but we do not accept the new venue.',
  'Our legal department rejects the amendment in full.',
  'We withhold our consent until the annex is there.',
  'As a customer of many years, I must object.',
  'We are opposed to this change.',
  'We refuse.',
  'Guten Tag, wir widersprechen der Änderung der Nummer 7.',
  'Hiermit legen wir Widerspruch ein.',
  'Wir lehnen die neue Fassung der Nutzungsbedingungen ab.',
  'Damit sind wir nicht einverstanden.',
  'Dem können wir so nicht zustimmen.',
  'Diese Klausel akzeptieren wir als Behörde nicht.',
  'Gegen Ziffer 4 erheben wir Einspruch.',
  'Bonjour, nous nous opposons à la nouvelle version.',
  "Nous n'acceptons pas la modification de l'article 7.",
  'Nous refusons ce changement.',
  "Nous ne sommes pas d'accord avec le nouveau délai.",
  'Nous ne pouvons pas accepter cette clause.',
  'We are not willing to be bound by the amended arbitration section.',
  'Please be advised that our organisation objects to this modification.',
  'No. We will not agree to this.',
  'I object!',
  'Our objection stands.',
  'Please register our objection.',
  'This change is rejected by our procurement board.',
  'We cannot live with that and therefore oppose the new clause.',
  'Consent is expressly refused.',
  'We do NOT agree',
  'We disagree.',
  'Not agreed.',
  'Veto.',
  'The customer does not consent to the processing of its recordings.',
  'We’re objecting to the removal of clause 9.',
  "We won't accept it.",
  'Wir sind mit der Änderung nicht einverstanden und bitten um Rückruf.',
  'Die Änderung wird von uns abgelehnt.',
  'Wir möchten der Vertragsänderung widersprechen.',
  'Ich stimme der Änderung nicht zu.',
  'Nein, das akzeptieren wir nicht.',
  'Wir verweigern unsere Zustimmung.',
  'Nous contestons cette modification.',
  'Je refuse cette modification.',
  "Notre société s'oppose à ce changement.",
  'Nous exprimons notre désaccord.',
  'Nous souhaitons nous opposer à la modification.',
  'It is unacceptable that you change this in December.',
  'we hereby give notice that we object',
  'Objection!! (details follow by mail)',
];

const UNREAD = [
  'Noted, thank you.',
  'Thanks!',
  'OK',
  'ok, fine with us',
  'We accept.',
  'Agreed',
  'Understood. We will pass it on.',
  'Acknowledged?',
  'Acknowledged, thanks',
  'Acknowledged by legal, pending board review',
  'Not acknowledged',
  'Who can I ask about the audit clause?',
  'How do we object to this, and by when?',
  'Can we object?',
  'Does clause 7 apply to recordings that we made before January?',
  'What happens if we do not accept?',
  'We have no objection.',
  'No objections from our side.',
  'We do not object.',
  "We don't object to the new version at all.",
  'We do not wish to object at this time.',
  'We withdraw our objection of 2 December.',
  'Objection withdrawn.',
  'We reserve the right to object later.',
  'We would object if recordings were kept longer.',
  'We terminate the agreement with effect from 31 December.',
  'Please take this as our notice of termination.',
  'Please cancel our account.',
  'I am out of the office until 7 January and have no access to my mail. In urgent cases turn to our desk.',
  'Ich bin bis 7. Januar nicht im Büro.',
  'This ticket was forwarded to procurement.',
  'Could you send us the redline as a Word file?',
  'We need more time. Our board meets on 12 January.',
  'Wrong repository, please delete.',
  'Our objective is to count objects in pictures. Each object is stored.',
  'You do not accept returns any more, as we read it.',
  'Keine Einwände.',
  'Wir haben dagegen keinen Einwand.',
  'Wir widersprechen der Änderung nicht.',
  'Bis wann können wir widersprechen?',
  'Wir kündigen den Vertrag zum Jahresende.',
  'Zur Kenntnis genommen.',
  'Einverstanden.',
  'Aucune objection de notre part.',
  "Nous n'avons pas d'objection.",
  'Nous ne nous opposons pas à ce texte.',
  'Nous résilions le contrat au 31 décembre.',
  'Bien reçu, merci.',
  '> We object to clause 7.\n\nThis was written by a colleague, please wait.',
  `${HOW_TO_ANSWER}\n\nWhat does this mean?`,
  '> Acknowledged',
  '> Version 8 takes effect on 4 January 2027.\n\nAcknowledged',
  '**We object to nothing that the law allows.**\n\nInteresting sentence.',
  'We object to nothing that the law allows.',
  'See below.\n\n-----Original Message-----\nFrom: Northwind\nWe object to nothing.',
  '👍',
  '',
  '   ',
  '<!-- -->',
  '已阅。',
  'Vi gör invändningar mot ändringen.',
  'Nothing to object to here.',
  'Objection? No.',
  'We neither accept nor reject.',
  'Our lawyers will decide whether to object.',
  'If we object, what happens to our credits?',
  'Is silence taken as acceptance?',
  'We cannot find the place where to object.',
  'Who may object?',
  'I am not the right person to object or accept.',
  'Seen.',
  'Received with thanks',
  'LGTM',
  '+1',
  'All good',
  'Approved by our DPO',
  'yes',
  'no',
  'Will this affect our API keys?',
  'Please remind me on Monday.',
  'Automatic reply: I am travelling.',
  'We have no objections provided that clause 4 stays.',
  'Kein Widerspruch.',
  'Gelesen und verstanden',
  'Passt.',
  'Wir prüfen, ob wir widersprechen.',
  'Wir behalten uns vor, zu widersprechen.',
  'Lu et approuvé',
  'Nous étudions la possibilité de nous opposer.',
  'Sans opposition de notre part',
  'The system rejects our uploads since Monday, please help.',
  'Our application was not approved, can you help?',
  'We dispute nothing.',
  'We are unable to open the link.',
  'They object to everything, ignore them.',
];

suite('a comment', () => {
  for (const [meaning, comments] of [
    ['acknowledged', ACKNOWLEDGED],
    ['objected', OBJECTED],
    ['unread', UNREAD],
  ] as const)
    for (const comment of comments)
      test(`${meaning}: ${JSON.stringify(comment.slice(0, 90))}`, () => {
        assert.equal(judgeComment(comment, [LETTER]), meaning);
      });

  test('with anything before or after the word that was asked for is no acknowledgement', () => {
    for (const other of [...OBJECTED, ...UNREAD].filter((text) => /\p{L}|\p{N}/u.test(text)))
      for (const comment of [`Acknowledged ${other}`, `${other}\nAcknowledged`])
        assert.notEqual(judgeComment(comment, [LETTER]), 'acknowledged', comment);
  });

  test('stays an objection with a greeting, thanks, a question or a quotation around it', () => {
    for (const objection of OBJECTED)
      for (const comment of [
        `Dear all,\n\n${objection}`,
        `${objection}\n\nMany thanks and kind regards`,
        `> ${HOW_TO_ANSWER}\n\n${objection}`,
        `${objection}\n\nWhen can we talk?`,
        `We have no objection to clause 1.\n\n${objection}`,
      ])
        assert.equal(judgeComment(comment, [LETTER]), 'objected', comment);
  });

  test('of any length is judged in good time', () => {
    const started = performance.now();
    for (const part of ['we ', 'not ', 'we do not wish to ', 'lehnen wir ', 'object, ', '> ', '? ', 'ne nous '])
      judgeComment(part.repeat(Math.floor(65_536 / part.length)), [LETTER]);
    assert.ok(performance.now() - started < 3_000);
  });
});

suite('a sign of an objection', () => {
  for (const { name, objects, objectsNot } of OBJECTION_SIGNS)
    test(name, () => {
      assert.deepEqual(
        objects.filter((sentence) => !isObjection(sentence)),
        [],
      );
      assert.deepEqual(objectsNot.filter(isObjection), []);
    });
});
