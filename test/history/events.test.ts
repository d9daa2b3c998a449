import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { planEntries } from '../../scripts/changelog/plan-entries.ts';
import { openRepository } from '../../scripts/history/git/open-repository.ts';
import type { DocumentHistory } from '../../scripts/history/read-document.ts';
import { readHistory } from '../../scripts/history/read-history.ts';
import { makeRepository, type TestRepository } from '../support/git-repository.ts';

async function historyOf({ directory }: TestRepository, path = 'terms'): Promise<DocumentHistory[]> {
  const documents: DocumentHistory[] = [];
  for await (const document of readHistory(await openRepository(directory), { path })) documents.push(document);
  return documents;
}

/** `id: label < previous = returnsTo, …`, a line per document. */
async function told(repository: TestRepository, path?: string): Promise<string[]> {
  return (await historyOf(repository, path)).map((document) => {
    const entries = [...planEntries(document)].map(({ version, previous, returnsTo }) =>
      [version.label, previous && `< ${previous.label}`, returnsTo && `= ${returnsTo}`].filter(Boolean).join(' '),
    );
    return `${document.id}: ${entries.join(', ')}`;
  });
}

/** Text of a few paragraphs that shares nothing with another topic's. */
function textAbout(topic: string, paragraphs = 6): string {
  const line = (index: number) => `You must not use ${topic} for purpose ${index} of ${topic}, nor let others do so.`;
  return `# On ${topic}\n\n${Array.from({ length: paragraphs }, (_, index) => line(index)).join('\n\n')}\n`;
}

suite('merges', () => {
  test('of a branch while the trunk went on bring one revision, with what was agreed', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': 'one\n\nkept\n\ntwo\n', 'terms/b.md': 'b' });
    repository.git('checkout', '--quiet', '-b', 'draft');
    repository.commit({ 'terms/a.md': 'one\n\nkept\n\ndraft\n' }, { date: '2024-02-01' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'terms/a.md': 'ONE\n\nkept\n\ntwo\n' }, { date: '2024-03-01' });
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'draft');
    repository.commitAll({ date: '2024-04-01' });
    assert.deepEqual(await told(repository), [
      'a: 2024-01-01, 2024-03-01 < 2024-01-01, 2024-04-01 < 2024-03-01',
      'b: 2024-01-01',
    ]);
  });

  test('that bring nothing to the documents, and fast ones, invent no version', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': 'one' });
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.commit({ 'readme.txt': 'x' }, { date: '2024-02-01' });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'other');
    repository.commitAll({ date: '2024-03-01' });
    assert.deepEqual(await told(repository), ['a: 2024-01-01']);
  });

  test('that say something neither side said are taken by what they say', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': 'one' });
    repository.git('checkout', '--quiet', '-b', 'draft');
    repository.commit({ 'terms/a.md': 'two' }, { date: '2024-02-01' });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'draft');
    repository.commit({ 'terms/a.md': 'three' }, { date: '2024-03-01' });
    assert.deepEqual(await told(repository), ['a: 2024-01-01, 2024-03-01 < 2024-01-01']);
  });
});

suite('reverts', () => {
  test('are told as a return to the earlier text, with a difference in front matter and line ends alone', async () => {
    const repository = await makeRepository();
    const file = (version: number, text: string) => `---\nversion: ${version}\n---\n${text}`;
    repository.commit({ 'terms/a.md': file(3, 'one\n\ntwo\n') });
    repository.commit({ 'terms/a.md': file(4, 'three\n') }, { date: '2024-02-01' });
    repository.commit({ 'terms/a.md': file(5, 'one\r\n\r\ntwo\r\n') }, { date: '2024-03-01' });
    repository.commit({ 'terms/a.md': file(6, 'one\n\ntwo\n') }, { date: '2024-04-01' });
    assert.deepEqual(await told(repository), ['a: 3, 4 < 3, 5 < 4 = 3, 6 < 5']);
  });

  test('to the newest of several that have the text', async () => {
    const repository = await makeRepository();
    for (const [index, text] of ['a', 'b', 'a', 'b'].entries())
      repository.commit({ 'terms/a.md': text }, { date: `2024-0${index + 1}-01` });
    assert.deepEqual(await told(repository), [
      'a: 2024-01-01, 2024-02-01 < 2024-01-01, 2024-03-01 < 2024-02-01 = 2024-01-01, 2024-04-01 < 2024-03-01 = 2024-02-01',
    ]);
  });
});

