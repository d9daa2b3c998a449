/** Of each subject in built-in-topics.ts, by its id: sentences that are about it, and one that looks alike and is not. */
export const BUILT_IN_TOPIC_EXAMPLES: Readonly<
  Record<string, { readonly about: readonly string[]; readonly not: readonly string[] }>
> = {
  liability: {
    about: ['Our total liability is limited to the fees paid.', 'Wir haften nur für Vorsatz.'],
    not: ['Our boats are reliable.'],
  },
  indemnity: { about: ['You will hold us harmless.', 'You will indemnify us.'], not: ['You will not harm us.'] },
  'fees-and-payment': {
    about: ['Fees are due on the first day.', 'Die Preise stehen im Anhang.', 'Le prix est dû à l’avance.'],
    not: ['You may use the quay at no cost of ours.', 'Feel free to write.'],
  },
  refunds: { about: ['We refund unused days.', 'Payments are non-refundable.'], not: ['We fund a sailing school.'] },
  renewal: {
    about: ['Each berth renews in spring.', 'The subscription will renew for a year.'],
    not: ['We make new berths.'],
  },
  termination: {
    about: ['Either party may terminate this agreement.', 'Die Kündigung erfolgt schriftlich.'],
    not: ['The bus ends at the terminal.'],
  },
  suspension: { about: ['We may suspend your access.'], not: ['The suspense is great.'] },
  'data-sharing': {
    about: ['We may share usage data with advertisers.', 'We do not sell your data.'],
    not: ['You may share a boat with friends.'],
  },
  'data-protection': {
    about: ['We process personal data under the GDPR.', 'Wir verarbeiten personenbezogene Daten.'],
    not: ['See our Privacy Statement.'],
  },
  'data-retention': {
    about: ['We retain your logbook for a year.', 'The retention period is ninety days.'],
    not: ['You retain all rights.'],
  },
  'data-transfers': { about: ['The Standard Contractual Clauses apply.'], not: ['You may transfer your berth.'] },
  subprocessors: {
    about: ['We name each new Subprocessor.', 'A sub-processor is bound alike.'],
    not: ['A processor is a chip.'],
  },
  'artificial-intelligence': {
    about: ['We do not train models on your logbook.', 'Generative AI may err.'],
    not: ['The train leaves at noon; training is free.'],
  },
  'governing-law': {
    about: ['These terms are governed by the laws of Scotland.', 'Gerichtsstand ist Hamburg.'],
    not: ['Your use is governed by the Harbour Rules.'],
  },
  disputes: {
    about: ['Disputes go to binding arbitration.', 'You waive a jury trial.'],
    not: ['Times are set arbitrarily.'],
  },
  'intellectual-property': {
    about: ['All copyright stays with us.', 'Das Urheberrecht bleibt bei uns.'],
    not: ['The property is fenced.'],
  },
  'acceptable-use': { about: ['You must not spread malware.', 'Acceptable use'], not: ['You may use the quay.'] },
  security: {
    about: ['We tell you of each security incident.', 'Choose a strong password.'],
    not: ['Advanced Security is one of our products.'],
  },
  children: {
    about: ['Children sail with an adult.', 'Les enfants portent un gilet.'],
    not: ['We make minor changes.'],
  },
  'changes-of-terms': {
    about: ['We tell you of changes to these terms.', 'We may modify these Terms.'],
    not: ['Change your sails in time.'],
  },
  warranties: {
    about: ['The service is provided "as is".', 'We disclaim all warranties.'],
    not: ['As it is late, we close.'],
  },
  confidentiality: { about: ['Keep our Confidential Information secret.'], not: ['Sail with confidence.'] },
  'service-levels': { about: ['Uptime is 99.9 %.', 'A service credit is due.'], not: ['The service is at sea level.'] },
  'export-and-sanctions': {
    about: ['Export control laws apply.', 'Nobody under OFAC embargo may moor.'],
    not: ['Export your logbook as a file.'],
  },
  marketing: { about: ['You may unsubscribe from our newsletter.'], not: ['The fish market is near.'] },
  'cookies-and-tracking': { about: ['We set cookies.', 'We honour Do Not Track.'], not: ['The race track is closed.'] },
  'customer-content': { about: ['You own Your Content.'], not: ['We hope you are content.'] },
  previews: { about: ['Beta features may end.', 'Pre-release software is free.'], not: ['A better view.'] },
  'legal-requests': {
    about: ['We answer a subpoena.', 'We disclose to law enforcement.'],
    not: ['You may request a berth.'],
  },
};
