import { InputError } from '../../history/input-error.ts';
import { listWhole } from './list-whole.ts';
import { type Answer, type GitHub, memberOf, momentOf } from './make-answer.ts';
import type { RefusalReason } from './refusal.ts';
import { troubleOf } from './trouble.ts';

/** Who sends, and by which way a repository is reached. */
export interface Sender {
  /** Our own number as a user: what others wrote is never taken for ours. */
  readonly us: number;
  /** When GitHub said so, ISO moment. */
  readonly at: string;
  readonly wayTo: (repository: string) => Way;
}

/** Limits count for each installation, so each is a lane of its own. */
export type Way =
  | { readonly kind: 'open'; readonly lane: string; readonly github: GitHub }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** GitHub could not be asked who we are; the same command may succeed later. */
export class SenderUnreachable extends InputError {}

/** A sender with one token for everything. */
export async function tokenSender(github: GitHub): Promise<Sender> {
  const user = await github({ route: 'GET /user' });
  const us = idIn(user, 'GITHUB_TOKEN');
  return { us, at: momentOf(user), wayTo: () => ({ kind: 'open', lane: 'token', github }) };
}

/**
 * A sender that is a GitHub App, with a way into each account that has installed it.
 * @param asApp GitHub, asked with the App's own key
 * @param asInstallation GitHub, asked with the token of an installation
 */
export async function appSender(asApp: GitHub, asInstallation: (id: number) => GitHub): Promise<Sender> {
  const app = await asApp({ route: 'GET /app' });
  idIn(app, 'TERMS_APP_ID');
  const installed = await listWhole(asApp, { route: 'GET /app/installations' });
  if (!installed.whole) return refuseAnswer(installed.answer, 'TERMS_APP_ID');
  const ways = new Map<string, Way>();
  for (const installation of installed.items) {
    const id = memberOf(installation, 'id');
    const login = memberOf(memberOf(installation, 'account'), 'login');
    if (typeof id !== 'number' || typeof login !== 'string') continue;
    const suspended = memberOf(installation, 'suspended_at') != null;
    ways.set(
      login.toLowerCase(),
      suspended
        ? { kind: 'refused', reason: 'suspended' }
        : { kind: 'open', lane: `installation ${id}`, github: asInstallation(id) },
    );
  }
  const bot = `${String(memberOf(app.data, 'slug'))}[bot]`;
  // An installation may not ask who it is; the App's user is found by its name.
  const us = idIn(await asApp({ route: 'GET /users/{username}', parameters: { username: bot } }), 'TERMS_APP_ID');
  const none: Way = { kind: 'refused', reason: 'not-installed' };
  return { us, at: momentOf(app), wayTo: (repository) => ways.get(repository.split('/')[0]!.toLowerCase()) ?? none };
}

function idIn(answer: Answer, variable: string): number {
  const id = memberOf(answer.data, 'id');
  if (troubleOf(answer) !== null || answer.status !== 200 || typeof id !== 'number')
    return refuseAnswer(answer, variable);
  return id;
}

function refuseAnswer(answer: Answer, variable: string): never {
  const trouble = troubleOf(answer)?.kind ?? 'none';
  // Success without an id is an answer that was cut off.
  if (answer.status < 400 || !['none', 'credentials'].includes(trouble))
    throw new SenderUnreachable(`GitHub cannot be asked who we are (${answer.status || 'no answer'})`, {
      expected: 'an answer of the API at GITHUB_API_URL',
      example: 'run the same command again',
    });
  throw new InputError(
    `GitHub does not accept ${variable} (${answer.status}, request ${answer.requestId ?? 'unknown'})`,
    {
      expected: 'a token, or the id and private key of a GitHub App, that is still valid',
      example: 'GITHUB_TOKEN=github_pat_…',
    },
  );
}
