import { anyOf } from '../../clauses/any-of.ts';
import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { type Passage, readPassages } from '../words/read-passages.ts';

export const placeholderLeft: Rule = {
  name: 'placeholder-left',
  level: 'error',
  what: 'A place to fill in was left, or a word processor’s message of an error',
  why: 'What is agreed there nobody can say, and what a court puts there is not in your hands.',
  mend: 'Write what belongs there.',
  example: {
    wrong: { text: 'You must pay within [●] days.' },
    right: { text: 'You must pay within [thirty] days.\n\nName: ______' },
  },
  *find(draft) {
    for (const passage of readPassages(draft)) {
      // A row of lines to write on, and a form in which dates are to be written, are left so on purpose.
      for (const { index, words } of findPlaces(passage)) {
        const { text, lineOf } = passage;
        yield {
          line: lineOf(words),
          message: `${quoteAround(text, index, index + words.length)} holds a place to fill in, “${words}”`,
          expected: 'what belongs there',
        };
      }
    }
  },
};

interface Place {
  readonly index: number;
  readonly words: string;
}

function findPlaces({ text, clause }: Passage): readonly Place[] {
  // “(e.g. xx% off)” shows how something is written.
  const isShown = (index: number) =>
    /\b(?:e\.g\.|for example|such as|format|z\. ?B\.)[^.]{0,20}$/iu.test(text.slice(0, index));
  const linked = clause?.marks.filter(({ kind }) => kind === 'link' || kind === 'footnote') ?? [];
  return PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ index }) => !isShown(index) && !linked.some(({ start, end }) => start <= index && index < end))
    .map(({ 0: words, index }) => ({ words: words.trim(), index }))
    .sort((one, other) => one.index - other.index || other.words.length - one.words.length)
    .filter(
      ({ words, index }, at, all) =>
        !all.slice(0, at).some((each) => index < each.index + each.words.length || each.words === words),
    );
}

/** What a template asks for, between brackets. */
const ASKED = anyOf([
  ...['(?:please )?(?:insert|enter|fill in|specify|add|choose|select)(?: [^\\[\\]]{1,80})?'],
  "(?:your |the |our )?(?:company|legal|full|business|organi[sz]ation|product|service|app|customer|client|provider|website|entity|trading|contact)(?:[’']s)?(?: (?:legal|full|business))? (?:name|address|e-?mail(?: address)?|url|website|number)(?: here)?",
  "(?:effective |start |end |today[’']s )?date",
  'amount',
  'number(?: of (?:days|months|years|users))?',
  'name',
  'address',
  'jurisdiction',
  '(?:name of )?(?:state|country|city|court)',
  'your (?:name|company|website|e-?mail|address|country|state|business|app|product)',
  'e-?mail(?: address)?',
  'phone(?: number)?',
  'website(?: url)?',
  'url',
  'link',
  'x',
  'n',
  '(?:registered )?(?:office|company) (?:address|number)',
  'to be (?:completed|inserted|filled in|added|provided|supplied)',
  'tb[dca]',
  't\\.b\\.[dca]\\.?',
  'n\\.?n\\.?',
  'placeholder',
  'blank',
  'lorem ipsum',
  '(?:hier |bitte )?(?:einfügen|ergänzen|eintragen)(?: [^\\[\\]]{1,60})?',
  '[^\\[\\]]{1,40} (?:einfügen|ergänzen|eintragen)',
  'Datum',
  'Firma',
  'Betrag',
  'Ort',
  '(?:à|a) (?:compléter|insérer|définir|préciser)',
  '(?:insérer|compléter|préciser)(?: [^\\[\\]]{1,60})?',
  'montant',
  'nom(?: de la société)?',
  'adresse',
]);
const UNIT =
  '(?:calendar |business |working )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|per ?cent|percent|euros?|dollars?|Tage?n?|Wochen?|Monate?n?|Jahren?|Stunden?|Werktage?n?|Prozent|jours?|semaines?|mois|ans?|heures?)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`[[<{](?<![{]{2})\\s?${ASKED}\\s?[\\]>}](?![}(:])`, 'giu'),
  // [●], [•••], [___], [??], [XX], [$X,XXX]
  /\[\s?(?:[$€£]\s?)?(?:[●•○■◦]{1,10}|_{2,40}|\?{1,5}|[xX]{2,10}|[xX][xX.,]{2,12}|#{1,6})\s?(?:%\s?)?\]/gu,
  /(?<![\p{L}\p{N}])(?:●|\[ {2,20}\])(?=\s?(?:days|months|%|percent|hours|years))/gu,
  new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:[xX]{2,6}|\\?{2,6}|X|_{2,40}|\\.{4,20}|…{2,9}|N)\\s?-?(?=(?:%|${UNIT}(?!\\p{L})))`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])(?:[$€£]|USD|EUR|GBP)\s?(?:[xX]{1,3}(?:[,.]?[xX]{2,3})+|[xX]{2,9}|_{2,20}|●|\?{1,5})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}-])(?:TBD|TBC|TBA|T\.B\.D\.)(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])(?:lorem ipsum|Error! (?:Reference source|Bookmark) not (?:found|defined)\.?|Fehler! (?:Verweisquelle|Textmarke)|Erreur ?! (?:Source du renvoi|Signet))/giu,
  /(?<![\p{L}\p{N}])(?:section|clause|article|annex|schedule|exhibit|appendix|artikel|ziffer|abschnitt|anlage)s?\s(?:_{2,20}|[xX]{2,6}|\?{1,5}|●|#{1,4}|\[\s{0,5}\])(?![\p{L}\p{N}])/giu,
  // under Section , or Clause .
  /(?<=\b(?:[Uu]nder|[Ii]n|[Tt]o|[Oo]f|[Ww]ith|[Ss]ee)\s)(?:Sections?|Clauses?|Articles?|Schedule|Annex|Exhibit)\s(?=[,.;)](?!\d))/gu,
  /(?<![\p{L}\p{N}])[xX]{2,6}(?:\.[xX]{2,6}){1,3}(?![\p{L}\p{N}])/gu,
];
