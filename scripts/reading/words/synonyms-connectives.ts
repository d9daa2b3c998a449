import { readSynonyms } from './read-synonyms.ts';

/**
 * Prepositions, conjunctions, adverbs and set phrases, each beside its plain form. Principle: plainlanguage.gov, "Use simple words and phrases";
 * the Plain English Campaign's "A to Z of alternative words"; the European Commission's "How to write clearly", hint 6.
 */
export const CONNECTIVE_SYNONYMS = readSynonyms(`
about | with respect to | with regard to | in regard to | regarding | concerning | in relation to | as regards | with reference to != about #; about to; bring about; brings about; brought about; come about; comes about; how about
aforementioned | aforesaid | abovementioned | above-mentioned | mentioned above | previously mentioned
after | subsequent to | following != the following; after all; look after; looks after; looking after; looked after
aka | a.k.a. | also known as
almost | nearly
also | in addition | additionally | furthermore | moreover != in addition to; also known as
although | though | even though | despite the fact that | in spite of the fact that | notwithstanding the fact that | notwithstanding that != as though
and | &
anonymously | on an anonymous basis
anyone | anybody
approximately | approx.
as if | as though
as long as | so long as != twice as long as; just as long as
as stated above | as mentioned above | as noted above | as set out above | as set forth above
asap | as soon as possible | a.s.a.p.
at no cost | at no charge
at the same time | simultaneously | concurrently
based on | based upon | on the basis of
because | due to the fact that | owing to the fact that | in view of the fact that | in light of the fact that | by reason of the fact that | for the reason that
because of | due to | owing to | on account of | by reason of | as a result of | as a consequence of != amount due to; amounts due to; sum due to; sums due to; fees due to; payment due to; payments due to; money due to; due to you; due to us; due to pay; payment on account of; paid on account of; payments on account of; owing to you; owing to us; amounts owing to
before | prior to | in advance of | previous to != before a court; before the court; before the courts; before a judge; before an arbitrator; before the arbitrator; before a tribunal; before the tribunal; before any court
between | by and between
by email | by e-mail | via email | via e-mail | through email
by phone | by telephone | over the phone | over the telephone | via phone | via telephone
by using | by the use of | through the use of | by making use of
compared with | compared to | in comparison with | in comparison to
confidentially | on a confidential basis | in confidence
daily | on a daily basis
department; departments | dept.; depts.
despite | notwithstanding | in spite of
different from | different to | different than
during | in the course of | during the course of != in the course of employment; in the course of business; in the course of dealing; in the course of trade; in the course of their; in the course of your; in the course of his; in the course of our; in the course of its; in the course of a; in the course of an
entered into | made and entered into
etc. | etc | et cetera | and so on | and so forth
everyone | everybody
except for | save for | with the exception of
excluding | excl.
finally | lastly
for | for a period of | for the period of
free of | free from | free and clear of
free of charge | for free
hourly | on an hourly basis
if | in the event that != as if; if any; what if; if only
in a way that | in a manner that | in such a way that | in such a manner that
in case of | in the event of
in exchange for | in return for
in force | in effect != in effect a; in effect an
in particular | particularly | especially
in the future | in future | going forward
in total | in the aggregate
in whole or in part | wholly or partly | wholly or in part | in full or in part
include | include but are not limited to | include without limitation | include but not limited to
includes | includes but is not limited to | includes without limitation | includes but not limited to
including | including but not limited to | including without limitation | incl.
individually | on an individual basis
insofar as | in so far as | to the extent that
instead of | in lieu of | in place of
inter alia | among other things | amongst other things
less than | fewer than
mainly | primarily
maximum | max.
maybe | perhaps
monthly | on a monthly basis
more than | in excess of
mutatis mutandis | with the necessary changes
namely | i.e. | ie | that is to say | viz. | viz | to wit
near | in close proximity to | in the vicinity of
nevertheless | nonetheless
nobody | no one | no-one
note that | please note that | be aware that | please be aware that | please be advised that
now | currently | at present | at the present time | at this time | at this point in time | at the current time != now that; until now; now or; now or later
often | frequently
okay | ok
on | upon != turn on; turned on; on hold
only | solely != solely responsible; solely liable; only responsible; only liable; not only; if only; the only; an only
per person | per capita | per head
per year | per annum | p.a.
period; periods | period of time; periods of time | time period; time periods
permanently | on a permanent basis
pro rata | proportionately | proportionally | on a pro rata basis
quarterly | on a quarterly basis
referred to as | called != called upon; called for; called on; called by
regardless of | irrespective of
regularly | on a regular basis | at regular intervals
sets out | sets forth != sets out to
setting out | setting forth != setting out to
so that | in order that
someone | somebody
soon | shortly | in the near future != as soon as; so soon; shortly after; shortly before; too soon
stated | set out | set forth | specified != set out to; the stated; stated purpose; stated purposes; specified purpose; specified purposes
such as | for example | for instance | e.g. | eg | by way of example | as an example
temporarily | on a temporary basis
thereafter | after that | afterwards | afterward | subsequently
therefore | consequently | hence | for this reason | as a consequence
throughout | for the duration of | during the whole of
to | in order to
to be clear | for the avoidance of doubt | to avoid doubt | for clarity | for the sake of clarity
together with | along with
twice | two times
under | pursuant to | in accordance with | according to != under #; under the age; under age; under no; under control; under the control; under the supervision; under way
until | till | up until | until such time as
usually | normally | typically | ordinarily
versus | vs. | vs
via | through | by means of != through #; through the end; go through; goes through; through monday; through tuesday; through wednesday; through thursday; through friday; through saturday; through sunday; through january; through february; through march; through april; through may; through june; through july; through august; through september; through october; through november; through december
vice versa | the other way round | the other way around
void | null and void != void where; void if
void from the beginning | void ab initio
voluntarily | on a voluntary basis
weekly | on a weekly basis
when | at the time when | at the time that
where | in cases where | in situations where | in circumstances where
wherein | in which
word for word | verbatim
worldwide | world-wide | throughout the world | around the world | globally | global
yearly | annual | annually | on an annual basis | on a yearly basis
`);
