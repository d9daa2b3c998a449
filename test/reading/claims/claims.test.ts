import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Change, compare, describeFindings } from '../../../scripts/index.ts';
import { findFalseClaims, KINDS_OF_FALSE_CLAIMS } from '../../support/find-false-claims.ts';
import { listComparedVersions, readComparedChanges } from '../../support/list-compared-versions.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const BEFORE = [
  '# Rules of the boat club',
  'You must not race at night or lend your boat to strangers.',
  'You must keep the pier and the quay clean on every single day of the season, from April on.',
  '"Berth" means a place at a pier.',
  'We mend the ropes of Harbourlight boats within thirty days.',
].join('\n\n');
const AFTER = [
  '# Rules of the boat club',
  'You must not race at night or lend a boat to strangers.',
  'You must keep the pier and the quay clean on each single day of the season, from April on. The shed is closed.',
  '"Berth" means a place at a pier or a quay.',
  'We mend the ropes of Harbourlight boats within sixty days.',
].join('\n\n');

/** What is said of the change that has these words now, and which kind of false claim it is. */
const FALSE_CLAIMS: readonly (readonly [kind: string, words: string, claim: Partial<Change>])[] = [
  ['gone, and stands', 'race', { summary: 'A prohibition on customers is gone: “You must not race at night”.' }],
  ['new, and stood before', 'race', { summary: 'A prohibition on customers is new: “You must not race at night”.' }],
  [
    'new, but a like sentence stood',
    'clean',
    {
      summary:
        'A duty of customers is new: “You must keep the pier and the quay clean on each single day of the season, from April on”.',
    },
  ],
  [
    'gone, but a like sentence stands',
    'clean',
    {
      summary:
        'A duty of customers is gone: “You must keep the pier and the quay clean on every single day of the season, from April on”.',
    },
  ],
  ['definition gone, and stands', 'Berth', { reasons: ['The definition of “Berth” is gone.'] }],
  ['list that has what it had', 'Berth', { reasons: ['A list has “a place at a pier” now.'] }],
  ['list that had what it has', 'Berth', { reasons: ['A list had “a pier”.'] }],
  ['added words that stood', 'race', { summary: 'The wording changed: it adds “to strangers”.' }],
  ['dropped words that stand', 'race', { summary: 'The wording changed: it no longer says “race at night”.' }],
  ['definition new, and stood', 'Berth', { reasons: ['The definition of “Berth” is new.'] }],
  ['quotation that is in no text', 'race', { summary: 'The wording changed: it adds “on foggy days”.' }],
  ['quotation of nothing', 'race', { summary: 'The wording changed: it says “” instead of “your”.' }],
  ['direction that no effect gives', 'race', { reasons: ['A prohibition on customers covers more.'] }],
  ['longer or higher, and no figure shows it', 'sixty', { summary: 'A period is shorter: sixty days.' }],
  [
    'liability that covers more or less',
    'sixty',
    { summary: 'A term on the liability of the provider covers less: it says “sixty” instead of “thirty”.' },
  ],
  [
    'one sentence for two rules',
    'clean',
    {
      summary:
        'A duty of customers is new: “The shed is closed”; a prohibition on customers is new: “The shed is closed”.',
    },
  ],
  ['the same said twice', 'race', { summary: 'it says “a” instead of “your”; it says “a” instead of “your”.' }],
  [
    'nothing else changes, and it does',
    'clean',
    { summary: '“pier” is now called “quay”; nothing else changes here.' },
  ],
  ['the same words, and they are not', 'race', { summary: 'It stands elsewhere now; the words are the same.' }],
  [
    'another title of the same words',
    'race',
    { summary: 'The title was “You must not race at night, or lend a boat to strangers” before.' },
  ],
  ['name in small letters', 'sixty', { summary: 'It says “the ropes: harbourlight boats”.' }],
];