suite('files that move', () => {
  test('between folders, with words changed on the way, stay the same document', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': textAbout('maps'), 'terms/b.md': textAbout('faces') });
    const content = textAbout('maps').replace('purpose 3', 'any purpose');
    repository.rename('terms/a.md', 'terms/policies/maps.md', { date: '2024-02-01', content });
    assert.deepEqual(await told(repository), ['b: 2024-01-01', 'policies-maps: 2024-01-01, 2024-02-01 < 2024-01-01']);
  });

  test('in from outside the path begin there; out of it, they are removed, and go on when they come back', async () => {
    const repository = await makeRepository();
    repository.commit({ 'drafts/a.md': textAbout('maps'), 'terms/b.md': textAbout('faces') });
    repository.rename('drafts/a.md', 'terms/a.md', { date: '2024-02-01' });
    repository.rename('terms/b.md', 'drafts/b.md', { date: '2024-03-01' });
    assert.deepEqual(await told(repository), ['a: 2024-02-01', 'b: 2024-01-01']);
    assert.equal((await historyOf(repository))[1]!.removed, '2024-03-01');
    repository.rename('drafts/b.md', 'terms/b.md', { date: '2024-04-01', content: 'short' });
    assert.deepEqual((await told(repository))[1], 'b: 2024-01-01, 2024-04-01 < 2024-01-01');
  });

  test('a document split in two goes on under its path, or else in its larger part', async () => {
    const repository = await makeRepository();
    const [maps, faces] = [textAbout('maps', 12), textAbout('faces', 5)];
    repository.commit({ 'terms/all.md': maps + faces, 'terms/other.md': maps + faces.toUpperCase() });
    repository.commit({ 'terms/all.md': maps, 'terms/faces.md': faces }, { date: '2024-02-01' });
    assert.deepEqual(await told(repository), [
      'all: 2024-01-01, 2024-02-01 < 2024-01-01',
      'faces: 2024-02-01',
      'other: 2024-01-01',
    ]);
    repository.git('rm', '--quiet', 'terms/other.md');
    repository.commit(
      { 'terms/o-maps.md': `${maps}\n`, 'terms/o-faces.md': `${faces.toUpperCase()}\n` },
      { date: '2024-03-01' },
    );
    assert.deepEqual(await told(repository), [
      'all: 2024-01-01, 2024-02-01 < 2024-01-01',
      'faces: 2024-02-01',
      'o-faces: 2024-03-01',
      'o-maps: 2024-01-01, 2024-03-01 < 2024-01-01',
    ]);
  });
});

suite('two documents modified in one commit', () => {
  const [maps, faces] = [textAbout('maps'), textAbout('faces')];
  const cases: readonly [name: string, a: string, b: string, swapped: boolean][] = [
    ['changed places', faces, maps, true],
    ['changed places and words', faces.replace('purpose 2', 'no purpose'), maps.replace('purpose 4', 'it'), true],
    ['were both written anew', textAbout('voices'), textAbout('gait'), false],
    ['became nearly one another', faces, maps.slice(0, 90) + textAbout('gait'), false],
    ['were edited', maps.replace('purpose 2', 'no purpose'), faces.replace('purpose 2', 'no purpose'), false],
  ];
  for (const [name, a, b, swapped] of cases) {
    test(`that ${name} are ${swapped ? 'followed to their new places' : 'each itself'}`, async () => {
      const repository = await makeRepository();
      repository.commit({ 'terms/a.md': maps, 'terms/b.md': faces });
      repository.commit({ 'terms/a.md': a, 'terms/b.md': b }, { date: '2024-02-01' });
      const paths = await firstPaths(repository);
      assert.deepEqual(paths, swapped ? ['terms/b.md', 'terms/a.md'] : ['terms/a.md', 'terms/b.md']);
    });
  }

  /** Where the first text of each document stood before the last commit. */
  async function firstPaths(repository: TestRepository): Promise<(string | undefined)[]> {
    const paths = ['terms/a.md', 'terms/b.md', 'terms/c.md'];
    const tree = repository.git('ls-tree', '-r', 'HEAD~1');
    const documents = await historyOf(repository);
    return documents.map(({ versions }) =>
      paths.find((path) => tree.includes(`${versions[0]!.revisions[0]!.blob}\t${path}`)),
    );
  }

  test('three documents that change places in a round are followed to their new places', async () => {
    const repository = await makeRepository();
    const gait = textAbout('gait');
    repository.commit({ 'terms/a.md': maps, 'terms/b.md': faces, 'terms/c.md': gait });
    repository.commit({ 'terms/b.md': maps, 'terms/c.md': faces, 'terms/a.md': gait }, { date: '2024-02-01' });
    assert.deepEqual(await firstPaths(repository), ['terms/c.md', 'terms/a.md', 'terms/b.md']);
    repository.commit({ 'terms/b.md': gait, 'terms/c.md': maps, 'terms/a.md': 'New.\n' }, { date: '2024-03-01' });
    const lives = (await historyOf(repository)).map(({ versions }) => versions.length);
    assert.deepEqual(lives, [2, 2, 2], 'what is no round is a rewriting of each');
  });

  test('three of them, of which two changed places', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': maps, 'terms/b.md': faces, 'terms/c.md': textAbout('gait') });
    const files = { 'terms/a.md': faces, 'terms/b.md': maps, 'terms/c.md': textAbout('voices') };
    repository.commit(files, { date: '2024-02-01' });
    const paths = await firstPaths(repository);
    assert.deepEqual(paths, ['terms/b.md', 'terms/a.md', 'terms/c.md']);
  });
});

