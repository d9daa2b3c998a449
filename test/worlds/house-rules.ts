import { makeRepository } from '../support/git-repository.ts';
import { swap } from '../support/trace-history.ts';
import { ARMS, BOWS, SWORDS } from './armoury.ts';

/** Text that wants to be more than text. */
export const HOSTILE = '<img src=x onerror=alert(1)>  "q" & &amp; javascript:alert(2) 顔認識';
const RULES = `# House Rules

## 1. Quiet

1.1 The hall is quiet from ten. Guests may sing until nine. Nobody says ${HOSTILE.replace(/[<&]/g, '\\$&')} one.

1.2 The doors are locked at ten, the windows are shut at eleven and all lamps are put out by the guard at twelve.

1.9 No drums are beaten in the hall at any time of the day.

## 2. Pets

2.1 Each dog is led on a rope.
`;
/**
 * A repository with house rules that were reworded, split and cut, and with the armoury's rules, which replaced two documents.
 * `amend` commits what comes later.
 */
export async function makeHouseRules() {
  const repository = await makeRepository();
  const commit = (date: string, files: Readonly<Record<string, readonly [matter: string, text: string]>>) =>
    repository.commit(
      Object.fromEntries(
        Object.entries(files).map(([id, [matter, text]]) => [`terms/${id}.md`, `---\n${matter}\n---\n${text}`]),
      ),
      { date },
    );
  const two = swap(
    RULES,
    ['1.9 No drums are beaten in the hall at any time of the day.\n\n', ''],
    ['one.', 'two.'],
    ['from ten', 'from eight'],
  );
  const three = swap(two, ['locked at ten, the windows', 'locked at ten.\n\n1.3 The windows']);
  commit('2024-01-01', {
    rules: ['version: 1', RULES],
    swords: ['version: 1', swap(SWORDS, ['two days', 'a day'])],
    bows: ['version: 1', BOWS],
  });
  commit('2024-02-01', { rules: ['version: 2', two], swords: ['version: 2', SWORDS] });
  commit('2024-03-01', {
    rules: ['version: 3\neffective: 2024-03-15', three],
    arms: ['version: 1\neffective: 2024-04-01\nsupersedes: [swords, bows]', ARMS],
    swords: ['version: 2\nretired: 2024-04-01', SWORDS],
    bows: ['version: 1\nretired: 2024-04-01', BOWS],
  });
  const amend = () => {
    commit('2024-05-01', {
      rules: ['version: 4', swap(three, ['\n## 2. Pets\n\n2.1 Each dog is led on a rope.\n', ''])],
      arms: ['version: 2\neffective: 2024-05-01', swap(ARMS, ['within two days', 'within one day'])],
    });
    commit('2024-05-20', { rules: ['version: 5\neffective: 2024-07-01', swap(three, ['from eight', 'from seven'])] });
  };
  return { repository, amend };
}
