import type { Topic } from './topics.ts';

/**
 * The subjects of a publisher who names none in `topics.yaml`: what customers ask about in any terms. Words that betray the subject
 * wherever they stand, in English and, where one word does it, in German and French; what is said of other things as often ("security"
 * in the name of a product, "privacy" in a link to a policy) is left to longer phrases. No segment of customers is concerned by them.
 */
export const BUILT_IN_TOPICS: readonly Topic[] = [
  ...list('liability', 'Liability', [
    'liability, liabilities, liable, consequential damages, indirect damages, lost profits, loss of profits, Haftung, haftet, haften',
    'Schadensersatz, responsabilité, dommages-intérêts',
  ]),
  ...list('indemnity', 'Indemnities', [
    'indemnify, indemnifies, indemnified, indemnification, indemnity, indemnities, hold harmless, hold us harmless, defend you, defend us',
    'Freistellung, freistellen, indemnisation, indemniser',
  ]),
  ...list('fees-and-payment', 'Fees and payment', [
    'fee, price, pricing, payment, invoice, billing, payable, taxes, payout, late charge, Gebühr, Gebühren, Preis, Preise, Zahlung',
    'Zahlungen, Rechnung, Vergütung, frais, prix, paiement, facture, tarif',
  ]),
  ...list('refunds', 'Refunds', [
    'refund, refunded, refundable, non-refundable, nonrefundable, chargeback, Rückerstattung, Erstattung, remboursement',
  ]),
  ...list('renewal', 'Renewal', [
    'renewal, renew, renewed, auto-renew, auto-renewal, Verlängerung, verlängert sich, renouvellement, tacite reconduction',
  ]),
  ...list('termination', 'Termination and cancellation', [
    'termination, terminate, terminated, terminating, cancellation, cancel your, cancel the, cancel this, Kündigung, kündigen',
    'résiliation, résilier',
  ]),
  ...list('suspension', 'Suspension', [
    'suspension, suspend, suspended, suspending, disable your account, restrict your access, Sperrung, sperren, suspendre',
  ]),
  ...list('data-sharing', 'Data sharing', [
    'share your information, share your data, share your personal, share personal, share information, shares personal, sharing of data',
    'share usage data, share user personal information, disclose personal, disclose your, disclosure of personal, disclose user',
    'sell your, sell personal, selling user, sale of personal, share with third parties, shared with third parties',
    'Weitergabe von Daten, Weitergabe personenbezogener Daten, Daten weitergeben, partager vos données, partage de données',
  ]),
  ...list('data-protection', 'Personal data', [
    'personal data, personal information, data subject, data protection, data privacy, privacy rights, privacy laws, GDPR, CCPA',
    'personenbezogene Daten, personenbezogener Daten, personenbezogenen Daten, Datenschutz, DSGVO, données personnelles',
    'données à caractère personnel, RGPD',
  ]),
  ...list('data-retention', 'Keeping and deleting data', [
    'retention period, data retention, retain your, retain personal, retain customer, retain user, delete your data, deletion of data',
    'delete your personal, delete personal, delete customer data, deletion of customer data, deletion of personal, Speicherdauer',
    'Aufbewahrung, Löschung, durée de conservation, conservation des données',
  ]),
  ...list('data-transfers', 'Data transfers abroad', [
    'cross-border, international transfer, transfer of personal data, data transfer, standard contractual clause, privacy shield',
    'data privacy framework, adequacy decision, location of processing, Standardvertragsklauseln, Drittland',
    'clauses contractuelles types, transferts internationaux',
  ]),
  ...list('subprocessors', 'Subprocessors', [
    'subprocessor, sub-processor, subprocessing, Unterauftragsverarbeiter, sous-traitant ultérieur, sous-traitants ultérieurs',
  ]),
  ...list('artificial-intelligence', 'AI and training', [
    'artificial intelligence, machine learning, generative AI, AI model, AI-generated, AI system, language model, training data',
    'train our models, train models, train AI, model training, künstliche Intelligenz, künstlicher Intelligenz, Trainingsdaten',
    'maschinelles Lernen, intelligence artificielle, apprentissage automatique',
  ]),
  ...list('governing-law', 'Governing law and courts', [
    'governing law, governed by the law, governed by and construed, conflict of law, choice of law, exclusive jurisdiction',
    'laws of the state of, courts located, anwendbares Recht, Gerichtsstand, droit applicable, loi applicable, tribunaux compétents',
  ]),
  ...list('disputes', 'Disputes and arbitration', [
    'arbitration, arbitrator, arbitrate, class action, jury trial, dispute resolution, resolve disputes, any dispute, small claims',
    'Schiedsverfahren, Schlichtung, Streitbeilegung, arbitrage, médiation, litige',
  ]),
  ...list('intellectual-property', 'Intellectual property', [
    'intellectual property, copyright, copyrighted, trademark, trade mark, patent, DMCA, moral rights, license grant, grant us a license',
    'infringement, infringing, Urheberrecht, geistiges Eigentum, geistigen Eigentums, propriété intellectuelle, droits d’auteur',
    'droit d’auteur, marque déposée',
  ]),
  ...list('acceptable-use', 'Acceptable use', [
    'acceptable use, prohibited use, prohibited conduct, prohibited content, prohibited activities, harassment, harass, spam, malware',
    'phishing, hate speech, unlawful content, illegal content, disinformation, misuse, zulässige Nutzung, Missbrauch',
    'utilisation acceptable, usages interdits',
  ]),
  ...list('security', 'Security', [
    'security incident, security measures, security breach, data breach, vulnerability, vulnerabilities, encryption, encrypt, encrypted',
    'unauthorized access, two-factor, multi-factor, password, account security, information security, Sicherheitsvorfall',
    'Verschlüsselung, Passwort, incident de sécurité, chiffrement, mot de passe',
  ]),
  ...list('children', 'Children', [
    'child, children, minors, under the age of, years of age, parental consent, Kinder, Kindern, Minderjährige, Minderjährigen, enfants',
    'mineurs',
  ]),
  ...list('changes-of-terms', 'Changes to the terms', [
    'changes to these terms, changes to this agreement, changes to this policy, changes to our terms, changes to this privacy',
    'changes to our privacy, change these terms, modify these terms, modify this agreement, amend these terms, amend this agreement',
    'material changes, update these terms, notice of changes, notify you of changes, Änderungen dieser Bedingungen',
    'Änderung dieser Bedingungen, modifier les présentes, modification des conditions',
  ]),
  ...list('warranties', 'Warranties', [
    'warranty, warranties, warrants, as is, as available, merchantability, fitness for a particular purpose, Gewährleistung, Garantie',
    'garanties',
  ]),
  ...list('confidentiality', 'Confidentiality', [
    'confidentiality, confidential information, keep confidential, non-disclosure, trade secret, vertraulich, Vertraulichkeit, vertrauliche, informations confidentielles',
  ]),
  ...list('service-levels', 'Service levels and support', [
    'service level, uptime, downtime, service credit, service availability, response time, maintenance window, support services',
    'technical support, Verfügbarkeit, Ausfallzeit, niveau de service, disponibilité du service',
  ]),
  ...list('export-and-sanctions', 'Export and sanctions', [
    'export control, export law, export regulation, sanctioned, trade control, trade sanctions, economic sanctions, sanctions laws',
    'U.S. sanctions, US sanctions, embargo, embargoed, OFAC, denied persons, Exportkontrolle, contrôle des exportations',
    'sanctions économiques',
  ]),
  ...list('marketing', 'Marketing and advertising', [
    'marketing, advertising, advertisement, advertiser, promotional email, promotional communication, newsletter, unsubscribe, Werbung',
    'publicité, prospection commerciale',
  ]),
  ...list('cookies-and-tracking', 'Cookies and tracking', [
    'cookie, tracking technology, tracking technologies, web beacon, do not track, DNT, third-party tracking, track you, traceurs',
  ]),
  ...list('customer-content', 'Customers’ content', [
    'your content, user content, user-generated content, customer content, content you post, content you upload, customer data',
    'Ihre Inhalte, vos contenus',
  ]),
  ...list('previews', 'Beta and preview features', [
    'beta, preview feature, pre-release, prerelease, early access, previews',
  ]),
  ...list('legal-requests', 'Legal and government requests', [
    'subpoena, court order, search warrant, law enforcement, government request, legal process, civil investigative demand',
    'Strafverfolgung, Strafverfolgungsbehörden, réquisition judiciaire',
  ]),
];

function list(id: string, name: string, lines: readonly string[]): readonly [Topic] {
  return [{ id, name, words: lines.join(', ').split(', '), segments: [] }];
}
