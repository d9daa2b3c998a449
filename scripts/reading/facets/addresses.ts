import { eachMatch } from '../sentences/each-match.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';

/** A postal address in a text. */
export interface PostalAddress {
  readonly words: string;
  readonly at: number;
  readonly end: number;
}

const STREET =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Sq|Place|Pl|Court|Ct|Terrace|Crescent|Quay|Row|Walk|Way|Highway|Hwy|Parkway|Pkwy|Plaza|Broadway|Embankment|Wharf|Yard|Mews|Hill|Gardens?|Close|Park)';
const NAME = "(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,3}(?:st|nd|rd|th))";
const START = [
  // 12 Quay Street; 650 Castro St; 382 NE 191st St
  `#?\\d+[\\w-]*,?\\s(?:[NSEW]{1,2}\\.?\\s)?(?:${NAME}\\s){1,4}${STREET}\\b\\.?`,
  // Quay Street 12
  `(?:${NAME}\\s){0,2}\\p{Lu}\\p{L}*\\s(?:Street|Road|Avenue|Boulevard|Square)\\s\\d+\\p{L}?\\b`,
  // Seestraße 4, Kungsgatan 12 B, Herengracht 5
  '\\p{Lu}\\p{L}*(?:gatan|gata|vägen|väg|strasse|straße|str\\.|weg|platz|allee|laan|straat|gracht|kade|plein|vej|gade|katu|tie)\\s\\d+(?:\\s?\\p{Lu})?\\b',
  // 5 rue de la Paix; Via Roma 3; Calle Mayor 7
  "\\d+\\s?(?:bis|ter)?,?\\s(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace)\\s(?:d[eu]s?\\s(?:la\\s)?|d'|l')?\\p{Lu}\\p{L}+",
  '(?:Via|Viale|Piazza|Calle|Avenida|Rua)\\s(?:de\\s|del\\s|della\\s)?(?:\\p{Lu}\\p{L}+\\s?){1,3},?\\s\\d+',
  // P.O. Box 12, 3rd Floor, Suite 4
  '(?:P\\.?\\s?O\\.?\\s|\\p{Lu}{2}\\s)?Box\\s\\d+|\\d{1,2}(?:st|nd|rd|th)\\s[Ff]loor|(?:Suite|Floor|Unit)\\s#?\\d+',
].join('|');
/** Town, state, post code, country: what goes on in capitals and figures. */
const REST = `(?:(?:,\\s?|\\s)(?:\\p{Lu}{2}-\\d{4,6}|${NAME}(?![\\p{L}])|#?\\d[\\dA-Z-]*|\\p{Lu}{1,2}\\d[\\dA-Z]*|(?:of|and|the)(?=\\s(?:the\\s)?\\p{Lu})))*`;
const ADDRESS = new RegExp(`(?<![\\p{L}\\p{N}#.])(?:${START})${REST}`, 'gu');
const SIGN = /\d/;

/** The postal addresses in a text: a street with its number, a box or a floor, and all that goes on with it. */
export const findAddresses = rememberTexts((text: string): readonly PostalAddress[] => {
  if (!SIGN.test(text)) return [];
  return eachMatch(ADDRESS, text).map((match) => ({
    words: match[0].replace(/[\s,.]+$/, '').replace(/,(?=\S)/g, ', '),
    at: match.index,
    end: match.index + match[0].length,
  }));
});
