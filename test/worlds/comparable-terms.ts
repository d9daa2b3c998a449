import { makeRepository } from '../support/git-repository.ts';

// A publisher whose versions are worth comparing: names of characters, words that want to be markup, a code that was
// replaced by another, and a text beyond what can be read.

/** As a text and as a title. If any of it runs, a dialog opens. */
export const HOSTILE = `<img src=x onerror="alert(1)"> <script>alert(2)</script> [x](javascript:alert(3)) "q" 'a' &amp;lt;`;

/** All that the browser must know as the parser does: with and without its semicolon, by a longer name, by none. */
const CHARACTERS =
  '&copy; &AMP; &hellip; &nvlt; &notit; &nosuchname; &semi; &lt;b&gt; &#169; &#x22; `&copy;` [x](y.md "&quot;")';

const TERMS: readonly (readonly [date: string, words: string])[] = [
  [
    '2024-01-01',
    '## 1. Use\n\nYou may use the services.\n\n## 2. End\n\nYou must delete all content within 30 days.\n',
  ],
  [
    '2024-02-01',
    `## 1. Use\n\nYou may use the services. ${CHARACTERS}\n\n## 2. End\n\nYou must delete it within 14 days.\n`,
  ],
  [
    '2024-03-01',
    `## 1. Police\n\nYou must not identify people for the police.\n\n## 2. Use\n\nYou may use the services. ${CHARACTERS}\n\n${HOSTILE}\n\n## 3. End\n\nYou must delete it within 14 days.\n`,
  ],
];

/** Makes the repository; gives its folder. The code of 2024-03-01 replaces the old one. */
export async function makeComparableTerms(): Promise<string> {
  const repository = await makeRepository();
  const topics = 'topics:\n  - { id: police, name: The police, words: [police], segments: [hidden-segment] }\n';
  const code = (words: string) => `# Old Code\n\nYou must not:\n\n- harm others;\n- ${words}.\n`;
  const deep = (word: string) => `# Deep\n\n${'> '.repeat(60)}${word}\n`;
  repository.commit(
    { 'terms/topics.yaml': topics, 'terms/old-code.md': code('mislead'), 'terms/deep.md': deep('one') },
    { date: '2023-12-01' },
  );
  for (const [index, [date, words]] of TERMS.entries()) {
    const title = index === 2 ? JSON.stringify(`Terms ${HOSTILE}`) : 'Terms';
    repository.commit(
      {
        'terms/terms.md': `---\ntitle: ${title}\nversion: ${index + 1}\n---\n${words}`,
        'terms/old-code.md': code(['mislead others', 'deceive or mislead others', 'deceive others'][index]!),
        ...(index === 1 && { 'terms/deep.md': deep('two') }),
      },
      { date },
    );
  }
  repository.commit(
    {
      'terms/new-code.md':
        '---\ntitle: New Code\nversion: 1\nsupersedes: [old-code]\n---\n# New Code\n\nYou must not:\n\n- harm others in any way;\n- deceive others.\n',
    },
    { date: '2024-04-01' },
  );
  return repository.directory;
}
