/**
 * How the parts of a document are called before their numbers, in the languages that terms are published in: "Artikel 5", "des
 * Abschnitts 3", "aux articles 4 et 5". What is said of one kind holds in every language.
 */
export interface PartName {
  /** The name in English, by which all are one: "Anhang 2" and "Annex 2" are of one kind. */
  readonly kind: string;
  /** The word as it stands before a label: "Artikel 5". Small letters; patterns without groups that are counted. */
  readonly names: readonly string[];
  /** Its other forms, of which only references are made: plurals, cases, short forms. */
  readonly forms: readonly string[];
}

/** Beside the English names; each by German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Turkish. */
export const NAMES_ABROAD: readonly PartName[] = [
  {
    kind: 'section',
    names: [
      ...['abschnitt', 'ziffer', 'sección', 'apartado', 'sezione', 'secção', 'seção', 'sectie', 'paragraaf'],
      ...['paragraf', 'раздел', 'пункт', 'bölüm'],
    ],
    forms: [
      ...['abschnitts', 'abschnittes', 'abschnitte', 'abschnitten', 'ziffern', 'ziff\\.', 'secciones', 'seccion'],
      ...[
        'apartados',
        'sezioni',
        'secções',
        'seções',
        'secties',
        'paragrafen',
        'разделе',
        'раздела',
        'пункте',
        'пункта',
      ],
    ],
  },
  {
    kind: 'article',
    names: ['artikel', 'artículo', 'articulo', 'articolo', 'artigo', 'artykuł', 'статья', 'madde', 'art\\.'],
    forms: [
      ...['artikels', 'artikeln', 'artikelen', 'artículos', 'articulos', 'articoli', 'artigos', 'artykułu', 'статьи'],
      ...['статье', 'arts\\.', 'artt\\.'],
    ],
  },
  {
    kind: 'clause',
    names: ['cláusula', 'clausula', 'clausola', 'klausel'],
    forms: ['cláusulas', 'clausulas', 'clausole', 'klauseln'],
  },
  {
    // Part of a section, and never one: "Absatz 2" leads to no section 2.
    kind: 'subparagraph',
    names: ['absatz', 'párrafo', 'parágrafo', 'comma'],
    forms: ['absatzes', 'absätze', 'absätzen', 'abs\\.', 'alinéas?', 'paragraphes?', 'párrafos', 'parágrafos', 'commi'],
  },
  {
    kind: 'point',
    names: ['punkt', 'punto', 'ponto'],
    forms: ['punkts', 'punktes', 'punkte', 'punkten', 'nummern?', 'nr\\.', 'buchstaben?', 'lit\\.', 'puntos', 'punti'],
  },
  {
    kind: 'annex',
    names: ['anhang', 'annexe', 'anexo', 'allegato', 'bijlage', 'załącznik', 'приложение'],
    forms: ['anhangs', 'anhanges', 'anhänge', 'anhängen', 'annexes', 'anexos', 'allegati', 'bijlagen', 'приложении'],
  },
  { kind: 'schedule', names: ['anlage'], forms: ['anlagen'] },
  {
    kind: 'chapter',
    names: ['kapitel', 'chapitre', 'capítulo', 'capitulo', 'capitolo', 'hoofdstuk', 'rozdział', 'глава'],
    forms: ['kapitels', 'kapiteln', 'chapitres', 'capítulos', 'capitoli', 'hoofdstukken', 'rozdziału', 'главе'],
  },
  { kind: 'part', names: ['teil', 'partie', 'parte', 'deel'], forms: ['teils', 'teiles', 'teilen', 'partes'] },
  { kind: 'title', names: ['titel', 'titre', 'título', 'titolo'], forms: [] },
];

/** Arabic and Korean names, which have no capitals; the number may stand in brackets. */
export const ARABIC_NAMES = '(?:ال)?(?:مادة|قسم|بند|فصل|ملحق|فقرة)';

const KINDS: ReadonlyMap<string, string> = new Map(
  NAMES_ABROAD.flatMap(({ kind, names, forms }) => [...names, ...forms].map((name) => [plain(name), kind] as const)),
);

/** The kind of part that a name of another language is for, in English; null for what is none. */
export function kindOfPart(name: string): string | null {
  const lower = plain(name.toLowerCase());
  if (/^(?:ال)?ملحق$/u.test(lower)) return 'annex';
  if (/^(?:ال)?فصل$/u.test(lower)) return 'chapter';
  return KINDS.get(lower) ?? null;
}

function plain(name: string): string {
  return name
    .replace(/\\?\.$/, '')
    .replace(/s\?$/, 's')
    .replace(/n\?$/, 'n');
}

/** Any of these words in small letters, with a capital, or all in capitals: the number after them keeps its case. */
export function inAnyCase(names: readonly string[]): string {
  return names
    .flatMap((name) => {
      const capital = name[0]!.toUpperCase() + name.slice(1);
      return [name, capital, name.includes('\\') || name.includes('?') ? capital : name.toUpperCase()];
    })
    .toSorted((one, other) => other.length - one.length)
    .join('|');
}

/** All names and forms of other languages, for patterns that find references. */
export const FORMS_ABROAD = NAMES_ABROAD.flatMap(({ names, forms }) => [...names, ...forms]);

/** Those of whole sections: the number after them is that of a clause by itself. */
export const SECTIONS_ABROAD = NAMES_ABROAD.flatMap(({ kind, names, forms }) =>
  /^(?:subparagraph|point|title)$/.test(kind) ? [] : [...names, ...forms],
);

/** Digits of Arabic and of full width as those that are counted with. */
export function plainDigits(text: string): string {
  return /[٠-٩۰-۹０-９]/u.test(text)
    ? text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => {
        const code = digit.codePointAt(0)!;
        return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660));
      })
    : text;
}
