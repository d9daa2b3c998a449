import { nouns, plainWords, type TellingClass, verbs } from './telling-class.ts';

/**
 * What is done, in what quality, and what it is in law. Source of principle: Regulation (EU) 2016/679, Article 4 (acts on data); Black's Law
 * Dictionary for the words of law; Cruse, "Lexical Semantics", chapters 9 to 11, for opposites.
 *
 * - polarity: "public repositories" / "private repositories"; "free support" / "paid support"
 * - acts: "stored with partners" / "shared with partners"; "we collect" / "we delete"
 * - law: "a warranty" / "an indemnity"; "binding arbitration" / "binding mediation"
 */
export const ACT_CLASSES: readonly TellingClass[] = [
  {
    name: 'polarity',
    words: plainWords(`
public publicly private privately personal impersonal commercial commercially noncommercial non-commercial internal internally external externally free freely paid unpaid prepaid postpaid binding nonbinding non-binding optional optionally
mandatory voluntary voluntarily involuntary automatic automatically manual manually temporary temporarily permanent permanently exclusive non-exclusive nonexclusive perpetual revocable irrevocable irrevocably written unwritten verbal oral
orally express expressly implied implicit implicitly explicit explicitly direct directly indirect indirectly single joint jointly several severally individual individually collective collectively shared separate separately anonymous anonymously
anonymised anonymized pseudonymous pseudonymised pseudonymized identified identifiable unidentified deidentified de-identified encrypted unencrypted decrypted open openly closed active inactive valid validly invalid available unavailable
authorised authorized unauthorised unauthorized lawful lawfully unlawful unlawfully legal legally illegal illegally enforceable unenforceable transferable non-transferable assignable sublicensable refundable non-refundable nonrefundable
renewable cancelable cancellable taxable tax-free conditional unconditional unconditionally absolute partial full complete incomplete accurate inaccurate true false correct incorrect safe unsafe secure insecure confidential non-confidential
sensitive non-sensitive secret certain uncertain fixed variable flat recurring one-time one-off domestic foreign actual hypothetical present future past current former expired unexpired pending final preliminary provisional interim definitive
voluntary involuntary consensual nonconsensual foreseeable unforeseeable known unknown reversible irreversible mutual unilateral unilaterally bilateral reciprocal one-sided online offline live recorded remote on-site signed unsigned verified
unverified registered unregistered certified uncertified licensed unlicensed approved unapproved disputed undisputed contested uncontested used unused new original derivative modified unmodified genuine counterfeit native visible invisible hidden
readable unreadable retroactive retroactively prospective prospectively retrospective effective ineffective harmless harmful beneficial detrimental favourable favorable unfavourable unfavorable friendly hostile offensive consistent inconsistent
compatible incompatible eligible ineligible qualified unqualified competent incompetent liable exempt immune guilty innocent gross net gratis complimentary chargeable billable non-billable payable receivable default custom standard nonstandard
general special specific ordinary extraordinary regular irregular physical digital electronic electronically paper human automated semi-automated unmoderated moderated aggregated alone together inside outside male female adult
minor natural artificial military civilian civil criminal religious secular political apolitical medical nonmedical educational academic recreational professional amateur
`),
  },
  {
    name: 'acts',
    words: [
      ...verbs(`
forbid+ include exclude accept reject approve disapprove grant revoke rescind enter opt+ collect delete erase remove retain share disclose publish store process reprocess transfer+ transmit+ receive record monitor track profile target analyse
analyze combine separate link aggregate anonymise anonymize pseudonymise pseudonymize encrypt decrypt access copy modify adapt distribute redistribute reproduce display perform sublicense license assign delegate subcontract outsource lease rent
loan lend import export release archive restore preserve destroy purge block unblock enable disable activate deactivate install uninstall subscribe unsubscribe register deregister enrol+ enroll renew cancel cancel+ terminate expire suspend reinstate
resume continue discontinue interrupt commence start stop cease finish complete amend supplement replace supersede waive reserve surrender relinquish acquire obtain purchase refund reimburse charge debit credit invoice bill pay+ withhold deduct
indemnify defend hold compensate insure secure pledge encumber settle arbitrate mediate litigate sue appeal dispute object contest challenge consent agree disagree acknowledge confirm certify verify validate notify inform warn advise request demand
require invite order offer solicit advertise promote market endorse recommend rate review moderate censor filter scan inspect audit investigate report prevent protect secure expose endanger harm damage repair replace correct improve
train retrain infer scrape crawl index reverse-engineer decompile disassemble reverse hack attack exploit abuse misuse use reuse resell host hosted upload download post stream broadcast embed+ attribute cite contribute donate
deposit return exchange deliver ship+ dispatch collect inherit employ hire dismiss appoint elect nominate vote adopt repeal enforce comply violate breach infringe contravene observe respect ignore tolerate encourage discourage facilitate hinder
impede obstruct assist help support oppose join merge divide admit+ expel+ evict occupy vacate maintain abandon
`),
      ...plainWords(`
leave leaves left leaving sell sells sold selling resold resells reselling buy buys bought buying keep keeps kept keeping send sends sent sending
begin begins began begun beginning end ends ended ending withdraw withdraws withdrew withdrawn withdrawing withheld lent lose loses lost losing win wins won winning hide hides hid hidden hiding show shows showed shown showing
break breaks broke broken breaking build builds built building hold holds held holding pay pays paid paying
forgo forgoes forwent forgone overrule overrules overruled override overrides overrode overridden upheld uphold upholds read reads reading write writes wrote written writing speak speaks spoke spoken hear hears heard
`),
      ...nouns(
        'disclosure deletion erasure retention collection transfer sale purchase termination cancellation suspension renewal refund payment charge use access storage processing publication removal acceptance rejection approval revocation withdrawal',
      ),
    ],
  },
  {
    name: 'law',
    words: [
      ...nouns(`
liability indemnity warranty guarantee representation covenant condition undertaking arbitration mediation litigation lawsuit claim counterclaim action proceeding dispute complaint appeal hearing trial settlement judgment judgement award order injunction
remedy damage penalty fine fee price cost expense tax duty levy tariff royalty deposit discount rebate credit interest surcharge compensation reimbursement restitution loss profit revenue jurisdiction venue forum law statute regulation directive
ordinance rule act code treaty contract agreement addendum amendment annex schedule exhibit order-form policy guideline licence license sublicence sublicense permit patent copyright trademark secret title ownership possession lien mortgage pledge
security guaranty surety waiver release consent assent permission authorisation authorization approval notice notification consultation negligence misconduct fraud tort crime felony misdemeanor misdemeanour offence offense breach default violation
infringement misappropriation termination expiration expiry rescission novation assignment delegation succession merger acquisition insolvency bankruptcy liquidation dissolution exclusion limitation exception exemption disclaimer immunity privilege
lease tenancy easement employment agency partnership trust escrow audit investigation subpoena warrant summons evidence proof burden presumption estoppel severability survival confidentiality privacy secrecy class-action jury
`),
      ...plainWords(
        'statutory contractual equitable consequential incidental punitive exemplary liquidated special indirect direct arbitral judicial extrajudicial governing applicable controlling prevailing survive survives surviving forfeit forfeits forfeited forfeiture',
      ),
    ],
  },
];
