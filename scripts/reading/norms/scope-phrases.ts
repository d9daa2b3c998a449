/** Phrases that bound or enlarge a rule into which they are put, by their first words. Examples below are their tests. */

/** Nothing but what follows, or not without it. */
export const BOUNDS =
  /^(?:meaning|namely|that is(?: to say)?,|i\.e\.|except|excluding|save (?:for|as|that|where)|provided (?:that|you|we)|only|solely|exclusively|subject to|to the extent|limited to|within reason|without (?:the |our |your |its |their |prior |express |written )*(?:consent|permission|approval|authori[sz]ation|agreement)|with (?:the |our |your |its |their |prior |express |written )*(?:consent|permission|approval)|(?:as|where|when|if) (?:\w+ ){0,2}?(?:required|permitted|allowed|applicable|necessary|possible|appropriate|feasible)|after (?:the |your |our )*(?:consent|approval)|up to|for so long|not including|but not)\b/i;

/** Every case, whatever the case. */
export const ENLARGES =
  /\b(?:without limitation|(?:but )?not limited to|for any (?:reason|purpose)|at any time|directly or indirectly|in whole or in part|regardless|whether or not|worldwide|perpetual|irrevocable|(?<!non-)sub-?licensable|by or for|on behalf of|without (?:prior |further |any )*notice|or otherwise|even if|anywhere|globally)\b|^(?:any|all|every|including)\b/i;

/** Less than the whole. */
export const MILDER =
  /^(?:reasonabl[ey]|commercially|material(?:ly)?|substantial(?:ly)?|significant(?:ly)?|knowingly|intentional(?:ly)?|willful(?:ly)?|generally|typically|usually|normally|non-?exclusive|non-?transferable|non-?sublicensable|revocable|limited|certain|some|verified|personally|try to|aim to|endeavou?r to|seek to)\b/i;

/** More of a duty: sooner, in a stricter form. */
export const STRICTER =
  /\b(?:immediately|promptly|without (?:undue )?delay|in (?:writing|advance)|at (?:your|its|their|our) (?:own )?(?:cost|expense)|at least|accurate(?:ly)?|complete(?:ly)?|at all times|under oath|always|written)\b|^(?:within|no later than|by) (?:\w+ ){0,2}(?:\(?\d|\w+ \(\d|days?|hours?|weeks?)/i;

/** Where, when, by what means or what for something is forbidden. */
export const PLACES =
  /^(?:without (?!limit)|in |on |at |during |within |outside |from |for (?:the )?(?:purpose|\w+ purpose|\w+ \w+ purpose|\w+ing\b)|by means of|using |to (?:\w+ly )?\w+ )/i;
