import { eachMatch } from '../sentences/each-match.ts';
import { findAddresses } from './addresses.ts';
import { findDates } from './dates.ts';

/** Numbers that are names: addresses of the web, laws, standards, versions, telephone numbers, times of day. */
const NAMES = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+`,
    // 15 U.S.C. 1681, 47 CFR Part 64
    String.raw`\d+\s(?:U\.?S\.?C\.?|C\.?F\.?R\.?|Stat\.?)(?:\s(?:Part\s|§+\s?)?[\d.]+(?:\([a-z\d]+\))*)?`,
    String.raw`\bv(?:ersions?|\.)?\s?\d[\d.]*\d*(?:\s(?:and|or|to)\s\d[\d.]*)?`,
    // sections 4, 5.1 and 6(a)
    String.raw`(?:\b(?:sections?|articles?|clauses?|paragraphs?|chapters?|annex(?:es)?|exhibits?|schedules?|appendix|appendices|parts?|rules?|recitals?|titles?|items?|points?|steps?|levels?|tiers?|phases?|stages?|figures?|tables?|footnotes?|notes?|pages?|lines?|ballots?|motions?|resolutions?|issues?|cases?|orders?|box|suite|room|floor|gate|berth|regulation|directive|law|act|art\.?|abs\.?|satz|ziffer|lit\.?|n[°º]|nos?\.|number|nr\.?)|§+|#|№)\s?\(?\d[\d.]*(?:\([a-z\d]{1,4}\))*(?:(?:,\s?(?:and\s|or\s)?|\s(?:and|or|to|through)\s|-)\d[\d.]*(?:\([a-z\d]{1,4}\))*(?!\d|\s?%|\s(?:business |calendar |working )?(?:minute|hour|day|week|month|year)))*`,
    // (555) 123-4567, 1-800-555-1234, 0800 123 456
    String.raw`(?<![\d.,'])(?:\(\d{2,4}\)\s?|\b\d{1,4}-|\b0\d{2,4}\s)\d{3}(?:[\s-]\d{3,4})+|(?<![\d.,'])(?<!\d )\b0\d+(?:[\s-]\d+)*`,
    // 9:30, 9 am, 17.00 h
    String.raw`\b\d{1,2}(?:[:.]\d{2})?\s?(?:a\.?m\b\.?|p\.?m\b\.?|o'clock)|\b\d{1,2}:\d{2}`,
  ].join('|'),
  'giu',
);
/** The same, known by their capitals. */
const CAPITAL_NAMES = new RegExp(
  [
    // Regulation (EU) 2016/679, No. 910/2014, 95/46/EC, 24/7
    String.raw`\d+\/\d+(?:\/\p{Lu}+)?`,
    // ISO/IEC 27001:2013, TLS 1.2, RFC 5280, SOC 2, GPT-4, v2.0, version 3
    String.raw`(?<![\p{L}])(?!(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|INR|SEK|NOK|DKK|SGD|HKD)\b)(?:\p{Lu}\p{L}{0,20}\p{Lu}\p{L}{0,20}[ /-]){1,4}\d[\d.:-]*(?![\d.:-]|\s?(?:%|per ?cent|bits?|bytes?|(?:business |calendar |working )?(?:minute|hour|day|week|month|year)))`,
  ].join('|'),
  'gu',
);

/** A text in which all numbers that are names are blanked; as many characters, so that the rest keeps its place. */
export function withoutNames(text: string): string {
  let plain = text;
  for (const { at, end } of findDates(text)) plain = blank(plain, at, end);
  for (const { at, end } of findAddresses(text)) plain = blank(plain, at, end);
  for (const pattern of isShouted(text) ? [NAMES] : [NAMES, CAPITAL_NAMES])
    for (const match of eachMatch(pattern, plain)) plain = blank(plain, match.index, match.index + match[0].length);
  return plain;
}

/** In a text all in capitals a word in capitals is no name. */
function isShouted(text: string): boolean {
  return !/\p{Ll}{3}/u.test(text);
}

function blank(text: string, at: number, end: number): string {
  return text.slice(0, at) + '·'.repeat(end - at) + text.slice(end);
}

/** Words before a bare number that make it a figure. */
const COUNTED =
  /(?:\b(?:than|least|most|to|exceeds?|exceeding|maximum|minimum|limit(?:ed)?(?: of| to| is)?|of|is|are|over|under|above|below|with|have|has|name|up to)|[=:≤≥<>|])\s*$/i;
const MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*$|\b(?:in|since|of|year|from|until|for)\s*$/;

/** True for a bare number that counts nothing: a year, a label, a house number, part of a name ("Windows 11"). */
export function countsNothing(text: string, at: number, end: number, noun: string): boolean {
  const [left, digits, right] = [text.slice(Math.max(0, at - 30), at), text.slice(at, end), text.slice(end, end + 40)];
  if (/^(?:st|nd|rd|th)\b/i.test(right) || /^\d{7,}/.test(digits)) return true;
  if (/^\d/.test(digits) && /^\s*$/.test(text.slice(0, at)) && /^(?:[.):]|\s\p{Lu})/u.test(right)) return true;
  if (/^(?:19|20)\d\d$/.test(digits) && (noun === '' || !digits.endsWith('00') || MONTH.test(left))) return true;
  if (noun !== '') return isNumbered(left);
  return /^\s\p{Lu}/u.test(right) || isNumbered(left) || !COUNTED.test(left);
}

/** "Windows 11", "Quay Street 12": a name goes before the number, and does not begin the text. */
function isNumbered(left: string): boolean {
  return /[\p{L}\p{N},;)]\s\p{Lu}[\p{L}'-]+\s$/u.test(left) && !/\p{Lu}{3}\s$/u.test(left);
}
