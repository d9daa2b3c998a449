import { strToU8, zipSync } from 'fflate';

/** Parts of a Word document as their XML; what is not given is left out of the file. */
export interface WordSource {
  /** What stands in the body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Addresses that the document links to, by their id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** Further files of the archive. */
  readonly files?: Readonly<Record<string, string>>;
  /** Of the main part; another one for a document with macros. */
  readonly type?: string;
}

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const OWN_PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header'] as const;

/** A Word document with these parts, as Word packs it. */
export function makeWord(source: WordSource): Uint8Array {
  const own = OWN_PARTS.filter((name) => source[name] !== undefined);
  const links = Object.entries(source.links ?? {});
  const relations = [
    ...own.map((name) => `<Relationship Id="own-${name}" Type="${RELATION}/${name}" Target="${name}.xml"/>`),
    ...links.map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${RELATION}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  ];
  return pack({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${source.type ?? MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMES}><w:body>${source.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...(source.title === undefined
      ? {}
      : {
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${source.title}</dc:title></cp:coreProperties>`,
        }),
    ...Object.fromEntries(
      own.map((name) => [`word/${name}.xml`, `<w:${ROOTS[name]} ${NAMES}>${source[name]}</w:${ROOTS[name]}>`]),
    ),
    ...source.files,
  });
}

const ROOTS = {
  ...{ styles: 'styles', numbering: 'numbering', footnotes: 'footnotes' },
  ...{ endnotes: 'endnotes', comments: 'comments', header: 'hdr' },
} as const;

/** An archive of these files; the same bytes whenever it is made. */
export function pack(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: new Date('2026-01-01T00:00:00') });
}

/** A paragraph. @param set its properties, as XML; a name is that of its style */
export function p(words: string, set = ''): string {
  const properties = set === '' || set.startsWith('<') ? set : `<w:pStyle w:val="${set}"/>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${words.startsWith('<') ? words : r(words)}</w:p>`;
}

/** Words. @param set their properties, as XML */
export function r(words: string, set = ''): string {
  const parts = words
    .split(/([\t\n])/)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
    );
  return `<w:r>${set === '' ? '' : `<w:rPr>${set}</w:rPr>`}${parts.join('')}</w:r>`;
}

/** The properties of a paragraph in a list. */
export function list(id: number, level: number, more = ''): string {
  return `${more}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** A list of Word's: each level's format, what it prints, and what else it says; each further list of the same series by its own starts. */
export function numbering(
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  lists: Readonly<Record<number, string>> = { 1: '' },
  series = 0,
): string {
  const each = levels.map(
    ([format, text, more = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="720"/></w:pPr></w:lvl>`,
  );
  const nums = Object.entries(lists).map(
    ([id, overrides]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${series}"/>${overrides}</w:num>`,
  );
  return `<w:abstractNum w:abstractNumId="${series}">${each.join('')}</w:abstractNum>${nums.join('')}`;
}

/** A style of paragraphs, named as Word names it in every language. */
export function style(id: string, name: string, properties = '', words = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr><w:rPr>${words}</w:rPr></w:style>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
