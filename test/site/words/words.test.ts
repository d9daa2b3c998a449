import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_TOPICS } from '../../../scripts/history/statements/built-in-topics.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../../../site/src/words/choose-language.ts';
import { wordFile } from '../../../site/src/words/word-file.ts';
import { falseSentencesOn } from '../../support/find-false-sentences.ts';
import { callsOf, type Entry, parametersOf, type Words, walkWords } from '../../support/walk-words.ts';

const FOLDER = new URL('../../../site/src/words/languages/', import.meta.url);
const SUBJECTS = readdirSync(new URL('british/', FOLDER)).sort();

/** The tables of a language, as its site has them. */
async function tablesOf(language: Language): Promise<Words> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const { url } = next(specifier, context);
      if (!url.startsWith(FOLDER.href)) return { url, shortCircuit: true };
      const importer = context.parentURL?.startsWith('file:') ? fileURLToPath(bare(context.parentURL)) : '';
      const other = wordFile(fileURLToPath(bare(url)), importer, language, existsSync);
      // Each language has modules of its own, also of the files that it shares with British English.
      return { url: `${other === null ? url : new URL(other, FOLDER)}?${language}`, shortCircuit: true };
    },
  });
  const tables: Record<string, unknown> = {};
  for (const file of SUBJECTS) Object.assign(tables, await import(new URL(`british/${file}`, FOLDER).href));
  hooks.deregister();
  return Object.fromEntries(Object.entries(tables).filter(([name]) => /^[A-Z_]+$/.test(name)));
}

function bare(url: string): string {
  return url.replace(/\?.*$/, '');
}

const tables = new Map<Language, readonly Entry[]>();
/** All that a language can say, each sentence with the entry that says it. */
const sentences = new Map<Language, readonly (readonly [path: string, said: string])[]>();

before(async () => {
  for (const language of LANGUAGES) tables.set(language, walkWords(await tablesOf(language), ''));
  // By the names of its parameters a British function says what it is to be called with.
  const calls = new Map(
    tables
      .get('british')!
      .flatMap(({ path, value }) =>
        typeof value === 'function' ? [[path, callsOf(path, parametersOf(value as never))] as const] : [],
      ),
  );
  for (const [language, entries] of tables)
    sentences.set(
      language,
      entries.flatMap(({ path, value }): (readonly [string, string])[] => {
        if (typeof value !== 'function') return [[path, value as string]];
        return (calls.get(path) ?? [[]]).flatMap((args) =>
          [value(...args)].flat().map((said: string) => [path, said] as const),
        );
      }),
    );
});