/** What is printed of one edit, and what would be false or mislead there. */
const PRINTED: readonly (readonly [kind: string, before: string, after: string, says: RegExp, never: RegExp])[] = [
  [
    'the number of a version is no date',
    'Version 4.2.0',
    'Version 4.2.1',
    /Only the number of the version changed/,
    /date/,
  ],
  [
    'what is done by the publisher alone is no prohibition on customers',
    'The pier is long. Your call will not be recorded nor stored on our servers.',
    'The pier is long.',
    /prohibition on the provider is gone|no longer says/,
    /prohibition on customers/,
  ],
  [
    'a sentence that points to another in passing says what it says',
    'We count the boats in the harbour.',
    'We count the boats in the harbour. In summer, some trials (see above) may collect the names of the boats.',
    /it adds|is new/,
    /points to more/,
  ],
  [
    'a word that stands elsewhere is told with its neighbours, as they read without it',
    'We lend the warden and the crew ropes and oars.',
    'We lend the warden, the crew ropes and oars.',
    /it says “warden, the” instead of “warden and the”/,
    /no longer says/,
  ],
  [
    'whoever it is has no name of his own',
    'A person may sail alone.',
    'A person may not sail alone.',
    /A prohibition on customers is new/,
    /on a person/,
  ],
  [
    'the noun of a party in another name is no party',
    'The Customer Application is tested.',
    'The Application is tested.',
    /it no longer says “Customer”/,
    /party is named/,
  ],
  [
    'a period that another sentence of the clause has is not gone',
    'We store ropes for 30 days and sell them. We answer in May.',
    'We store ropes and sell them. Ropes are kept for 30 days.',
    /Ropes are kept for 30 days/,
    /is gone: 30 days|is new: 30 days/,
  ],
  [
    'what left a list and stands beside it is not lost',
    'We lend helmets, locks and lamps.',
    'We lend helmets and lamps. You bring the locks.',
    /locks/,
    /lost “locks”/,
  ],
  [
    'the letter of an item is no word',
    'You pay the greater of (i) the fee or the fine.',
    'You pay the greater of the fee or the fine.',
    /nothing shows that the meaning is the same/,
    /can change what is meant: “i”/,
  ],
  [
    'a word that joins others is not picked out of a longer edit',
    'Boats are moored.',
    'Boats are moored depending on the wishes of their owners.',
    /nothing shows that the meaning is the same/,
    /what is meant: “on”/,
  ],
  [
    'a word that stands as often as before neither came nor went',
    'You can moor here. The pier is wet.',
    'The pier is wet. You can sail home.',
    /sail/,
    /what is meant: “can”/,
  ],
  [
    'where a party is merely no longer named, none is named otherwise',
    'The pier of our boat club is wet.',
    'The pier of the boat club is wet.',
    /nothing shows that the meaning is the same/,
    /named otherwise/,
  ],
  [
    'what no member of an enumeration comes with is no more and no less of a rule',
    'You must inform the warden, and the crew, and guests of the club at all times.',
    'You must inform the warden, the crew, and guests of the club at all times.',
    /wording changed/,
    /covers/,
  ],
  [
    'a term that has its capital now is the same term',
    'We lend boats ("club boats"). Club boats are wet.',
    'We lend boats ("Club Boats"). Club Boats are wet.',
    /says “Club Boats” instead of “club boats”/,
    /definition of/,
  ],
  [
    'words in other capitals are shown',
    '"Club Data" means names. We keep club data dry.',
    '"Club Data" means names. We keep Club Data dry.',
    /says “Club Data” instead of “club data”/,
    /^The wording changed\.$/,
  ],
  [
    'a capital of a new sentence is no term that got it',
    '"Us" means the club. Piers are wet in August.',
    '"Us" means the club. Piers are wet in August. Ask Us.',
    /Ask Us/,
    /gained or lost the capital/,
  ],
  [
    'a promise of as much protection as is required disclaims nothing',
    'The pier is wet.',
    'The pier is wet. You warrant that you will provide the same protection as is required by law.',
    /liability of customers is new/,
    /liability of the provider/,
  ],
  [
    'third parties for whom no responsibility is assumed are not whose liability it is',
    'The pier is wet.',
    'The pier is wet. The club has no control over, and assumes no responsibility for, any third party that you meet.',
    /liability of the provider is new/,
    /third parties is/,
  ],
  [
    'what is done with data as a policy has it is a promise',
    'The pier is wet.',
    'The pier is wet. We will process your data in accordance with the privacy notice.',
    /A duty of the provider is new/,
    /right of the provider/,
  ],
  [
    'having access is no duty',
    'The pier is wet.',
    'The pier is wet. We will, however, have access to your cabin.',
    /A right of the provider is new/,
    /duty of the provider/,
  ],
  [
    'a duty that the other of two clauses says too is not gone with the first',
    '## Fines\n\nYou must give each sailor who is affected by a large fine an explanation, in plain words, of the part that the warden played, and a way to contest the outcome.\n\n## Races\n\nYou must give each racer a way to contest a result, and a captain must decide on the objection within ten days.',
    '## Fines\n\nYou must give each sailor who is affected by a large fine an explanation, in plain words, of the part that the warden played, and a way to contest the outcome. A captain must decide on the objection within ten days.',
    /it says “A captain must decide/,
    /dut(?:y|ies) .{0,60}(?:gone|covers less)/,
  ],
  [
    'the title of an item before a dash is nobody',
    'The pier is wet.',
    'The pier is wet. Telling the owner - The warden should write to the owner within ten days.',
    /Telling the owner/,
    /duty of telling/i,
  ],
  [
    'what somebody does as well as they can is no right of theirs',
    'The pier is wet.',
    'The pier is wet. We try to answer as well as we can.',
    /as well as we can/,
    /right of the provider/i,
  ],
  [
    'an offer to help is no right to help',
    'The pier is wet.',
    'The pier is wet. If you ask, we will be able to help.',
    /able to help/,
    /right of the provider/i,
  ],
  [
    'where to go for help is no right',
    'The pier is wet.',
    'The pier is wet. You can go to the shed for help.',
    /go to the shed/,
    /right of customers/i,
  ],
  [
    'what sending a form is taken for is no duty',
    'The pier is wet.',
    'The pier is wet. By sending it, you consent and agree to any mail.',
    /consent and agree/,
    /duty of customers/i,
  ],
  [
    'what may be allowed is not allowed yet',
    'The pier is wet.',
    'The pier is wet. We may make you visible or allow you to gain friends.',
    /allow you/,
    /right of customers/i,
  ],
  [
    'a pointer to the standards that others must meet sets none',
    'The pier is wet.',
    'The pier is wet. See the standards that club owners must meet.',
    /standards that/,
    /duty of/i,
  ],
  [
    'to tell of changes may be what data are used for',
    'The pier is wet.',
    'The pier is wet. Mail is used to notify you of changes.',
    /to notify you/,
    /promises notice/i,
  ],
  [
    'what somebody might ask in a relative clause is no duty',
    'The pier is wet.',
    'The pier is wet. We keep your answers to letters that we might ask you to write.',
    /letters that/,
    /duty of customers/i,
  ],
  [
    'the name of a setting forbids nothing',
    'The pier is wet.',
    'The pier is wet. If you want, you can turn on Do Not Track in your cabin.',
    /Do Not Track/,
    /prohibition/i,
  ],
  [
    'that there may be branches is no right',
    'The pier is wet.',
    'The pier is wet. We may have branches and other harbours.',
    /may have/,
    /right of the provider/i,
  ],
  [
    'a provider that only accepts what comes in time forbids itself nothing',
    'The pier is wet.',
    'The pier is wet. We will only accept requests made in time.',
    /only accept/,
    /prohibition/i,
  ],
  [
    'what does not prevent either side is not the right of one',
    'The pier is wet.',
    'The pier is wet. This part does not prevent you or Acme from sailing.',
    /not prevent/,
    /right of customers/i,
  ],
  [
    'words put before a word that stays replace nothing',
    'We lend ropes. You agree to be kind.',
    'We lend ropes. However, if you ask us in time, we may lend oars. You also agree to be kind.',
    /lend oars/,
    /instead of/,
  ],
  [
    'the letter of an item is no part of a reference before it',
    'Subject to Section 2, if the pier is wet, (1) you wait; and (2) you pay.',
    'Subject to Section 2, (1) you wait; and (2) you pay.',
    /if the pier is wet/,
    /points elsewhere/,
  ],
  [
    'one more purpose after a question is no condition',
    'We use your name to find out if you want to race.',
    'We use your name to find out if you want to race and to send you letters.',
    /to send you letters/,
    /covers less/,
  ],
  [
    'a thing put into an item is no item of the list',
    'You must not:\n\n- race in fog or rain;\n- shout.',
    'You must not:\n\n- race in fog, snow or rain;\n- shout.',
    /“snow”|“, snow”/,
    /list under/,
  ],
  [
    'a duty to tell the provider of changes is no notice of changes',
    'The pier is wet.',
    'The pier is wet. You must inform us before you change the name of your boat.',
    /You must inform us/,
    /promises notice/,
  ],
  [
    'a reference to another section of the same title points elsewhere',
    '## 1. General\n\nThe pier is wet.\n\n## 2. General\n\nThe shed is dry.\n\n## 3. Fees\n\nFees are due as Section 1 has it.',
    '## 1. General\n\nThe pier is wet.\n\n## 2. General\n\nThe shed is dry.\n\n## 3. Fees\n\nFees are due as Section 2 has it.',
    /points elsewhere: Section 1 “General” → Section 2 “General”/,
    /follows/,
  ],
  [
    'how a right is used is no duty',
    'The pier is wet.',
    'The pier is wet. To cancel your berth, you must write to the warden.',
    /wording changed/,
    /duty of customers/,
  ],
  [
    'what happens to customers is no duty of theirs',
    'The pier is wet.',
    'The pier is wet. If you cancel, you will lose access to the shed.',
    /wording changed/,
    /duty of customers/,
  ],
  [
    'an effort to mend is no right to use something',
    'The pier is wet.',
    'The pier is wet. We will use every effort to mend the pier.',
    /A duty of the provider is new/,
    /right of the provider/,
  ],
  [
    'money that somebody receives is no use of data',
    'The pier is wet.',
    'The pier is wet. We receive royalties when you buy a rope.',
    /wording changed/,
    /right of the provider/,
  ],
  [
    'one way less to meet a condition is not less of a duty',
    'You must own a boat that holds a club seal or a harbour seal.',
    'You must own a boat that holds a club seal.',
    /no longer says “or a harbour seal”/,
    /covers less/,
  ],
  [
    'an address that stood is not new',
    'See the pages (that is, https://pier.example) for ropes.',
    'See the pages, including web https://pier.example ("Pier Web"), for ropes.',
    /Pier Web/,
    /reference to pier.example is new/,
  ],
  [
    'once is a figure only where it says how often',
    'We keep names.',
    'We keep names, and delete them once the season is over.',
    /once the season is over/,
    /figure is new/,
  ],
  [
    'a notice that somebody changes is no notice of changes',
    'The owner sends us a paper.',
    'The owner may revise the notice.',
    /may revise the notice/,
    /promises notice/,
  ],
  [
    'an exception set before a duty makes it less of one',
    'The skipper must inspect a berth within 24 hours if a boat leaks.',
    'With the exception of guest berths, the skipper must inspect a berth within 24 hours if a boat leaks.',
    /duty of the skipper covers less/,
    /covers more/,
  ],
  [
    'what stands in the cells before is no part of whom a rule binds',
    '| Day | Rule |\n| --- | --- |\n| May 2 | Ropes are dry. |',
    '| Day | Rule |\n| --- | --- |\n| May 2 | Ropes are dry. |\n| May 9 | Skippers must publish a list of ropes. |',
    /duty of skippers is new/,
    /duty of May/,
  ],
  [
    'a title that runs into its text is no part of whom it binds',
    'The pier is wet.',
    'The pier is wet. Leak Management Developer agrees to report each leak of the boat.',
    /A duty of developer is new/,
    /duty of Leak/,
  ],
  [
    'who is named in a lead-in is defined by none of its items',
    'Rules, where "Ada" is the owner, and "Ben" is the guest:\n\n- Ada waits;\n- Ben pays.',
    'Rules, where "Ada" is the owner, and "Ben" is the guest:\n\n- Ada waits;\n- Ben opens a ticket at the shed;\n- Ben pays.',
    /gains “Ben opens/,
    /definition of/,
  ],
  [
    'a vague period is not gone where a figure stands in its place',
    'If this troubles you, please let us know as soon as possible.',
    'We hand the boat over in one week. Please let us know if you want it.',
    /one week/,
    /is gone: as soon/,
  ],
  [
    'hours of teaching are no time limit',
    'The course takes 30 hours of teaching.',
    'The course takes 20 hours of teaching.',
    /A figure is lower: 20 hours/,
    /period/i,
  ],
  [
    'a new sentence with "may only" takes nothing from a right',
    'The pier is wet.',
    'The pier is wet. You may only moor at the quay in summer.',
    /adds “You may only/,
    /right of customers/,
  ],
  [
    'that nothing is paid back is no term on liability',
    'The pier is wet.',
    'The pier is wet. Payments are nonrefundable, and there are no refunds for partly used months.',
    /no refunds/,
    /liability/,
  ],
  [
    'who must do what stands under a lead-in without a rule is not told',
    'Skippers who mend boats:\n\n1. The pier is wet.',
    'Skippers who mend boats:\n\n1. The pier is wet.\n2. MUST publish a list of ropes each year.',
    /A duty is new/,
    /of customers/,
  ],
  [
    'others than the parties are bound by nothing',
    'The pier is wet.',
    'The pier is wet. Once in a season, an independent assessor must examine the boat.',
    /A duty is new: “Once in a season/,
    /duty of an independent/,
  ],
  [
    'a change of which notice is required is no promise of notice',
    'The pier is wet.',
    'The pier is wet. You may object to a change of which clause 4 requires notice.',
    /right of customers is new/,
    /promises notice/,
  ],
  [
    'what must be done to receive a credit is no duty',
    'To receive a credit, you must write to the warden within thirty days after the race.',
    'To receive a credit, you must write to the warden within sixty days after the race.',
    /A period is longer: sixty days/,
    /duty of/,
  ],
  [
    'words "such as these" are no example',
    'This is a statement of our aims.',
    'This is a statement of our aims, and words such as "hope" and "wish" describe them.',
    /words such as/,
    /example is new/,
  ],
  [
    'a rule is not new that stood in a sentence that was cut in two',
    'The skipper shall confirm that, before sailing, the skipper has checked each boat using at least one of the methods listed below.\n\nA lamp is a method.',
    'The skipper shall confirm that, before sailing, the skipper has checked each boat as follows:\n\n1. When the name of a boat does not hold the word "swan" as its first word, the skipper shall check it using at least one of the methods listed below; and\n2. When it does, the skipper shall look at the mast.\n\nA lamp is a method.',
    /using at least one of the methods/,
    /duty of the skipper is new: “When the name/,
  ],
  [
    'the period of a lead-in is not gone where its items have it',
    'If a boat is lent, then the skipper shall count ropes at least once every seven days.',
    'If a boat is lent, then the skipper shall count ropes at least every:\n\n- seven (7) days where it is wet; or\n- four (4) days in all other cases.',
    /seven \(7\) days/,
    /is gone: (?:once|seven)|is new: seven/,
  ],
  [
    'one more case of a condition is not less of a duty',
    'When we move your boat under the northern rules, we remain responsible for it.',
    'When we move your boat under the northern and southern rules, we remain responsible for it.',
    /adds “and southern”/,
    /covers/,
  ],
  [
    'the discretion of those who do it gives nobody else a right',
    'Ropes are dry. Idle boats may be moved by harbour staff at their discretion.',
    'Ropes are dry.',
    /Idle boats/,
    /right of customers/,
  ],
  [
    'an address is not gone that the version gives elsewhere',
    'Write to us.\n\n- Mail: ropes@pier.example\n\nThe pier is wet.',
    'Write to us.\n\nThe pier is wet.\n\n## Questions\n\nYou may send a letter with your wish to ropes@pier.example at any time.',
    /ropes@pier\.example/,
    /get in touch is (?:gone|new): ropes/,
  ],
  [
    'an address within the page follows the letter of its section',
    'See [L. Fees](#l-fees) for ropes.',
    'See [K. Fees](#k-fees) for ropes.',
    /instead of “L”/,
    /points elsewhere/,
  ],
  [
    'what is no address is no way to get in touch',
    'Write to us.\n\nMail: ropes@pier.example\n\nThe pier is wet.',
    'Write to us.\n\nThe pier is wet. You may email us directly at ropes@pier.example with your wish.',
    /with your wish/,
    /is new: email us/,
  ],
  [
    'a name that is defined by other words is another name',
    '"Boat Paper" means a list of hulls.\n\nYou must keep each Boat Paper dry.\n\nYou must show each Boat Paper on request.',
    '"Vessel Paper" means a list of hulls or of masts.\n\nYou must keep each Vessel Paper dry.\n\nYou must show each Vessel Paper on request.',
    /says “Vessel” instead of “Boat”/,
    /is now called|nothing else changes|“Vessel Paper” changed/,
  ],
  [
    'a number before a clause is told as a number',
    '2.1 The pier is wet and long.\n\n2.2 Ropes are dry.',
    '2.1 The pier is wet and long.\n\n2.4 Ropes are dry.',
    /The number before it changed/,
    /wording changed/,
  ],
  [
    'a standard with another number is another standard',
    'Ropes must conform to ROPE2560.\n\nSails must conform to ROPE2560 in summer.',
    'Ropes must conform to ROPE6960.\n\nSails must conform to ROPE6960 in summer.',
    /says “ROPE6960” instead of “ROPE2560”/,
    /is now called|nothing else/,
  ],
  [
    'a right that somebody may have is given by nobody',
    'The pier is wet.',
    'The pier is wet. You may, in certain states, have additional rights to a berth under your law.',
    /additional rights/,
    /right of customers/,
  ],
  [
    'what any people will do is no duty',
    'The pier is wet.',
    'The pier is wet. Different people will feel the same race in different ways.',
    /Different people/,
    /duty/,
  ],
  [
    'a section of another text leads nowhere here and is not missed',
    'Check the rope by either routine [Source: Sections 5.6.2 and 5.6.3, respectively, of ROPE SP 800].',
    'Check the rope by either routine [Source: Sections 5.7.4 and 5.7.5, respectively, of ROPE SP 800].',
    /5\.7\.4/,
    /leads nowhere/,
  ],
];

