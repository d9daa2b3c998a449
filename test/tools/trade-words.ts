/**
 * Words of law, trade and computing that general dictionaries of a middle size lack, and that terms of service use: real words, so that none of
 * them may be taken for a slip. Written by hand; inflections follow by the rules of word-key.ts, irregular ones stand here.
 */
export const TRADE_WORDS: readonly string[] = `
adjudicator adware affiliate aggregator algorithmic allowlist analytics anonymisation anonymise anonymization anonymize antimalware app arbitrability arbitrable arbitral
arm's-length assignor attributable auditability authenticator autopay autorenewal backend backported benchmarking bidder biometric biometrically biometrics bitcoin blockchain
blocklist bot botnet breachable broadband business-day callout captcha carryover chargeback chargeable chatbot checkout clawback clickjacking clickwrap cloud codebase commercialisation
compensable configurable connector controllership cookie copyleft copyrightable counterclaim counterfeiter counterparty counternotice covenantor cryptocurrency cryptographic cryptomining
customizable cyberattack cybercrime cybersecurity cyberstalking dashboard datacenter dataset debarment decompile decompilation deepfake deactivation deactivate debtor
decrypt decryption deidentification deidentified deidentify deliverable denylist deplatform deprecate deprecation detokenize dev developer devops disassemble disbursement
disclaimable disclosee discloser doxing doxxing downloadable downtime ecommerce ebook email encrypt encryption enforceability enforceable enrollee escrow ethernet
exculpatory exfiltrate exfiltration extraterritorial failover faq fiduciary fintech firewall firmware foreseeability forum framework freemium freeware frontend geoblocking geolocate geolocation
geofence geofencing goodwill grantee grantor hashtag hyperlink identifiable identifier impermissible impersonation inbox indemnifiable indemnification indemnify indemnifies indemnified
indemnifying indemnitee indemnitor indemnity inferable infringer injunctive insurer interoperability interoperable interoperate invoicee irrevocable irrevocably
jailbreak jailbreaking joinder jurisdictional justiciable keylogger kickback lawbreaker legitimate lessee lessor licensable licensee licensor lienholder livestream localhost login logout
logon malware marketplace metadata metaverse microservice microtransaction middleware mitigable mobile monetise monetization monetize multifactor multitenant myriad nameserver
negligently nonassignable noncompete nondisclosure nonexclusive noninfringement nonprofit nonrefundable nontransferable notarization novation nullity obligee obligor offboarding offerings offline offsite onboarding onboard online
onsite opt-in opt-out overage overages overbilling overdraft overpayment passcode passkey passphrase passthrough patentable paywall perpetuity personalisation personalization
phishing pingback plaintiff platform playlist plugin podcast postback postpaid preauthorization preauthorize prepaid prepay prepayment prevailing processor profiling
promisee promisor prorate prorated pseudonym pseudonymisation pseudonymise pseudonymised pseudonymization pseudonymize pseudonymized pseudonymous publicity ransomware rebate reauthenticate rebrand
recordkeeping recoupment redactions reidentification reidentify reimbursable remediate remediation renewable reputational reseller resellers resale rescission resubmit retweet
revocable revocation ringtone roadmap rollout rollover rootkit router sandbox sanctionable scammer scraping screenshot scrubbing severability severable sideload signatory signup
smartphone smartwatch software spam spammer spamming spyware startup statutory streamer streaming subdomain subcontractor subcontract subcontracted sublessee sublicensable
sublicence sublicense sublicensee sublicensor subparagraph subprocessor subprocess subrogation subscriber subsection subsidiary supersede surcharge surety survivability
swatting syndicate tablet takedown telehealth telemarketing telemetry telematics templated tenancy tenant terminable thereunder timeframe timestamp tokenization tokenize toolkit tortious
touchscreen trademark trademarked transferability transferee transferor transmittal trojan typosquatting unallocated unassignable unauthenticated unbilled uncollectible unconscionability unconscionable
unconsented undelete unencrypted unenforceability unenforceable unencumbered unexpired unfriend uninstall unlist unmoderated unpaid unredacted unredeemed unregistered unremedied unsubscribe unsubscribed unutilized unverified unwaivable unwaived
upgradeable upload uploader uptime url urls username validator vendor venue verifiable videoconference vishing visitation voicemail voidable vlogger waivable waiver walkthrough warrantor watchlist
watermark webcam webhook webinar webmaster webpage website whitelist whitelisting whistleblower widget wiki wifi wireless workaround workflow workspace workstation worldwide
api apis ccpa cpra coppa dmca dpa eea eula ferpa fisma gdpr gpu gpus hipaa html http https iban ico icann ip ips isp isps kyc llc llm llms ltd ml nda ndas ofac pci pdf pii sccs sdk sdks sla slas sms soc sso tls tos uk usb vat vpn vpns
hereby herein hereinafter hereof hereto hereunder herewith thereof therein thereto therewith whereof notwithstanding pro-rata pursuant aforementioned aforesaid abovementioned inter alia mutatis mutandis pari passu per se prima facie bona fide
`
  .trim()
  .split(/\s+/);
