import { anyOf } from '../../clauses/any-of.ts';
import { shorten } from '../../clauses/shorten.ts';
import type { Rule } from '../rule.ts';
import { readPassages } from '../words/read-passages.ts';

export const draftingNote: Rule = {
  name: 'drafting-note',
  level: 'error',
  what: 'A note among authors, a mark of a tracked change or of a merge was left in the text',
  why: 'Customers read it, and the other side learns what was in doubt.',
  mend: 'Settle what it asks, and delete it; what only your own people shall read stands in the pull request.',
  example: {
    wrong: { text: 'You must pay in euros. [Note to draft: check with Finance]' },
    right: { text: 'You must pay in euros.' },
  },
  *find(draft) {
    const { body, bodyLine } = draft;
    for (const [offset, line] of body.split('\n').entries())
      if (/^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line))
        yield { line: bodyLine + offset, ...describe(line, 'a mark of a merge') };
    for (const { text, lineOf } of readPassages(draft)) {
      const found = PATTERNS.flatMap((pattern) => pattern.exec(text) ?? []).at(0);
      if (found !== undefined) yield { line: lineOf(found), ...describe(found, 'a note among authors') };
      const tracked = TRACKED.exec(text)?.[0];
      if (tracked !== undefined) yield { line: lineOf(tracked), ...describe(tracked, 'the mark of a tracked change') };
    }
  },
};

function describe(words: string, what: string) {
  return { message: `“${shorten(words.trim(), 60)}” is ${what}`, expected: 'the text alone' };
}

const NOTE = anyOf([
  ...[
    'note to (?:draft(?:er)?|self|reviewers?|file|legal|counsel|team)',
    'NTD',
    'drafting note',
    "drafter[’']?s note",
    'draft(?:ing)? comment',
  ],
  ...[
    'internal (?:note|comment|only)',
    "reviewer[’']?s? (?:note|comment)",
    'legal (?:note|comment|to \\p{L}+)',
    'open (?:point|issue|question)',
  ],
  ...[
    '(?:still )?to be (?:confirmed|determined|agreed|discussed|checked|reviewed|decided|clarified|negotiated|updated)',
    'please (?:confirm|check|review|advise|update|verify)',
  ],
  ...[
    '(?:check|confirm|verify|discuss|clear|align|agree) with \\p{L}+',
    'subject to (?:legal |tax |internal |further )?(?:review|confirmation|advice|approval)',
    'under (?:legal )?review',
    'comment',
    'query',
    'question',
  ],
  ...['todo', 'fixme', 'wip', 'do not publish', 'delete (?:this|before)', 'remove (?:this|before|if)'],
  ...[
    'Anm(?:erkung)?\\.? (?:an|für|der|d\\.)',
    'Entwurf',
    'Notiz',
    'noch (?:offen|zu)',
    'zu (?:klären|prüfen|bestätigen)',
    'bitte (?:prüfen|klären|bestätigen)',
    'interne? (?:Notiz|Anmerkung)',
  ],
  ...['note (?:de rédaction|interne|au rédacteur)', 'à (?:vérifier|confirmer|valider|discuter)'],
]);

const PATTERNS: readonly RegExp[] = [
  new RegExp(`[[{]{1,2}\\s?(?:\\p{Lu}{2,4}:\\s?)?(?:${NOTE})(?!\\p{L})[^\\]}]{0,400}[\\]}]`, 'iu'),
  // A question in brackets is one that its author asks: [do we want this?], [MB: check]
  /\[[^[\]]{3,200}\?\s?\]/u,
  /\[\p{Lu}{2,4}:\s[^[\]]{2,200}\]/u,
  // In Spanish TODO is a word; set among words in capitals it may be that one.
  /(?<![\p{L}\p{N}])(?:FIXME|(?<!\p{Lu}{2} )TODO(?!\s\p{Lu}{2}))(?![\p{L}\p{N}])[^\n]{0,60}/u,
  // Without brackets only what no sentence of a contract begins with.
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|XXX|HACK|NTD|WIP)(?:\s?\(\w{1,20}\))?(?:\s?[:–—-]|$|(?<=^TODO)(?=\s\p{Ll}))[^\n]{0,80}/u,
  /^\W{0,4}(?:note to (?:draft(?:er)?|self|reviewers?|legal|counsel)|drafting note|drafter[’']s note|internal (?:note|comment)|comment from \p{L}+)\s?[:–—-][^\n]{0,80}/iu,
  /^\W{0,4}(?:(?:confidential |working |first |second |final |latest |preliminary )?draft(?: (?:only|version|v?\d[\d.]*|of \d.*|for (?:discussion|review|comment).*|[–—-] .*))?|for (?:internal|discussion) (?:use|purposes) only|privileged (?:and|&) confidential.*|not for publication)[.!\s]*\W{0,4}$/iu,
];
/** {++added++}, {--gone--}, {>>a comment<<}, {~~this~>that~~} */
const TRACKED = /\{(?:\+\+|--|>>|~~|==)[^{}]{0,200}(?:\+\+|--|<<|~~|==)\}/u;
