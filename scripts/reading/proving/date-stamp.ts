import type { Clause } from '../../clauses/parse-clauses.ts';
import { COMPANY_FORMS } from './company-forms.ts';
import { ATTRIBUTES, readWords } from './read-words.ts';

const MONTHS = (
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
  'januari februari maart mei augustus enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro'
).split(' ');
/** What a stamp is made of beside its dates: when a text was made, changed, published or takes effect, and nothing that anybody must do. */
const STAMP_WORDS = new Set(
  `last latest go goes went board committee council management reviewed updated update revised revision modified amended edited posted published publication issued applies apply applicable valid until then available here viewed found adopted approved adoption
  effective effect effectively takes take taking force in into as of on at by from since the a this these those it its was were is are will be
  date dated dates day days version versions v rev no number and first original originally current currently replaces
  utc gmt am pm et pst est cet previous prior earlier archived last-updated monday tuesday wednesday thursday friday saturday sunday
  stand gültig ab seit vom zuletzt aktualisiert geändert datum fassung letzte aktualisierung inkrafttreten montag dienstag mittwoch donnerstag freitag samstag sonntag
  dernière mise à jour du le date d'effet d'entrée vigueur lundi mardi mercredi jeudi vendredi samedi dimanche`.split(
    /\s+/,
  ),
);
/** Kinds of text that a stamp may speak of. */
const TEXTS = new Set(
  `terms term policy policies agreement agreements statement notice document page plan code guidelines guideline rules license licence conditions
  addendum contract terms-of-service schedule annex appendix charter bylaws requirements manual standard text`.split(
    /\s+/,
  ),
);
/** One of these says what the date is; a bare date says so by its place alone. */
const HEADS =
  /\b(?:updat|reviewed|revis|modif|amend|edit|post|publi|issu|adopt|approv|effect|version|dat(?:e|ed)\b|in force|stand\b|aktualisier|geändert|gültig ab|fassung|inkrafttreten|mise à jour|vigueur|d['’]effet)/i;
const DATE = [
  String.raw`\d{4}-(?:\d{2}|XX)-(?:\d{2}|XX)`,
  String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`,
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?)?(?:${MONTHS.join('|')})\.?[ -]\d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
  String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|º|°|\.)?[ -](?:of |de )?)?(?:${MONTHS.join('|')})\.?,?[ -]?(?:de |del )?\d{4}`,
  String.raw`(?:${MONTHS.join('|')})\.? \d{1,2}(?:st|nd|rd|th)?`,
  String.raw`\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?`,
].join('|');
const DATES = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${DATE})(?![\p{L}\p{N}])`, 'giu');
const CHINESE =
  /^(?:最后|最終|最終更新|発効日|施行|施行日|改定|改定日|制定|制定日|バージョン|に|の|効力|最近|本规约|更新|修订|发布|生效|日期|于|版本|本|协议|政策|条款|自|起|\s|[:：，。])*$/u;
/** "(View updates)" leads to the versions before. */
const TO_CHANGES = /\((?:view|see) (?:all |past |previous )?(?:updates|changes|history|versions)\)/gi;
const LONGEST = 200;
const BETWEEN_STAMPS = /\s+[|·•–—]\s+/;
/** `Version 2.0`, `Version: 2.0`, `v2`, `Rev. 3`, `No 4` */
const NUMBER_OF_VERSION = /\b(?:v|version|rev(?:ision)?|no)[.:]? ?\d+(?:\.\d+)*\b/gi;

/**
 * True for a text that only says when the document was made, changed or takes effect: a date, and no word beside it that is not one
 * of a closed list or of the document's own title. "The trial ends on 1 March 2027" is none.
 * @param title the words of the document's title, lower case
 */
export function isDateStamp(text: string, title: ReadonlySet<string> = NONE): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const seen = text.replace(ATTRIBUTES, ' ').replace(TO_CHANGES, ' ');
  // `Effective 1 March 2027 | Version 2.0`: two stamps on one line. Each says what it is, so that a row with its head is none.
  const parts = seen.split(BETWEEN_STAMPS);
  if (parts.length > 1) return parts.every((part) => isDateStamp(part, title));
  const undated = seen.replace(DATES, ' ');
  const rest = undated.replace(NUMBER_OF_VERSION, ' version ');
  if (WAS_UPDATED.test(undated)) return undated !== seen;
  if (undated === seen && !/\b(?:version|revision)\b|\bv\d/i.test(text)) return false;
  if (/[\p{Script=Han}]/u.test(rest)) return CHINESE.test(rest.replace(/[\d.]+/g, ''));
  const words = readWords(rest);
  if (words.some(({ form, kind }) => kind !== 'word' || !(STAMP_WORDS.has(form) || TEXTS.has(form) || title.has(form))))
    return false;
  return HEADS.test(rest);
}

/**
 * True for a stamp at the head of two texts that begins with the name of a company, which stays: "Acme Ltd, effective 1 March 2027". The
 * form of the company is what shows that it is a name, and no thing that takes effect on that day.
 */
export function isCompanyStamp(before: Stamped, after: Stamped, title: ReadonlySet<string>): boolean {
  if (![before, after].every(({ clause }) => clause.index < FIRST && clause.type === 'paragraph')) return false;
  const [old, current] = [before, after].map(({ text }) => splitCompany(text));
  if (old!.company === '' || old!.company !== current!.company) return false;
  return isDateStamp(old!.rest, title) && isDateStamp(current!.rest, title);
}

/** The name of a company at the head of a line, and what the line says behind it; an empty name where none stands there. */
export function splitCompany(text: string): { readonly company: string; readonly rest: string } {
  const [, company = '', form = '', rest = ''] = COMPANY.exec(text) ?? [];
  return COMPANY_FORMS.has(form.toLowerCase()) ? { company, rest } : { company: '', rest: text };
}

interface Stamped {
  readonly text: string;
  readonly clause: Clause;
}

/** Capitalised words of which the last is the form of a company, then what is said of the date. */
const COMPANY = /^((?:\p{Lu}[\p{L}\p{N}&.-]*\s+){1,5}(\p{L}{2,12})\.?),?\s+(?:[|·•–—-]\s+)?(.+)$/u;

/**
 * True where two sentences say since when a version of the text applies, and only their dates are others: "This agreement is effective
 * from …", "The previous version of these terms was effective until …". A date by which somebody must act is none.
 */
export function isStampedAnew(before: string, after: string): boolean {
  const [old, current] = [before, after].map((text) => text.replace(DATES, '#').replace(OWN_VERSION, '(#)'));
  return old === current && old!.includes('#') && (SINCE_WHEN.test(old!) || STAMPED.test(old!));
}

/** What of a stamp changed: a version has a number that is no date. */
export function sayStamp(before: string, after: string): string {
  const [old, current] = [before, after].map((text) => (text.match(DATES) ?? []).join());
  if (old === current) return 'Only the number of the version changed.';
  const [number, next] = [before, after].map((text) =>
    (text.replace(DATES, ' ').match(NUMBER_OF_VERSION) ?? []).join(),
  );
  return number === next
    ? 'Only the date of the document changed.'
    : 'Only the date of the document and the number of its version changed.';
}

/** "These terms (version v6.0.1) …": the text says which it is. */
const OWN_VERSION = /\(version v?\d+(?:\.\d+)*\)/gi;
const STAMPED =
  /^(?:effective|last updated|last revised|updated)\b[^.;#]{0,30}#|^(?:this|these|the|our)\b[^.;#]{0,60}\(#\)/i;
const SINCE_WHEN =
  /^(?:this|these|the|our) (?:previous version of (?:this|these|the|our) )?(?:[\p{L}-]+ ){0,3}?(?:agreement|terms|policy|notice|statement|document|version|code|guidelines|rules)\b[^.;#]{0,40}?\b(?:is|are|was|were|apply|applies|takes?|took|came|comes?) (?:effective|in(?:to)? (?:force|effect)|valid|effect)\b/iu;

/** "The list of partners was last updated on …": that something was done binds nobody, whatever it is. */
const WAS_UPDATED =
  /^[\p{L}\s'-]{1,80}\b(?:was|were|is|are) last (?:updated|modified|revised|amended|edited|reviewed)(?: on| in)?:?[\s.]*$/iu;

const NONE: ReadonlySet<string> = new Set();

/** A date that stands alone at the head or the foot of a text is its date; in a list or a table it is a fact. */
export function isBareDate({ key, type, parent, index }: Clause): boolean {
  const seen = key.replace(ATTRIBUTES, ' ').trim();
  if (type === 'row' || type === 'item' || seen.length > 60) return false;
  if (
    seen
      .replace(DATES, '')
      .replace(WEEKDAY, '')
      .replace(/[\s.,;:()-]+/g, '') !== '' ||
    !/\d/.test(key)
  )
    return false;
  return index < FIRST && (parent === null || parent.index < FIRST);
}

const WEEKDAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:maan|dins|woens|donder|vrij|zater|zon)dag\b|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|jueves|viernes|domingo)\b/i;

/** Title, subtitle, date: so far the head of a document goes. */
const FIRST = 6;
