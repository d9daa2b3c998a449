import { plainWords, type TellingClass, verbs } from './telling-class.ts';

/**
 * Words by which a sentence denies, counts, limits, binds and joins. Source of principle: Huddleston and Pullum, "The Cambridge Grammar of the English
 * Language", chapters 3 (modality), 5 (quantification), 7 (prepositions), 9 (negation) and 15 (coordination); Adams, "A Manual of Style for Contract Drafting".
 *
 * - negation: "We share data." / "We never share data."; "You may resell." / "You may hardly resell."
 * - quantifiers: "Any user may object." / "Each user may object."; "for your use" / "only for your use"
 * - degree: "We answer promptly." / "We answer eventually."; "reasonable efforts" / "best efforts"
 * - modals: "You may pay." / "You must pay."; "is allowed to" / "is required to"
 * - conjunctions: "A and B" / "A or B"; "if you pay" / "unless you pay"
 * - scope: "within 30 days" / "after 30 days"; "with consent" / "without consent"
 */
export const GRAMMAR_CLASSES: readonly TellingClass[] = [
  {
    name: 'negation',
    words: [
      ...plainWords(`
not no never none nothing nobody neither nor nowhere cannot n't without hardly barely scarcely rarely seldom no-one non nil null void zero nay
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shan't shouldn't mustn't mightn't needn't hasn't haven't hadn't oughtn't ain't
unable unwilling incapable impossible absent absence lack refusal refusals failure failures denial denials exempt exemption exemptions otherwise
voided voidable nullified nullity`),
      ...verbs('refuse deny fail lack decline neglect omit+ avoid exempt nullify'),
    ],
  },
  {
    name: 'quantifiers',
    words: plainWords(`
all any each every some most few fewer many numerous more less least fewest only solely sole exclusive exclusively mainly primarily chiefly principally partly partially wholly both either half
several entire entirely total totally whole part parts portion portions majority minority much little enough sufficient insufficient another other others additional extra further remaining rest
once twice thrice single double triple multiple dual various certain particular specific respective anyone anybody anything anywhere everyone everybody everything everywhere someone somebody something
somewhere whoever whatever whichever whomever whenever wherever mere merely just simply alone excess unlimited limited infinite finite plus minus together individually collectively severally
jointly per apiece dozen dozens pair pairs score plenty bulk remainder balance aggregate overall minimum-of everyone's anyone's same different
`),
  },
  {
    name: 'degree',
    words: plainWords(`
always often frequently sometimes occasionally regularly periodically usually normally typically ordinarily generally commonly mostly largely immediately promptly eventually gradually instantly forthwith quickly slowly soon
shortly timely materially material immaterial substantially substantial insubstantial reasonably reasonable unreasonable unreasonably strictly strict absolutely absolute fully full completely complete incomplete
merely nearly almost approximately roughly about around exactly precisely quite rather very highly extremely severely serious seriously severe significant significantly insignificant minor major minimal
appropriate inappropriate adequate inadequate best commercially diligent diligently good bad gross grossly wilful willful wilfully willfully knowingly intentionally negligently recklessly negligent reckless intentional
unintentional unintentionally knowing deliberate deliberately possibly probably maybe perhaps likely unlikely certainly definitely presumably potentially potential actual actually alleged allegedly apparently suspected proven
proved believed known unknown necessarily inevitably continuously continuous continual intermittently ongoing currently presently now already yet still again anymore forever ever temporarily permanently repeatedly repeated
especially particularly notably manifestly manifest obvious obviously clear clearly conspicuous conspicuously prominent prominently due duly proper properly improper improperly fair fairly unfair unfairly
critical essential important key primary secondary main principal fundamental incidental ancillary trivial mild moderate excessive excessively unduly undue proportionate disproportionate hereby
`),
  },
  {
    name: 'modals',
    words: [
      ...plainWords(`
may might can could must shall should will would need needs needed ought i'll you'll we'll they'll he'll she'll it'll i'd you'd we'd they'd dare able unable
required requires require requiring requirement requirements entitled entitles entitle entitlement entitlements allowed permitted obliged obligated obligatory obligation obligations duty duties
right rights mandatory compulsory optional discretionary discretion recommended recommend recommends recommendation encouraged encourage encourages advised expected expect expects intended intend intends
supposed liable bound binding necessary unnecessary needful incumbent privilege privileges liberty prohibited forbidden banned barred disallowed unauthorised unauthorized authorised authorized
permission permissions prohibition prohibitions ban bans undertaking undertakings promise promises promised guarantee guarantees guaranteed aim aims endeavour endeavor endeavours endeavors try tries tried trying attempt attempts attempted attempting strive strives
`),
      ...verbs(
        'permit+ allow oblige obligate prohibit ban+ bar+ disallow authorise authorize undertake compel+ mandate warrant covenant',
      ),
      ...plainWords('forbid forbids forbidding forbade undertook undertaken let lets letting'),
    ],
  },
  {
    name: 'conjunctions',
    words: plainWords(`
and or and/or nor but unless except if when where whenever wherever whereas provided providing until till while whilst because since although though despite notwithstanding whether however therefore
than lest so once else also as whereby whereupon albeit yet plus cum versus regardless irrespective conditional conditionally contingent subject condition conditions save
`),
  },
  {
    name: 'scope',
    words: plainWords(`
within outside before after with without above below under over by to from for against between among amongst during until since through throughout across inside beyond including excluding except on upon at in into onto of off
out up down near toward towards via per past prior following preceding previous next behind ahead alongside along around beneath beside besides concerning regarding pursuant according instead than unlike like minus
include includes included inclusive exclude excludes excluded exclusive inclusion exclusion inclusions exclusions apart aside elsewhere here there everywhere nowhere herein hereof hereto hereunder therein thereof thereto
thereunder hereafter thereafter hereinafter whereof onwards onward upwards downwards subsequent subsequently simultaneously concurrently
`),
  },
  {
    name: 'parties',
    words: plainWords(`
i me my mine myself you your yours yourself yourselves we us our ours ourselves he him his himself she her hers herself it its itself they them their theirs themselves oneself
you're you've we're we've they're they've i'm i've he's she's it's who's
provider providers supplier suppliers vendor vendors seller sellers merchant merchants retailer retailers reseller resellers distributor distributors manufacturer manufacturers importer importers dealer dealers
customer customers client clients buyer buyers purchaser purchasers consumer consumers user users end-user end-users subscriber subscribers member members visitor visitors guest guests host hosts owner owners holder holders
licensor licensors licensee licensees sublicensee sublicensees grantor grantee lessor lessors lessee lessees landlord landlords tenant tenants renter renters borrower borrowers lender lenders creditor creditors debtor debtors
employer employers employee employees worker workers contractor contractors subcontractor subcontractors freelancer freelancers intern interns volunteer volunteers staff personnel agent agents principal principals
representative representatives officer officers director directors manager managers administrator administrators moderator moderators maintainer maintainers contributor contributors author authors publisher publishers developer
developers partner partners affiliate affiliates parent parents subsidiary subsidiaries company companies corporation corporations organisation organisations organization organizations entity entities firm firms business businesses
controller controllers processor processors subprocessor subprocessors sub-processor sub-processors recipient recipients discloser disclosers importer exporter exporters party parties third-party
child children minor minors adult adults teenager teenagers teen teens guardian guardians family families spouse spouses student students pupil pupils teacher teachers patient patients doctor doctors
individual individuals person persons people human humans man men woman women male female everyone anybody public
driver drivers rider riders passenger passengers courier couriers sender senders shipper shippers carrier carriers insurer insurers insured policyholder policyholders beneficiary beneficiaries trustee trustees shareholder
shareholders investor investors bank banks broker brokers advertiser advertisers sponsor sponsors donor donors applicant applicants candidate candidates bidder bidders trader traders issuer issuers payer payers payee payees
claimant claimants plaintiff plaintiffs defendant defendants respondent respondents complainant complainants arbitrator arbitrators mediator mediators judge judges jury court courts tribunal tribunals regulator regulators
authority authorities government governments police state states ministry agency agencies commission commissioner indemnitor indemnitee assignor assignee assignees transferor transferee promisor promisee
citizen citizens resident residents nonresident national nationals foreigner foreigners veteran veterans competitor competitors researcher researchers journalist journalists operator operators registrar registrars registrant registrants
`),
  },
];
