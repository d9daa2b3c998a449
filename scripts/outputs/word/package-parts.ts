import { plainLine } from '../markup-text.ts';
import { stylesPart } from './styles-part.ts';
import { wordText } from './word-text.ts';
import type { Redline } from './write-redline.ts';
import type { Parts } from './zip-parts.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a Word document, in the order in which Word writes them (ECMA-376 part 2). */
export function packageParts(redline: Redline, body: string): Parts {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([
      [`${RELATIONS}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${RELATIONS}/extended-properties`, 'docProps/app.xml'],
    ]),
    'word/document.xml': `<w:document ${MAIN}><w:body>${body}${SECTION}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      [`${RELATIONS}/styles`, 'styles.xml'],
      [`${RELATIONS}/settings`, 'settings.xml'],
      [`${RELATIONS}/numbering`, 'numbering.xml'],
    ]),
    'word/settings.xml': SETTINGS,
    'word/styles.xml': stylesPart(MAIN, redline.language),
    'word/numbering.xml': NUMBERING,
    'docProps/core.xml': coreProperties(redline),
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>',
  };
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const CONTENT_TYPES = [
  `<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>`,
  ...['styles', 'settings', 'numbering'].map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`,
  ),
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
  '</Types>',
].join('');

/** A4 with margins of 2.5 cm. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const SETTINGS = [
  `<w:settings ${MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="425"/><w:compat>`,
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
  '</w:compat></w:settings>',
].join('');

/** Bullets alone are Word's to draw: they are no words. */
const NUMBERING = [
  `<w:numbering ${MAIN}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>`,
  ...Array.from(
    { length: 9 },
    (_, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${['•', '–', '▪'][level % 3]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${425 * (level + 1)}" w:hanging="425"/></w:pPr></w:lvl>`,
  ),
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
].join('');

function coreProperties({ title, from, to, publisher, address }: Redline): string {
  const line = (text: string) => wordText(plainLine(text));
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${to.published}T00:00:00Z</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${line(`${title}: version ${from.version} to ${to.version}`)}</dc:title>`,
    `<dc:creator>${line(publisher)}</dc:creator>`,
    ...(address === null ? [] : [`<dc:description>${line(address)}</dc:description>`]),
    `<cp:lastModifiedBy>${line(publisher)}</cp:lastModifiedBy>`,
    `${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('');
}