suite('the words of the interface', () => {
  for (const [code, language] of [
    ['en', 'british'],
    ['en-GB', 'british'],
    ['en-US', 'american'],
    ['EN-us', 'american'],
    ['de', 'german'],
    ['de-AT', 'german'],
    ['fr-CA', 'french'],
    ['es', 'british'],
    ['dex', 'british'],
  ] as const)
    test(`of a site in ${code} are ${language}`, () => assert.equal(chooseLanguage(code), language));

  for (const language of LANGUAGES.slice(1)) {
    test(`have the same entries in ${language} as in British English`, () => {
      const shape = (entries: readonly Entry[]) => entries.map(({ path, value }) => `${path} ${typeof value}`).sort();
      // Names of the subjects that come with the program are the engine's own in English.
      const own = (entries: readonly Entry[]) => entries.filter(({ path }) => !path.startsWith('TOPICS.'));
      assert.deepEqual(shape(own(tables.get(language)!)), shape(own(tables.get('british')!)));
    });
  }

  /** What a language says that it should not. */
  const wrongIn = (language: Language, isWrong: (said: string, path: string) => boolean) =>
    sentences.get(language)!.flatMap(([path, said]) => (isWrong(said, path) ? `${path}: ${said}` : []));
  /** Words that stand between others, with their spaces, or nothing where there is nothing to say. */
  const isPart = (path: string) => /\.(?:whom|moreClauses|historyOf|became|from|termUsedIn|large)\b|^JOINS/.test(path);

  for (const language of LANGUAGES)
    test(`are sentences in ${language}, whatever they are of`, () => {
      const broken = /undefined|null|NaN|\[object|\$\{|=>/;
      const careless = / {2}|^ | $|\.\.|,,|\( | \)|““|„„|« «|^$/;
      assert.deepEqual(
        wrongIn(language, (said, path) => broken.test(said) || (!isPart(path) && careless.test(said))),
        [],
      );
    });

  for (const language of ['british', 'american'] as const)
    test(`agree in number and article in ${language} English`, () => {
      const page = { today: '2100-01-01', file: '' };
      assert.deepEqual(
        wrongIn(language, (said, path) => !isPart(path) && falseSentencesOn([said], page).length > 0),
        [],
      );
    });

  for (const [language, wrong] of [
    [
      'german',
      /\b1 (?:Änderungen|Klauseln|Fassungen|weitere Klauseln|weitere Änderungen)\b|\b[02-9] (?:Klausel|Änderung|Fassung)\b|von der die|\bder Fassung \d\b/,
    ],
    [
      'french',
      /(?<![\d.])[01] (?:modifications|clauses|autres|ajoutées)\b|\b(?:2|11) (?:modification|clause|ajoutée|autre)\b|(?<!\p{L})(?:de le|à le|de les)(?!\p{L})|(?<!\d)1 (?:janvier|mars|mai)\b/u,
    ],
  ] as const)
    test(`agree in number and article in ${language}`, () =>
      assert.deepEqual(
        wrongIn(language, (said) => wrong.test(said)),
        [],
      ));

  test('in French keep signs with the words before them', () =>
    assert.deepEqual(
      wrongIn('french', (said) => / [:;!?»]|« /.test(said)),
      [],
    ));

  test('name every subject that comes with the program', () => {
    for (const language of ['german', 'french'] as const) {
      const named = tables.get(language)!.flatMap(({ path }) => /^TOPICS\.(.*)$/.exec(path)?.[1] ?? []);
      assert.deepEqual(named.sort(), BUILT_IN_TOPICS.map(({ name }) => name).sort(), language);
    }
  });

  test('are translated, but for those that are the same', () => {
    const british = new Map(tables.get('british')!.map(({ path, value }) => [path, value]));
    for (const [language, same] of SAME)
      assert.deepEqual(
        tables
          .get(language)!
          .flatMap(({ path, value }) =>
            typeof value === 'string' && !isPart(path) && value === british.get(path) ? value : [],
          )
          .filter((value) => !same.includes(value)),
        [],
        language,
      );
  });

  test('have the dates of their language', () => {
    for (const [language, ...dates] of [
      ['british', '15 December 2026', '1 March 2027', '1 March', 'March 2027'],
      ['american', 'December 15, 2026', 'March 1, 2027', 'March 1', 'March 2027'],
      ['german', '15. Dezember 2026', '1. März 2027', '1. März', 'März 2027'],
      ['french', '15 décembre 2026', '1er mars 2027', '1er mars', 'mars 2027'],
    ] as const) {
      const say = (name: string) =>
        tables.get(language)!.find(({ path }) => path === `DATES.${name}`)!.value as (date: string) => string;
      assert.deepEqual(
        [say('long')('2026-12-15'), ...['long', 'dayAndMonth', 'month'].map((name) => say(name)('2027-03-01'))],
        dates,
      );
    }
  });

  test('in American English are spelled as there, and have no British date', () => {
    for (const [path, said] of sentences.get('american')!)
      assert.doesNotMatch(
        said,
        /colour|\b\w+isation\b|behaviour|centre|licence|\d (?:March|May|December) \d/,
        `${path}: ${said}`,
      );
  });
});

/** Words that are the same in English. */
const SAME: readonly (readonly [Language, readonly string[]])[] = [
  ['german', ['Open Terms Archive', 'Text', 'Text, SHA-256', 'Commit']],
  [
    'french',
    [
      'Open Terms Archive',
      'Commit',
      'Documents',
      'Document',
      'Contact',
      'contact',
      'Version',
      'Section',
      'Clause',
      'Dates',
      'Question',
      'Clarification',
      'Suspension',
      'Versions',
      'Correction',
    ],
  ],
];
