import { readSynonyms } from './read-synonyms.ts';

/**
 * Nouns, adjectives, and abbreviations that have one expansion in terms of service. Principle: the Plain English Campaign's "A to Z of
 * alternative words"; the Australian Government Style Manual, "Shortened words and phrases".
 */
export const NOUN_SYNONYMS = readSynonyms(`
ad; ads | advertisement; advertisements | advert; adverts != ad hoc
aeroplane; aeroplanes | airplane; airplanes
amount; amounts | sum; sums != sum of; sums of
api; apis | application programming interface; application programming interfaces
april | apr | apr.
artificial intelligence | ai
august | aug | aug.
ccpa | california consumer privacy act
central processing unit; central processing units | cpu; cpus
date of birth; dates of birth | birth date; birth dates | birthdate; birthdates
december | dec | dec.
details | particulars
difficult | hard != hard copy; hard copies; hard drive; hard drives; hard disk; hard cap; hard limit; hard deadline; hard coded; hard-coded; work hard
dmca | digital millennium copyright act
enough | sufficient != not enough time
european economic area | eea
european union | eu
expiry | expiration
extra | additional != extra care; extra-judicial
february | feb | feb.
federal trade commission | ftc
film; films | movie; movies | motion picture; motion pictures
frequently asked questions | faq | faqs
gdpr | general data protection regulation
given name; given names | forename; forenames
global positioning system | gps
goal; goals | aim; aims | objective; objectives != aims to; aim to; aim for
goods and services tax | gst
graphics processing unit; graphics processing units | gpu; gpus
identity card; identity cards | id card; id cards | identification card; identification cards
information | info
internet of things | iot
internet service provider; internet service providers | isp; isps
ip address; ip addresses | internet protocol address; internet protocol addresses
january | jan | jan.
main | primary != main contractor; primary liability; primary contractor
mandatory | compulsory | obligatory
many | numerous
mobile phone; mobile phones | cell phone; cell phones | cellphone; cellphones | cellular phone; cellular phones | mobile telephone; mobile telephones
multi-factor authentication | multifactor authentication | mfa
non-disclosure agreement; non-disclosure agreements | nondisclosure agreement; nondisclosure agreements | nda; ndas
november | nov | nov.
october | oct | oct.
opportunity; opportunities | chance; chances != game of chance; games of chance; by chance; any chance
percent | per cent | % | per centum
phone; phones | telephone; telephones
photo; photos | photograph; photographs
portable document format | pdf
postcode; postcodes | postal code; postal codes | post code; post codes
research and development | r&d
rest | remainder != rest on; rests; rest assured
result; results | outcome; outcomes != as a result; result in; results in; result from; results from; search results
rubbish | trash | garbage
september | sept | sept. | sep | sep.
service level agreement; service level agreements | service-level agreement; service-level agreements | sla; slas
software as a service | saas
software development kit; software development kits | sdk; sdks
staff member; staff members | member of staff; members of staff
start date; start dates | starting date; starting dates | commencement date; commencement dates
surname; surnames | family name; family names
they; their; them | he or she; his or her; him or her | she or he; her or his; her or him | he/she; his/her; him/her | s/he
transport layer security | tls
two-factor authentication | 2fa
type; types | kind; kinds | sort; sorts != type in; sort by; sort of; in kind; kind regards; kind enough; sort order; sorts by
united kingdom | uk | u.k.
united states | united states of america | usa | u.s.a. | u.s.
user interface; user interfaces | ui; uis
value added tax | value-added tax | vat
way; ways | manner; manners != by way of; right of way; way of; give way; under way; no way; in no way; any way; in any way; good manners
web address; web addresses | url; urls
`);
