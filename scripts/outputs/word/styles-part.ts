import { NOTE_STYLE, TITLE_STYLE } from './write-head.ts';
import { LABEL_STYLE } from './write-paragraph.ts';

/** Sizes of headings, in half points, from the first depth to the sixth. */
const HEADINGS = [34, 28, 25, 23, 22, 22];

/**
 * The styles of a redline, each element in the order that the schema asks for.
 * @param language of the texts; Word checks spelling by it
 */
export function stylesPart(namespace: string, language: string): string {
  const known = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en-GB';
  return [
    `<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>',
    `<w:lang w:val="${known}" w:eastAsia="${known}" w:bidi="${known}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...HEADINGS.map((size, at) => headingStyle(at + 1, size)),
    paragraphStyle('ClauseHeading', 'Clause Heading', '<w:keepNext/><w:spacing w:before="200" w:after="80"/>', BOLD),
    paragraphStyle('ClauseText', 'Clause Text'),
    paragraphStyle('ClauseQuote', 'Clause Quote', QUOTE),
    paragraphStyle('ClauseCode', 'Clause Code', '<w:spacing w:after="120" w:line="240" w:lineRule="auto"/>', CODE),
    paragraphStyle(
      'ClauseCell',
      'Clause Cell',
      '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
      '<w:sz w:val="20"/><w:szCs w:val="20"/>',
    ),
    paragraphStyle(
      'ClauseCellHead',
      'Clause Cell Head',
      '<w:keepNext/><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
      `${BOLD}<w:sz w:val="20"/><w:szCs w:val="20"/>`,
    ),
    paragraphStyle(
      TITLE_STYLE,
      'Redline Title',
      '<w:spacing w:after="60"/>',
      `${BOLD}<w:sz w:val="40"/><w:szCs w:val="40"/>`,
    ),
    paragraphStyle(
      NOTE_STYLE,
      'Redline Note',
      '<w:spacing w:after="60"/>',
      '<w:i/><w:iCs/><w:color w:val="595959"/><w:sz w:val="19"/><w:szCs w:val="19"/>',
    ),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${LABEL_STYLE}"><w:name w:val="Clause Label"/></w:style>`,
    TABLE,
    '</w:styles>',
  ].join('');
}

const BOLD = '<w:b/><w:bCs/>';
const CODE =
  '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="19"/><w:szCs w:val="19"/>';
const QUOTE = '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="A6A6A6"/></w:pBdr>';

function headingStyle(depth: number, size: number): string {
  const before = 360 - 30 * depth;
  return [
    `<w:style w:type="paragraph" w:styleId="Heading${depth}"><w:name w:val="heading ${depth}"/><w:basedOn w:val="Normal"/>`,
    `<w:next w:val="ClauseText"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="100"/>`,
    `<w:outlineLvl w:val="${depth - 1}"/></w:pPr><w:rPr>${BOLD}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  ].join('');
}

function paragraphStyle(id: string, name: string, paragraph = '', run = ''): string {
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>`,
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join('');

const TABLE = `<w:style w:type="table" w:customStyle="1" w:styleId="ClauseTable"><w:name w:val="Clause Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style>`;