suite('what is printed of a change', () => {
  for (const [kind, before, after, says, never] of PRINTED)
    test(kind, () => {
      const printed = compare(`# Rules\n\n${before}`, `# Rules\n\n${after}`)
        .changes.flatMap((change) => [change.summary, ...change.reasons, ...describeFindings(change)])
        .join(' ');
      assert.match(printed, says);
      assert.doesNotMatch(printed, never);
    });

  test('is known to be false in these ways', () => {
    assert.deepEqual([...new Set(FALSE_CLAIMS.map(([kind]) => kind))].sort(), [...KINDS_OF_FALSE_CLAIMS].sort());
  });

  const { changes } = compare(BEFORE, AFTER);

  test('is held against both texts and bears it', () =>
    assert.deepEqual(findFalseClaims([BEFORE], AFTER, changes), []));

  for (const [kind, words, claim] of FALSE_CLAIMS)
    test(`is caught where it is false: ${kind}`, () => {
      const change = changes.find(({ after }) => after[0]!.text.includes(words))!;
      const kinds = findFalseClaims([BEFORE], AFTER, [{ ...change, ...claim }]).map((each) => each.kind as string);
      assert.ok(kinds.includes(kind), `${kinds}`);
    });

  test('of every version of our own terms is contradicted nowhere', async () => {
    for (const version of await listComparedVersions(ROOT, 'terms')) {
      const before = version.before.map(({ markdown }) => markdown);
      const found = findFalseClaims(before, version.after, readComparedChanges(version));
      assert.deepEqual(
        found.map(({ kind, printed }) => `${version.name}: ${kind}: ${printed}`),
        [],
      );
    }
  });
});
