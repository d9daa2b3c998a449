import { readSynonyms } from './read-synonyms.ts';

/**
 * Verbs with their inflections, each beside its plain form. Principle: plainlanguage.gov, "Use simple words and phrases"; the SEC's "A Plain
 * English Handbook", chapter 6; the Australian Government Style Manual, "Plain language and word choice".
 */
export const VERB_SYNONYMS = readSynonyms(`
achieve; achieves; achieved; achieving | accomplish; accomplishes; accomplished; accomplishing
allow; allows; allowed; allowing | permit; permits; permitted; permitting != a permit; allow for; allows for; allowing for; work permit; building permit; the permit
are entitled to; is entitled to; am entitled to; be entitled to; were entitled to | have the right to; has the right to; ; ; had the right to | have a right to; has a right to; ; ; had a right to
ask for; asks for; asked for; asking for | request; requests; requested; requesting | make a request for; makes a request for; made a request for; making a request for
buy; buys; bought; buying | purchase; purchases; purchased; purchasing != purchase order; purchase orders; purchase price; hire purchase; buy out; buy back
carry out; carries out; carried out; carrying out | perform; performs; performed; performing | conduct; conducts; conducted; conducting != code of conduct; codes of conduct; conduct of; your conduct; our conduct; conduct that; publicly perform; perform publicly; publicly performed; publicly performing; performed publicly; publicly performs; perform and display; display and perform; reproduce and perform; conduct rules; unlawful conduct; such conduct; the conduct
change; changes; changed; changing | modify; modifies; modified; modifying | alter; alters; altered; altering | make changes to; makes changes to; made changes to; making changes to | modification; modifications; ; | alteration; alterations; ; != change of control; change in control; change control; change order; change hands; change management
choice; choices | selection; selections != choice of law; choice of forum; choice of venue; freedom of choice
choose; chooses; chosen; choosing | select; selects; selected; selecting | pick; picks; picked; picking | ; ; chose; | opt for; opts for; ; opting for != pick up; picks up; picked up; picking up; select committee
click on; clicks on; clicked on; clicking on | click; clicks; clicked; clicking
collect; collects; collected; collecting | gather; gathers; gathered; gathering != collect payment; collect payments; collect fees; collect taxes; collect debts; collect a debt; collect tax; collect any; gather together
come across; comes across; came across; coming across | encounter; encounters; encountered; encountering
come into force; comes into force; came into force; coming into force | enter into force; enters into force; entered into force; entering into force
comply with; complies with; complied with; complying with | abide by; abides by; abided by; abiding by | adhere to; adheres to; adhered to; adhering to
consists of; consist of; consisted of; consisting of | is made up of; are made up of; was made up of; made up of | is composed of; are composed of; was composed of; composed of
contact; contacts; contacted; contacting | get in touch with; gets in touch with; got in touch with; getting in touch with | reach out to; reaches out to; reached out to; reaching out to
continue; continues; continued; continuing | go on; goes on; went on; going on | carry on; carries on; carried on; carrying on != carry on business; carries on business; carried on business; carrying on business; carry on a business; carry on luggage
copy; copying | make a copy of; making a copy of
correct; corrects; corrected; correcting | rectify; rectifies; rectified; rectifying | make corrections to; makes corrections to; made corrections to; making corrections to
correction; corrections | rectification; rectifications
decide; decides; decided; deciding | make a decision; makes a decision; made a decision; making a decision | reach a decision; reaches a decision; reached a decision; reaching a decision | come to a decision; comes to a decision; came to a decision; coming to a decision
deduct; deducts; deducted; deducting | subtract; subtracts; subtracted; subtracting
delete; deletes; deleted; deleting | erase; erases; erased; erasing
deletion; deletions | erasure; erasures
fill in; fills in; filled in; filling in | fill out; fills out; filled out; filling out
find out; finds out; found out; finding out | ascertain; ascertains; ascertained; ascertaining
get; gets; got; getting | obtain; obtains; obtained; obtaining | ; ; gotten; != get in touch; gets in touch; get rid; get started; getting started; get to; get back; get out; get into; get over; get through; get around; get on; get off; get by
give; gives | provide; provides | furnish; furnishes != provide for; provides for; provide that; provides that; give up; gives up; give way; gives way; give rise; gives rise; give effect; gives effect
happen; happens; happened; happening | occur; occurs; occurred; occurring | take place; takes place; took place; taking place | ; ; taken place;
help; helps; helped; helping | assist; assists; assisted; assisting | assistance; ; ; | give assistance to; gives assistance to; gave assistance to; giving assistance to
hide; hides; hidden; hiding | conceal; conceals; concealed; concealing | ; ; hid;
hinder; hinders; hindered; hindering | impede; impedes; impeded; impeding | hamper; hampers; hampered; hampering
improve; improves; improved; improving | enhance; enhances; enhanced; enhancing | make better; makes better; made better; making better | make improvements to; makes improvements to; made improvements to; making improvements to
improvement; improvements | enhancement; enhancements
in violation of | in contravention of
keep; keeps; kept; keeping | retain; retains; retained; retaining != retain counsel; retain a lawyer; retain an attorney; retains counsel; retained counsel; keep up; keep out; keep from; keep to; keep away
listed | enumerated
log in; logs in; logged in; logging in | log on; logs on; logged on; logging on | sign in; signs in; signed in; signing in | login; logins; ; | log-in; log-ins; ; logging-in | logon; logons; ; | sign-in; sign-ins; ;
log out; logs out; logged out; logging out | log off; logs off; logged off; logging off | sign out; signs out; signed out; signing out | logout; ; ; | log-out; ; ;
make a complaint; makes a complaint; made a complaint; making a complaint | lodge a complaint; lodges a complaint; lodged a complaint; lodging a complaint
make a payment; makes a payment; made a payment; making a payment | make payment; makes payment; made payment; making payment
make sure; makes sure; made sure; making sure | ensure; ensures; ensured; ensuring | make certain; makes certain; made certain; making certain
move; moves; moved; moving | relocate; relocates; relocated; relocating != move for; moves for; moved for
obliged | obligated
pay; pays; paid; paying | make payment of; makes payment of; made payment of; making payment of != pay attention; pay back; pay off; pay heed
prevent; prevents; prevented; preventing | preclude; precludes; precluded; precluding
prohibit; prohibits; prohibited; prohibiting | forbid; forbids; forbidden; forbidding | ; ; forbade; != prohibited uses; prohibited content
provided; providing | furnished; furnishing != provided that; provided however; provided always; provided if; providing that; provided for; otherwise provided
put in place; puts in place; putting in place | implement; implements; implementing
reduce; reduces; reduced; reducing | decrease; decreases; decreased; decreasing
remain; remains | stay; stays != stay of; stay proceedings; stay the; stay any; stay all; remains of
repay; repays; repaid; repaying | pay back; pays back; paid back; paying back
repeat; repeats; repeating | reiterate; reiterates; reiterating
reply; replies; replied; replying | respond; responds; responded; responding | response; responses; ; | give a reply; gives a reply; gave a reply; giving a reply
satisfy; satisfies; satisfied; satisfying | fulfil; fulfils; fulfilled; fulfilling | fulfill; fulfills; ; != satisfied with; satisfied that; satisfy ourselves; satisfy yourself; satisfy itself
see; sees; seen; seeing | view; views; viewed; viewing | ; ; saw; != in view; our view; your view; point of view; points of view; our views; your views; views of; views on; see fit; sees fit; see to; the view; a view
show; shows; showed; showing | display; displays; displayed; displaying | ; ; shown; != publicly display; display publicly; publicly displayed; publicly displaying; publicly displays; displayed publicly; display and perform; perform and display; display rights; reproduce and display; show cause; show that; shows that; shown that; showing that; on display; trade show
sign up for; signs up for; signed up for; signing up for | register for; registers for; registered for; registering for
speed up; speeds up; sped up; speeding up | expedite; expedites; expedited; expediting
spend; spends; spent; spending | expend; expends; expended; expending | ; ; ; expenditure
start; starts; started; starting | begin; begins; began; beginning | commence; commences; commenced; commencing | ; ; begun; commencement | ; ; ; inception | initiate; initiates; initiated; initiating
stop; stops; stopped; stopping | cease; ceases; ceased; ceasing != cease and desist; stop payment; stop loss
switch off; switches off; switched off; switching off | turn off; turns off; turned off; turning off
switch on; switches on; switched on; switching on | turn on; turns on; turned on; turning on
take effect; takes effect; took effect; taking effect | come into effect; comes into effect; came into effect; coming into effect | become effective; becomes effective; became effective; becoming effective | ; ; taken effect;
take into account; takes into account; took into account; taking into account | take into consideration; takes into consideration; took into consideration; taking into consideration | take account of; takes account of; took account of; taking account of | ; ; taken into account; | ; ; taken into consideration;
take part in; takes part in; took part in; taking part in | participate in; participates in; participated in; participating in
talk to; talks to; talked to; talking to | speak to; speaks to; spoke to; speaking to | talk with; talks with; talked with; talking with | speak with; speaks with; spoke with; speaking with
tell; tells; told; telling | inform; informs; informed; informing != informed consent; informed decision; informed decisions; informed choice; tell the difference; tell apart; informed by
try; tries; tried; trying | attempt; attempts; attempted; attempting | make an attempt; makes an attempt; made an attempt; making an attempt != tried by; try a case; trying a case
use; uses; used; using | utilise; utilises; utilised; utilising | utilize; utilizes; utilized; utilizing | make use of; makes use of; made use of; making use of | utilisation; ; ; | utilization; ; ; != used to; get used; gets used; used cars; used goods
violate; violates; violated; violating | contravene; contravenes; contravened; contravening
visit; visits; visited; visiting | go to; goes to; went to; going to != going to be; go to court; go to arbitration; goes to arbitration; going to have; visits per; site visits; go to trial
want; wants; wanted; wanting | wish; wishes; wished; wishing | desire; desires; desired; desiring != want of; for want; wishes of; your wishes
withhold; withholds; withheld; withholding | hold back; holds back; held back; holding back != withholding tax; withholding taxes; tax withholding
`);