suite('dates that move', () => {
  const file = (version: number, more: string, text = `Text ${version}`) =>
    `---\nversion: ${version}\n${more}\n---\n${text}\n`;
  const histories: readonly [name: string, files: readonly string[], expected: string, advanced: string | null][] = [
    [
      'advanced',
      [file(1, ''), file(2, 'effective: 2024-09-01'), file(2, 'effective: 2024-07-01')],
      '1, 2 < 1',
      '2024-09-01',
    ],
    [
      'advanced twice',
      [file(1, 'effective: 2024-12-01'), file(1, 'effective: 2024-09-01'), file(1, 'effective: 2024-07-01')],
      '1',
      '2024-09-01',
    ],
    [
      'postponed',
      [
        file(1, ''),
        file(2, 'effective: 2024-07-01'),
        file(2, 'effective: 2024-09-01\npostponed: { from: 2024-07-01 }'),
      ],
      '1, 2 < 1',
      null,
    ],
    [
      'advanced with other words',
      [file(1, 'effective: 2024-09-01'), file(1, 'effective: 2024-07-01', 'Other')],
      '1',
      null,
    ],
    [
      'of one cohort',
      [
        file(1, 'effective: { new: 2024-05-01, existing: 2024-09-01 }'),
        file(1, 'effective: { new: 2024-05-01, existing: 2024-08-01 }'),
      ],
      '1',
      '2024-09-01',
    ],
    [
      'withdrawn before effect',
      [
        file(1, ''),
        file(2, 'effective: 2024-09-01'),
        file(2, 'effective: 2024-09-01\nwithdrawn: { on: 2024-06-01, reason: x }'),
        file(3, ''),
      ],
      '1, 2 < 1, 3 < 1',
      null,
    ],
    [
      'withdrawn after effect',
      [file(1, ''), file(2, 'effective: 2024-02-01\nwithdrawn: { on: 2024-06-01, reason: x }'), file(3, '')],
      '1, 2 < 1, 3 < 1',
      null,
    ],
    [
      'withdrawn, with nothing before it',
      [file(1, 'effective: 2024-09-01\nwithdrawn: { on: 2024-02-01 }'), file(2, '')],
      '1, 2',
      null,
    ],
    [
      'corrected',
      [file(1, ''), file(2, 'effective: 2024-09-01'), file(3, 'effective: 2024-09-01\nchange: { corrects: 2 }')],
      '1, 2 < 1, 3 < 1',
      null,
    ],
  ];
  for (const [name, files, expected, advanced] of histories) {
    test(`${name}: ${expected}`, async () => {
      const repository = await makeRepository();
      for (const [index, content] of files.entries()) {
        repository.commit({ 'terms/a.md': content }, { date: `2024-0${index + 1}-01` });
      }
      assert.deepEqual(await told(repository), [`a: ${expected}`]);
      const [document] = await historyOf(repository);
      assert.equal(document!.versions.at(-1)!.advanced?.from ?? null, advanced);
    });
  }
});
