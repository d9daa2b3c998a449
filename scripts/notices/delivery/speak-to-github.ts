import { App, Octokit, RequestError } from 'octokit';
import { type GitHub, makeAnswer } from './make-answer.ts';

/** Supported until 2028 at least; without it GitHub's default may change under us. */
const API_VERSION = '2022-11-28';

/**
 * GitHub at an address, asked with an authorization (`token …`, `bearer …`). Octokit's plugins are off: they file an issue up to four
 * times when its answer is lost. Redirects are not followed, so a token goes to no other host and a notice to no other repository.
 * @param timeout milliseconds for one request with its answer
 */
export function speakToGitHub(url: string, timeout: number): (authorization: string) => GitHub {
  const octokit = new Octokit({
    baseUrl: url,
    userAgent: 'terms-notices',
    log: silent,
    retry: { enabled: false },
    throttle: { enabled: false },
  });
  return (authorization) =>
    async ({ route, parameters = {}, ifNoneMatch }) => {
      try {
        const { status, headers, data } = await octokit.request(route, {
          ...parameters,
          headers: {
            authorization,
            'x-github-api-version': API_VERSION,
            ...(ifNoneMatch != null && { 'if-none-match': ifNoneMatch }),
          },
          request: { redirect: 'manual', signal: AbortSignal.timeout(timeout), retries: 0 },
        });
        return makeAnswer(status, headers as Record<string, string>, data);
      } catch (error) {
        // Nothing of the error goes further: it holds the request with its body.
        const response = error instanceof RequestError ? error.response : undefined;
        if (response === undefined) return makeAnswer(0, {}, null);
        return makeAnswer(response.status, response.headers as Record<string, string>, response.data);
      }
    };
}

/**
 * GitHub asked as an App: each request is signed with its private key.
 * @throws Error where the key is none; its words may hold the key
 */
export function speakAsApp(appId: string, privateKey: string, speak: (authorization: string) => GitHub): GitHub {
  const app = new App({ appId, privateKey, log: silent });
  return async (request) => {
    const { token } = (await app.octokit.auth({ type: 'app' })) as { readonly token: string };
    return await speak(`bearer ${token}`)(request);
  };
}

const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function nothing(): void {}
