import { SPELLING_PAIRS } from './spelling-pairs.ts';

/**
 * Whether two words, in any letter case, are one word in two spellings that dictionaries have: *colour* and *color*, *organised* and *organized*,
 * *licence* and *license*. Equal words are not meant: they have one spelling. Two words that a letter tells apart (*prise* and *prize*, *storey* and *story*)
 * are two words; a slip of the pen is no spelling. Source: the varcon list of SCOWL, and the Oxford and Merriam-Webster dictionaries, from which
 * only families whose both spellings have every sense in common were taken.
 */
export function isSameWordSpelled(one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) => word.normalize('NFC').toLowerCase().replaceAll('’', "'")) as [
    string,
    string,
  ];
  return first !== second && spelledOneWay(first) === spelledOneWay(second);
}

/** The American spelling, or the word itself. A possessive keeps its ending. */
function spelledOneWay(word: string): string {
  const [, body = word, ending = ''] = /^(.+?)('s|')$/.exec(word) ?? [];
  return (PAIRS.get(body) ?? byRule(body)) + ending;
}

const PAIRS: ReadonlyMap<string, string> = new Map(SPELLING_PAIRS);

function byRule(word: string): string {
  return doubledToOne(iseToIze(ourToOr(word)));
}

/** Stems in -our, which American writes -or, with whatever is put before and after them. Not four, hour, tour, contour, glamour's verb. */
const OUR =
  'colour honour favour labour behaviour neighbour harbour flavour rumour humour vapour vigour odour savour rigour candour clamour endeavour demeanour valour tumour splendour parlour armour ardour fervour rancour saviour succour misdemeanour enamour arbour'.split(
    ' ',
  );

function ourToOr(word: string): string {
  const stem = OUR.find((each) => word.includes(each));
  return stem === undefined ? word : word.replace(stem, `${stem.slice(0, -2)}r`);
}

/** Words in -ise and -yse that have no -ize beside them, or that have one which is another word; with their inflections. */
const ALWAYS_ISE =
  'advertise advise apprise arise braise bruise chastise circumcise compromise comprise concise cruise demise despise devise disenfranchise disfranchise disguise enfranchise enterprise excise exercise expertise franchise guise improvise incise likewise merchandise noise otherwise paradise poise praise precise premise prise promise raise reprise revise rise supervise surmise surprise televise tortoise treatise turquoise valise wise liaise appraise malaise porpoise clockwise'.split(
    ' ',
  );
const ISE =
  /^(.{2,}?)(i|(?<=anal|paral|catal|dial|rol|drol)y)s(e[ds]?|ers?|ings?|ements?|ations?|ational|able|ably|ability|an[ct]e?|ators?)$/;

function iseToIze(word: string): string {
  const [, stem, vowel, ending] = ISE.exec(word) ?? [];
  if (stem === undefined || vowel === undefined || ending === undefined) return word;
  const bare = `${stem}${vowel}se`;
  return ALWAYS_ISE.some((each) => bare === each || (each.length > 5 && bare.endsWith(each)))
    ? word
    : `${stem}${vowel}z${ending}`;
}

/** Verbs in an unstressed -l, which British doubles before an ending. */
const DOUBLES =
  'cancel travel label model fuel signal channel level marvel quarrel counsel total initial dial equal rival tunnel panel marshal parcel pencil shovel trial unravel duel swivel stencil tassel snivel shrivel pummel revel grovel funnel barrel bevel carol chisel gambol gavel hovel gruel kennel snorkel gravel devil jewel libel medal pedal peril petal spiral symbol tinsel towel trammel vial victual weasel yodel dishevel bedevel cudgel drivel empanel enamel'.split(
    ' ',
  );
const DOUBLED = /^(.+l)l(ed|ing|ings|er|ers|able)$/;

function doubledToOne(word: string): string {
  const [, stem = '', ending] = DOUBLED.exec(word) ?? [];
  const verb = stem.replace(/^(?:un|re|sub|mis|im)(?=.{4})/, '');
  return DOUBLES.includes(stem) || DOUBLES.includes(verb) ? `${stem}${ending}` : word;
}
