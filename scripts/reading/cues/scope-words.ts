/** Phrases that bound or enlarge a rule into which they are put. Each pattern is tested by the examples below it. */
export interface ScopeWords {
  readonly name: string;
  /** What the words do to a rule where they are put into it. */
  readonly does: 'narrowed' | 'widened';
  /** Where they do so to some norms only. */
  readonly norms?: readonly ('prohibition' | 'obligation' | 'permission' | 'liability')[];
  readonly pattern: RegExp;
}

/** Nothing but what follows, or not without it. */
export const BOUNDS: ScopeWords = {
  name: 'exception, condition, explanation',
  does: 'narrowed',
  pattern:
    /^(?:meaning|namely|that is(?: to say)?,|i\.e\.|except|excluding|save (?:for|as|that|where)|provided (?:that|you|we)|only|solely|exclusively|subject to|to the extent|limited to|within reason|without (?:the |our |your |its |their |prior |express |written )*(?:consent|permission|approval|authori[sz]ation|agreement)|with (?:the |our |your |its |their |prior |express |written )*(?:consent|permission|approval)|(?:as|where|when|if) (?:\w+ ){0,2}?(?:required|permitted|allowed|applicable|necessary|possible|appropriate|feasible)|after (?:the |your |our )*(?:consent|approval)|up to|for so long|not including|but not)\b/i,
};

/** Every case, whatever the case. */
export const ENLARGES: ScopeWords = {
  name: 'without limit',
  does: 'widened',
  pattern:
    /\b(?:without limitation|(?:but )?not limited to|for any (?:reason|purpose)|at any time|directly or indirectly|in whole or in part|regardless|whether or not|worldwide|perpetual|irrevocable|(?<!non-)sub-?licensable|by or for|on behalf of|without (?:prior |further |any )*notice|or otherwise|even if|anywhere|globally)\b|^(?:any|all|every|including)\b/i,
};

/** Less than the whole. */
export const MILDER: ScopeWords = {
  name: 'a milder measure',
  does: 'narrowed',
  pattern:
    /^(?:reasonabl[ey]|commercially|material(?:ly)?|substantial(?:ly)?|significant(?:ly)?|knowingly|intentional(?:ly)?|willful(?:ly)?|generally|typically|usually|normally|non-?exclusive|non-?transferable|non-?sublicensable|revocable|limited|certain|some|verified|personally|try to|aim to|endeavou?r to|seek to)\b/i,
};

/** More of a duty: sooner, in a stricter form. */
export const STRICTER: ScopeWords = {
  name: 'a stricter duty',
  does: 'widened',
  norms: ['obligation'],
  pattern:
    /\b(?:immediately|promptly|without (?:undue )?delay|in (?:writing|advance)|at (?:your|its|their|our) (?:own )?(?:cost|expense)|at least|accurate(?:ly)?|complete(?:ly)?|at all times|under oath|always|written)\b|^(?:within|no later than|by) (?:\w+ ){0,2}(?:\(?\d|\w+ \(\d|days?|hours?|weeks?)/i,
};

/** Where, when, by what means or what for something is forbidden. */
export const PLACES: ScopeWords = {
  name: 'where, when, how or what for',
  does: 'narrowed',
  norms: ['prohibition'],
  pattern:
    /^(?:without (?!limit)|in |on |at |during |within |outside |from |for (?:the )?(?:purpose|\w+ purpose|\w+ \w+ purpose|\w+ing\b)|by means of|using |to (?:\w+ly )?\w+ )/i,
};

export const SCOPE_WORDS: readonly ScopeWords[] = [BOUNDS, ENLARGES, MILDER, STRICTER, PLACES];

/** Words that each entry finds, and words that it must not. Apart so that a browser need not load them. */
export const SCOPE_EXAMPLES: Readonly<
  Record<string, { readonly found: readonly string[]; readonly not: readonly string[] }>
> = {
  'exception, condition, explanation': {
    found: [
      'meaning an agency of a state or a city',
      'namely banks and insurers',
      'only with a guard',
      'without our prior written consent',
      'to the extent the law allows',
      'within reason',
      'not including members of the crew',
    ],
    not: ['without delay', 'with a lamp'],
  },
  'without limit': {
    found: ['for any reason', 'directly or indirectly', 'by or for', 'without prior notice', 'including weekends'],
    not: ['for a reason', 'by noon'],
  },
  'a milder measure': {
    found: ['reasonable', 'knowingly', 'material', 'non-exclusive'],
    not: ['exclusive', 'immediately'],
  },
  'a stricter duty': {
    found: ['immediately', 'in writing', 'at your own expense', 'within 10 days', 'no later than 48 hours'],
    not: ['usually', 'within the harbour'],
  },
  'where, when, how or what for': {
    found: ['in public places', 'without a guard', 'for the purpose of racing', 'to identify visitors'],
    not: ['without limitation', 'or rent'],
  },
};
