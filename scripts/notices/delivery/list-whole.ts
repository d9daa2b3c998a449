import type { Answer, GitHub, GitHubRequest } from './make-answer.ts';
import { troubleOf } from './trouble.ts';

/** GitHub's greatest page. */
const PAGE = 100;

/**
 * Reads a list page by page, oldest first, so that what is added meanwhile comes last. Octokit's own pagination takes a page
 * that was cut off for an empty one, and a notice behind it for missing; here each page must be a whole list.
 * @returns the elements with the last answer, or the first answer that is no such page
 */
export async function listWhole(
  github: GitHub,
  { route, parameters }: GitHubRequest,
): Promise<
  | { readonly whole: true; readonly items: readonly unknown[]; readonly last: Answer }
  | { readonly whole: false; readonly answer: Answer }
> {
  const items: unknown[] = [];
  for (let page = 1; ; page++) {
    const answer = await github({ route, parameters: { ...parameters, per_page: PAGE, page } });
    if (troubleOf(answer) !== null || answer.status !== 200 || !Array.isArray(answer.data))
      return { whole: false, answer };
    items.push(...answer.data);
    if (answer.data.length < PAGE && !/rel="next"/.test(answer.link)) return { whole: true, items, last: answer };
  }
}
