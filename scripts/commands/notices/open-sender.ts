import { createHmac, createPrivateKey } from 'node:crypto';
import process from 'node:process';
import { InputError } from '../../history/input-error.ts';
import { checkApiUrl } from '../../notices/delivery/api-url.ts';
import { askAsInstallation } from '../../notices/delivery/ask-as-installation.ts';
import type { Hmac } from '../../notices/delivery/marker.ts';
import { appSender, type Sender, tokenSender } from '../../notices/delivery/sender.ts';
import { speakAsApp, speakToGitHub } from '../../notices/delivery/speak-to-github.ts';
import { requireSettings } from './require-settings.ts';

/** One request with its answer, in milliseconds; GitHub itself gives up after ten seconds. */
const TIMEOUT = 30_000;

/**
 * The sender that the environment names: GITHUB_TOKEN, or the GitHub App of TERMS_APP_ID and TERMS_APP_PRIVATE_KEY.
 * @throws InputError where neither is set or GitHub does not accept it; SenderUnreachable where it does not answer
 */
export async function openSender(): Promise<Sender> {
  const { GITHUB_API_URL, GITHUB_TOKEN, TERMS_APP_ID, TERMS_APP_PRIVATE_KEY } = process.env;
  const speak = speakToGitHub(checkApiUrl(GITHUB_API_URL || API), TIMEOUT);
  // One of the two is a mistake in the settings; to go on with the token would make notices another sender's, who finds none of the App's.
  if (!TERMS_APP_ID !== !TERMS_APP_PRIVATE_KEY)
    throw new InputError(`${TERMS_APP_ID ? 'TERMS_APP_PRIVATE_KEY' : 'TERMS_APP_ID'} is not set`, {
      expected: 'TERMS_APP_ID with TERMS_APP_PRIVATE_KEY, or neither',
      example: 'TERMS_APP_PRIVATE_KEY="$(cat app.private-key.pem)"',
    });
  if (TERMS_APP_ID && TERMS_APP_PRIVATE_KEY) {
    const asApp = speakAsApp(TERMS_APP_ID, readPrivateKey(TERMS_APP_PRIVATE_KEY), speak);
    return await appSender(asApp, (id) => askAsInstallation(id, asApp, speak));
  }
  if (GITHUB_TOKEN) return await tokenSender(speak(`token ${GITHUB_TOKEN}`));
  throw new InputError('There is nothing to sign in to GitHub with', {
    expected: 'GITHUB_TOKEN, or TERMS_APP_ID with TERMS_APP_PRIVATE_KEY',
    example: 'GITHUB_TOKEN=github_pat_…',
  });
}

const API = 'https://api.github.com';

/** Where GitHub's pages are, by the address of its API; without a slash at its end. */
export function webAddressOfGitHub(): string {
  const api = checkApiUrl(process.env.GITHUB_API_URL || API);
  return api === API ? 'https://github.com' : api.replace(/\/api\/v3$/, '');
}

/** The key under which markers are made. Whoever has it can tell which notice a marker belongs to. */
export function openMarkerKey(): Hmac {
  requireSettings(['TERMS_NOTICE_KEY']);
  const secret = process.env.TERMS_NOTICE_KEY!;
  return (text) => createHmac('sha256', secret).update(text).digest('hex');
}

/** What must never be printed. */
export function secretsInUse(): readonly string[] {
  const { GITHUB_TOKEN, TERMS_APP_PRIVATE_KEY, TERMS_NOTICE_KEY, TERMS_WEBHOOK_SECRET } = process.env;
  return [GITHUB_TOKEN, TERMS_APP_PRIVATE_KEY, TERMS_NOTICE_KEY, TERMS_WEBHOOK_SECRET].flatMap(
    (secret) => secret || [],
  );
}

/** In PEM; CI services like to hand it over on one line with `\n` in it. */
function readPrivateKey(text: string): string {
  const pem = text.replaceAll('\\n', '\n');
  try {
    createPrivateKey(pem);
    return pem;
  } catch {
    throw new InputError('TERMS_APP_PRIVATE_KEY is not a private key', {
      expected: 'the PEM file that GitHub gave for the App, whole',
      example: 'TERMS_APP_PRIVATE_KEY="$(cat app.private-key.pem)"',
    });
  }
}
