import { readSynonyms } from './read-synonyms.ts';

/**
 * Phrases that drafters exchange in a style pass: a noun with an empty verb beside its verb (*conduct a review of*), pairs that say one thing
 * twice, set phrases of order and reference, names of what people use on screens. Each was tried against the clause that it would hurt:
 * *a minimum of* is no *at least* (clear days), *give notice to* no *notify* (formal notice), *arising out of* no *arising from*, *relating to* no
 * *about*; *not available* is no *unavailable*, since "not" reaches past an "or". Principle: plainlanguage.gov, "Avoid hidden verbs" and
 * "Be concise"; Garner, "Legal Writing in Plain English", sections on doublets and on zombie nouns.
 */
export const PHRASE_SYNONYMS = readSynonyms(`
affect; affects; affected; affecting | have an effect on; has an effect on; had an effect on; having an effect on | have an impact on; has an impact on; had an impact on; having an impact on
analyse; analyses; analysed; analysing | carry out an analysis of; carries out an analysis of; carried out an analysis of; carrying out an analysis of | perform an analysis of; performs an analysis of; performed an analysis of; performing an analysis of | conduct an analysis of; conducts an analysis of; conducted an analysis of; conducting an analysis of
any | any and all != if any and all; where any and all; when any and all; unless any and all; until any and all; once any and all; after any and all; provided any and all
app store; app stores | application store; application stores
applies to; apply to | is applicable to; are applicable to
apply for; applies for; applied for; applying for | make an application for; makes an application for; made an application for; making an application for
at any time | at any point | at any point in time | at any moment
audit; audits; audited; auditing | carry out an audit of; carries out an audit of; carried out an audit of; carrying out an audit of | perform an audit of; performs an audit of; performed an audit of; performing an audit of | conduct an audit of; conducts an audit of; conducted an audit of; conducting an audit of
breach; breaches; breached; breaching | commit a breach of; commits a breach of; committed a breach of; committing a breach of
child; children | kid; kids
clarify; clarifies; clarified; clarifying | make clear; makes clear; made clear; making clear
come from; comes from; came from; coming from | originate from; originates from; originated from; originating from
consent to; consents to; consented to; consenting to | give consent to; gives consent to; gave consent to; giving consent to
consult; consults; consulted; consulting | consult with; consults with; consulted with; consulting with
content delivery network; content delivery networks | cdn; cdns
contribute to; contributes to; contributed to; contributing to | make a contribution to; makes a contribution to; made a contribution to; making a contribution to | make contributions to; makes contributions to; made contributions to; making contributions to
convert into; converts into; converted into; converting into | turn into; turns into; turned into; turning into
depend on; depends on; depended on | are dependent on; is dependent on; were dependent on | are dependent upon; is dependent upon; were dependent upon | depend upon; depends upon; depended upon
describe; describes; described; describing | provide a description of; provides a description of; provided a description of; providing a description of | give a description of; gives a description of; gave a description of; giving a description of
discuss; discusses; discussed; discussing | have a discussion about; has a discussion about; had a discussion about; having a discussion about
domain name system | dns
donate to; donates to; donated to; donating to | make a donation to; makes a donation to; made a donation to; making a donation to
each | every | each and every != each other; every other; every now and then; every so often
easily | with ease
entire | whole != as a whole; on the whole; the whole of; a whole; whole number; whole numbers
explain; explains; explained; explaining | provide an explanation of; provides an explanation of; provided an explanation of; providing an explanation of | give an explanation of; gives an explanation of; gave an explanation of; giving an explanation of
for more information | for further information | for additional information | for more info
for this purpose | to this end
gain access to; gains access to; gained access to; gaining access to | get access to; gets access to; got access to; getting access to | obtain access to; obtains access to; obtained access to; obtaining access to
if applicable | where applicable | when applicable
if appropriate | where appropriate | when appropriate
if necessary | where necessary | when necessary
if possible | where possible | when possible
illegal | against the law
in full force | in full force and effect
in general | generally speaking
in light of | in view of | in the light of
in other words | put another way
in response to | in reply to | in answer to
in this regard | in this respect
influence; influences; influenced; influencing | have an influence on; has an influence on; had an influence on; having an influence on
inspect; inspects; inspected; inspecting | carry out an inspection of; carries out an inspection of; carried out an inspection of; carrying out an inspection of | conduct an inspection of; conducts an inspection of; conducted an inspection of; conducting an inspection of
internet browser; internet browsers | web browser; web browsers
investigate; investigates; investigated; investigating | carry out an investigation into; carries out an investigation into; carried out an investigation into; carrying out an investigation into | conduct an investigation into; conducts an investigation into; conducted an investigation into; conducting an investigation into | conduct an investigation of; conducts an investigation of; conducted an investigation of; conducting an investigation of
join; joins; joined; joining | become a member of; becomes a member of; became a member of; becoming a member of
log in to; logs in to; logged in to; logging in to | log into; logs into; logged into; logging into | sign in to; signs in to; signed in to; signing in to | sign into; signs into; signed into; signing into | log on to; logs on to; logged on to; logging on to | login to; ; ; | log onto; logs onto; logged onto; logging onto
mobile app; mobile apps | mobile application; mobile applications
notify; notifies; notified; notifying | provide notification to; provides notification to; provided notification to; providing notification to | give notification to; gives notification to; gave notification to; giving notification to
on condition that | on the condition that | upon condition that | upon the condition that
on the internet | over the internet | via the internet
outside | outside of
personal identification number; personal identification numbers | pin number; pin numbers
protect; protects; protected; protecting | safeguard; safeguards; safeguarded; safeguarding != appropriate safeguards; the safeguards; safeguards for
q&a | questions and answers
quickly | rapidly | swiftly
rarely | seldom
refer to; refers to; referred to; referring to | make reference to; makes reference to; made reference to; making reference to
refrain from; refrains from; refrained from; refraining from | abstain from; abstains from; abstained from; abstaining from
resolve; resolves; resolved; resolving | solve; solves; solved; solving
reveal; reveals; revealed; revealing | divulge; divulges; divulged; divulging
review; reviews; reviewed; reviewing | carry out a review of; carries out a review of; carried out a review of; carrying out a review of | perform a review of; performs a review of; performed a review of; performing a review of | conduct a review of; conducts a review of; conducted a review of; conducting a review of
search for; searches for; searched for; searching for | look for; looks for; looked for; looking for
sign up with; signs up with; signed up with; signing up with | register with; registers with; registered with; registering with
simple | straightforward
sometimes | at times | occasionally | on occasion
start again; starts again; started again; starting again | begin again; begins again; began again; beginning again
television; televisions | tv; tvs
text message; text messages | sms message; sms messages
to learn more | to find out more
unless | except if | except when | except in cases where
update; updates; updated; updating | make updates to; makes updates to; made updates to; making updates to
useful | helpful
virtual private network; virtual private networks | vpn; vpns
wait for; waits for; waited for; waiting for | await; awaits; awaited; awaiting
web app; web apps | web application; web applications
`);
