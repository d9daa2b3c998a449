/**
 * Words that make a rule cover less or more, whatever the rule. Their examples, below, are their tests.
 */
export interface ScopeWords {
  readonly name: string;
  /** What the words do to a rule where they are added to it. */
  readonly does: 'narrowed' | 'widened';
  /** Where they do so to some norms only. */
  readonly norms?: readonly ('prohibition' | 'obligation' | 'permission' | 'liability')[];
  /** True where the words bound a rule also when they stand for others. */
  readonly plain?: true;
  readonly pattern: RegExp;
}

export const SCOPE_WORDS: readonly ScopeWords[] = [
  {
    // What is not in the explanation is out, whatever words it is made of.
    name: 'what a word means',
    does: 'narrowed',
    pattern: /^\W*(?:meaning|namely|that is(?: to say)?,|i\.e\.)(?!\p{L})/iu,
  },
  {
    name: 'without limit',
    does: 'widened',
    plain: true,
    pattern:
      /\b(?:including|without limitation|not limited to|for any (?:reason|purpose)|at any time|directly or indirectly|in whole or in part|regardless|whether or not|worldwide|perpetual|irrevocable|sub-?licensable|as well as|in addition|by or for|on behalf of|without (?:prior |further |any )*notice|or otherwise|even if|anywhere|globally)\b/i,
  },
  {
    name: 'a time limit',
    does: 'widened',
    norms: ['obligation'],
    pattern: /\b(?:within|no later than|by) (?:\w+ ){0,2}(?:\(?\d|days?|hours?|weeks?)/i,
  },
  {
    name: 'where, when or how',
    does: 'narrowed',
    norms: ['prohibition'],
    pattern: /^\s*(?:without (?!limit)|in\s|on\s|at\s|during\s|within\s|outside\s|from\s)/i,
  },
  {
    name: 'exception or condition',
    does: 'narrowed',
    plain: true,
    pattern:
      /\b(?:unless|except(?:ing|ions?)?|other than|save (?:for|as|that|where)|excluding|provided (?:that|you|we)|only|solely|exclusively|subject to|to the extent|as long as|so long as|without (?:the |our |your |its |prior |express |written )*(?:consent|permission|approval|authorization|agreement)|with (?:the |our |your |prior |express |written )*(?:consent|permission|approval)|(?:as|where|when|if) (?:\w+ ){0,2}?(?:required|permitted|allowed|applicable|necessary|possible|appropriate|feasible)|within reason|limited to|if|where|whenever|once|until|for so long)\b/i,
  },
  {
    name: 'a milder measure',
    does: 'narrowed',
    plain: true,
    pattern:
      /\b(?:reasonabl[ey]|commercially|material(?:ly)?|substantial(?:ly)?|significant(?:ly)?|knowingly|intentional(?:ly)?|willful(?:ly)?|generally|typically|non-?exclusive|non-?transferable|non-?sublicensable|revocable|limited|certain|some|up to|verified|personally)\b/i,
  },
  {
    name: 'a stricter duty',
    does: 'widened',
    norms: ['obligation'],
    pattern:
      /\b(?:immediately|promptly|without (?:undue )?delay|in (?:writing|advance)|at (?:your|its|their) (?:own )?(?:cost|expense)|at least|accurate(?:ly)?|complete(?:ly)?|at all times|under oath|always|written)\b/i,
  },
  {
    name: 'every case',
    does: 'widened',
    pattern: /\b(?:any|all|every|each|also|other|further|additional)\b/i,
  },
];

/** Words that each entry finds. Apart so that a browser need not load them. */
export const SCOPE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'what a word means': [', meaning an agency of a state or a city', 'namely banks and insurers'],
  'without limit': [
    'including weekends',
    'for any reason',
    'directly or indirectly',
    'by or for',
    'without prior notice',
  ],
  'a time limit': ['within 10 days', 'no later than 48 hours'],
  'where, when or how': ['without a guard', 'in public places'],
  'exception or condition': [
    'unless we agree',
    'other than tests',
    'without our prior written consent',
    'to the extent the law allows',
    'within reason',
  ],
  'a milder measure': ['reasonable', 'knowingly', 'material', 'non-exclusive'],
  'a stricter duty': ['immediately', 'in writing', 'at your own expense'],
  'every case': ['any', 'all', 'also'],
};
