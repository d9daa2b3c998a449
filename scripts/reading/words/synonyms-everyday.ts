import { readSynonyms } from './read-synonyms.ts';

/**
 * What style passes exchange most: words of reason and reference, of consent, of effort and of finding out. Principle: plainlanguage.gov,
 * "Use simple words and phrases"; Garner's Modern English Usage for what careful writers use alike.
 */
export const EVERYDAY_SYNONYMS = readSynonyms(`
above | foregoing != above the; listed above; above all; stated above; above or
case by case | on a case-by-case basis | on a case by case basis
constitutes the entire; constitutes the complete; constitute the entire; constitute the complete | represents the entire; represents the complete; represent the entire; represent the complete
deliberate; deliberately | intentional; intentionally | purposeful; purposefully | ; on purpose
describes how; describe how; describes what; describe what | explains how; explain how; explains what; explain what | provides information about how; provide information about how; provides information about what; provide information about what | sets out how; set out how; sets out what; set out what
elect to; elects to; elected to; electing to | choose to; chooses to; chose to; choosing to | opt to; opts to; opted to; opting to
evolve; evolves; evolving | develop; develops; developing != develop a; develop an; develop any; develop the; develop and; developing a; developing an; develops a; develop or
familiarize yourself | familiarise yourself | acquaint yourself
file a complaint; files a complaint; filed a complaint; filing a complaint | submit a complaint; submits a complaint; submitted a complaint; submitting a complaint
fulfill its; fulfills its; fulfilling its; fulfill their; fulfill your; fulfill our | fulfil its; fulfils its; ; fulfil their; fulfil your; fulfil our | meet its; meets its; meeting its; meet their; meet your; meet our
hold yourself out as; holds itself out as; hold themselves out as | represent yourself as; represents itself as; represent themselves as | present yourself as; presents itself as; present themselves as
in advance | beforehand | upfront | up front
incorrect | wrong | erroneous != right or wrong; wrong with
interact with; interacts with; interacted with; interacting with | engage with; engages with; engaged with; engaging with
is different; are different | differs; differ != different from; differs from; differ from
is empowered to; are empowered to | has the power to; have the power to
is not in a position to; are not in a position to; am not in a position to | is not able to; are not able to; am not able to
learn that; learns that; learned that | find out that; finds out that; found out that
method; methods | mechanism; mechanisms
on receiving | upon receiving | upon receipt of | on receipt of
outdated | out of date | out-of-date
prior written consent; written consent | prior written approval; written approval | prior written permission; written permission | prior written authorization; written authorization | prior written authorisation; written authorisation
several | a number of
severity | seriousness
suitable | appropriate != appropriate technical; appropriate safeguards; appropriate measures; appropriate security; appropriate action; appropriate actions; appropriate and; appropriate organizational; deem appropriate; deems appropriate
thereof | of it
try to; tries to; tried to; trying to | endeavor to; endeavors to; endeavored to; endeavoring to | endeavour to; endeavours to; endeavoured to; endeavouring to | attempt to; attempts to; attempted to; attempting to != best endeavours to; reasonable endeavours to; best endeavors to; reasonable endeavors to; any attempt to
unless otherwise expressly stated | unless expressly stated otherwise
unless otherwise stated; unless otherwise specified; unless otherwise agreed; unless otherwise noted | unless stated otherwise; unless specified otherwise; unless agreed otherwise; unless noted otherwise
use its best efforts; use our best efforts; use best efforts; use reasonable efforts; uses its best efforts; use commercially reasonable efforts | make its best efforts; make our best efforts; make best efforts; make reasonable efforts; makes its best efforts; make commercially reasonable efforts
we consider; it considers; they consider | we deem; it deems; they deem
whenever | each time | every time != each time you pay; each time a
without limiting the foregoing | without limiting the generality of the foregoing
`);
