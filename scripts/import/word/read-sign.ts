import type { LossCollector } from '../collect-losses.ts';
import { textOf, type XmlElement } from '../package/read-xml.ts';

/** What a part of a run says: letters, a tab, a line break; null for what is no sign. */
export function readSign(element: XmlElement, losses: LossCollector): string | null {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return textOf(element).replace(/[\n\r]+/g, ' ');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolOf(element, losses);
    case 'w:softHyphen':
    case 'w:lastRenderedPageBreak':
    case 'w:footnoteRef':
    case 'w:endnoteRef':
    case 'w:annotationRef':
    case 'w:separator':
    case 'w:continuationSeparator':
    case 'w:rPr':
      return '';
    default:
      return null;
  }
}

/** Signs of Word's symbol fonts as letters that every font has. */
const SYMBOLS: Readonly<Record<string, string>> = {
  ...{
    'wingdings a8': '☐',
    'wingdings 6f': '☐',
    'wingdings fe': '☑',
    'wingdings fd': '☒',
    'wingdings fc': '✓',
    'wingdings fb': '✗',
  },
  ...{
    'wingdings 6c': '●',
    'wingdings 6e': '■',
    'wingdings a7': '▪',
    'wingdings d8': '➢',
    'wingdings e0': '→',
    'wingdings 9f': '•',
  },
  ...{
    'symbol b7': '•',
    'symbol d3': '©',
    'symbol d2': '®',
    'symbol d4': '™',
    'symbol a3': '≤',
    'symbol b3': '≥',
    'symbol b1': '±',
  },
  ...{
    'symbol b4': '×',
    'symbol b0': '°',
    'symbol ae': '→',
    'symbol a2': '′',
    'symbol b2': '″',
    'symbol 2d': '−',
    'symbol ad': '↑',
  },
};

function symbolOf({ attributes }: XmlElement, losses: LossCollector): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const font = (attributes['w:font'] ?? '').toLowerCase().replace(/ .*/, '');
  if (!Number.isFinite(code)) return '';
  // Symbol fonts have their signs in an area of their own.
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = SYMBOLS[`${font} ${low.toString(16)}`];
  if (known !== undefined) return known;
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(code);
  losses.say(`a sign of the font ${attributes['w:font'] ?? ''} is not known and is written as \ufffd`);
  return '\ufffd';
}
