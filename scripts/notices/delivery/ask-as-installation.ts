import { type GitHub, memberOf } from './make-answer.ts';

/** A token lasts an hour; what is left of it must be enough for the longest request and the longest wait before it. */
const MARGIN = 10 * 60_000;

/**
 * GitHub asked as an installation of an App. Its token is asked for when it is needed, and again before it ends by GitHub's own
 * clock. Where GitHub gives none, its answer to that question is the answer.
 */
export function askAsInstallation(id: number, asApp: GitHub, speak: (authorization: string) => GitHub): GitHub {
  let token: { readonly text: string; readonly until: number } | null = null;
  let time = 0;
  return async (request) => {
    if (token === null || time >= token.until) {
      const parameters = { installation_id: id };
      const answer = await asApp({ route: 'POST /app/installations/{installation_id}/access_tokens', parameters });
      const text = memberOf(answer.data, 'token');
      if (answer.status !== 201 || typeof text !== 'string')
        return answer.status === 201 ? { ...answer, status: 0 } : answer;
      const until = Date.parse(String(memberOf(answer.data, 'expires_at')));
      token = { text, until: Number.isNaN(until) ? 0 : until - MARGIN };
    }
    const answer = await speak(`token ${token.text}`)(request);
    time = answer.time ?? time;
    if (answer.status === 401) token = null;
    return answer;
  };
}
