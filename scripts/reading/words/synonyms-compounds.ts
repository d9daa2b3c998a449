import { readSynonyms } from './read-synonyms.ts';

/**
 * Compounds that are written as one word, with a hyphen or as two words, and are one word in every reading. Where the spellings are different
 * words (*everyday* and *every day*, *resign* and *re-sign*, *notable* and *not able*), they are not here. Principle: the Chicago Manual of Style,
 * hyphenation guide; the Australian Government Style Manual, "Hyphens".
 */
export const COMPOUND_SYNONYMS = readSynonyms(`
add-on; add-ons | addon; addons | add on; add ons
anti-bribery | antibribery
anti-competitive | anticompetitive
anti-corruption | anticorruption
antispam | anti-spam
antitrust | anti-trust
antivirus | anti-virus
as-available | as available
as-is | as is != as is the case; as is customary; as is reasonable; as is necessary; as is required; as is reasonably; as is our; as is your
backup; backups | back up; back ups | back-up; back-ups
bookkeeping | book-keeping | book keeping
bylaw; bylaws | by-law; by-laws
byproduct; byproducts | by-product; by-products
call centre; call centres | call center; call centers
cardholder; cardholders | card holder; card holders | card-holder; card-holders
chargeback; chargebacks | charge back; charge backs | charge-back; charge-backs
chatbot; chatbots | chat bot; chat bots
checkout; checkouts | check out; check outs | check-out; check-outs
click-through | click through | clickthrough
cloud-based | cloud based
co-owner; co-owners | coowner; coowners
co-worker; co-workers | coworker; coworkers
cooperate; cooperates; cooperated; cooperating; cooperation | co-operate; co-operates; co-operated; co-operating; co-operation
coordinate; coordinates; coordinated; coordinating; coordination | co-ordinate; co-ordinates; co-ordinated; co-ordinating; co-ordination
cross-border | cross border
cross-reference; cross-references | cross reference; cross references
crowdsourced | crowd-sourced
cyberattack; cyberattacks | cyber attack; cyber attacks | cyber-attack; cyber-attacks
cybersecurity | cyber security | cyber-security
data centre; data centres | data center; data centers | datacentre; datacentres | datacenter; datacenters
database; databases | data base; data bases | data-base; data-bases
dataset; datasets | data set; data sets | data-set; data-sets
decision-making | decision making
deidentified; deidentify; deidentification | de-identified; de-identify; de-identification
drop-down | dropdown | drop down
e-book; e-books | ebook; ebooks
e-commerce | ecommerce | electronic commerce
email; emails; emailed; emailing | e-mail; e-mails; e-mailed; e-mailing | electronic mail; ; ;
end user; end users | end-user; end-users | enduser; endusers
follow-up; follow-ups | follow up; follow ups | followup; followups
full-time | full time
healthcare | health care | health-care
help desk; help desks | helpdesk; helpdesks
homepage; homepages | home page; home pages | home-page; home-pages
human-readable | human readable
in-app | in app
intercompany | inter-company
interrelated | inter-related
know-how | knowhow
lawmaker; lawmakers | law maker; law makers | law-maker; law-makers
lifecycle; lifecycles | life cycle; life cycles | life-cycle; life-cycles
login name; login names | log-in name; log-in names
long-term | long term
machine-readable | machine readable
metadata | meta data | meta-data
multilingual | multi-lingual
multinational | multi-national
multiuser | multi-user
non-binding | nonbinding
non-commercial | noncommercial
non-compliance | noncompliance
non-disclosure | nondisclosure
non-discrimination | nondiscrimination
non-exclusive | nonexclusive
non-infringement | noninfringement
non-payment | nonpayment
non-performance | nonperformance
non-personal | nonpersonal
non-profit; non-profits | nonprofit; nonprofits
non-public | nonpublic
non-refundable | nonrefundable
non-transferable | nontransferable | non-transferrable
off-site | offsite
offline | off-line
on-demand | on demand
on-site | onsite
ongoing | on-going
online | on-line
open source | open-source
opt in; opts in; opted in; opting in | opt-in; opt-ins; opted-in; opting-in
opt out; opts out; opted out; opting out | opt-out; opt-outs; opted-out; opting-out
outsource; outsourced; outsourcing | out-source; out-sourced; out-sourcing
part-time | part time
password-protected | password protected
payout; payouts | pay-out; pay-outs
plug-in; plug-ins | plugin; plugins
policyholder; policyholders | policy holder; policy holders | policy-holder; policy-holders
policymaker; policymakers | policy maker; policy makers | policy-maker; policy-makers
pop-up; pop-ups | popup; popups | pop up; pop ups
postpaid | post-paid
preexisting | pre-existing
prepaid | pre-paid
prepay; prepayment; prepayments | pre-pay; pre-payment; pre-payments
real-time | real time | realtime
redistribute; redistributes; redistributed; redistributing; redistribution | re-distribute; re-distributes; re-distributed; re-distributing; re-distribution
reidentify; reidentified; reidentification | re-identify; re-identified; re-identification
resale; resales | re-sale; re-sales
resell; resells; resold; reselling; reseller; resellers | re-sell; re-sells; re-sold; re-selling; re-seller; re-sellers
reuse; reuses; reused; reusing | re-use; re-uses; re-used; re-using
rightsholder; rightsholders | rights holder; rights holders | rights-holder; rights-holders | rightholder; rightholders
setup; setups | set up; set ups | set-up; set-ups
shareholder; shareholders | share holder; share holders | share-holder; share-holders
short-term | short term
signup; signups | sign up; sign ups | sign-up; sign-ups
smartphone; smartphones | smart phone; smart phones | smart-phone; smart-phones
subclause; subclauses | sub-clause; sub-clauses
subcontract; subcontracts; subcontracted; subcontracting | sub-contract; sub-contracts; sub-contracted; sub-contracting
subcontractor; subcontractors | sub-contractor; sub-contractors
subdomain; subdomains | sub-domain; sub-domains
sublicensable | sub-licensable | sublicenseable | sub-licenseable
sublicense; sublicenses; sublicensed; sublicensing | sub-license; sub-licenses; sub-licensed; sub-licensing | sublicence; sublicences; sublicenced; sublicencing | sub-licence; sub-licences; ;
subparagraph; subparagraphs | sub-paragraph; sub-paragraphs
subprocessing | sub-processing
subprocessor; subprocessors | sub-processor; sub-processors | sub processor; sub processors
subsection; subsections | sub-section; sub-sections
third party; third parties | third-party; third-parties
time frame; time frames | timeframe; timeframes | time-frame; time-frames
time zone; time zones | timezone; timezones | time-zone; time-zones
toll-free | toll free
trademark; trademarks; trademarked | trade mark; trade marks; trade marked | trade-mark; trade-marks; trade-marked
up-to-date | up to date
user-generated | user generated
username; usernames | user name; user names | user-name; user-names
video conference; video conferences; video conferencing | videoconference; videoconferences; videoconferencing
voicemail; voicemails | voice mail; voice mails
walkthrough; walkthroughs | walk-through; walk-throughs
web-based | web based
webpage; webpages | web page; web pages | web-page; web-pages
website; websites | web site; web sites | web-site; web-sites
well-being | wellbeing
whistleblower; whistleblowers | whistle-blower; whistle-blowers | whistle blower; whistle blowers
wi-fi | wifi
workplace; workplaces | work place; work places | work-place; work-places
`);
