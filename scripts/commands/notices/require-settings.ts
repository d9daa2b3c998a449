import process from 'node:process';
import { InputError } from '../../history/input-error.ts';

/** A variable of the environment that commands about notices need; for `GITHUB_TOKEN` the variables of a GitHub App may stand in. */
export type Setting = keyof typeof SETTINGS;

/**
 * Makes sure that all that a command needs is set, so that whoever sets it up is asked once.
 * @throws InputError that names all that is missing, with what each holds
 */
export function requireSettings(needed: Iterable<Setting>): void {
  const wanted = new Set(needed);
  const missing = (Object.keys(SETTINGS) as Setting[]).filter((name) => wanted.has(name) && !isSet(name));
  const [first, ...others] = missing;
  if (first === undefined) return;
  const { problem, expected, example } = SETTINGS[first];
  if (others.length === 0) throw new InputError(problem, { expected, example });
  throw new InputError(`${missing.join(', ')} are not set`, {
    expected: missing.map((name) => `${name}: ${SETTINGS[name].expected}`).join('; '),
    example: missing.map((name) => SETTINGS[name].example).join(' '),
  });
}

/** The shortest key by which markers are made, in characters. */
export const SHORTEST_KEY = 32;

/** In the order in which they are set up. */
const SETTINGS = {
  TERMS_CUSTOMERS: {
    problem: 'TERMS_CUSTOMERS is not set',
    expected: 'the customer registry, a file or folder outside the repository of the terms',
    example: 'TERMS_CUSTOMERS=../operations/customers.yaml',
  },
  TERMS_STATE: {
    problem: 'TERMS_STATE is not set',
    expected: 'the folder of the ledger, kept between runs and backed up',
    example: 'TERMS_STATE=../operations/state',
  },
  TERMS_NOTICE_KEY: {
    problem: 'TERMS_NOTICE_KEY is not set, or too short',
    expected: `a secret of at least ${SHORTEST_KEY} characters, the same in every run, for ever; make it once with \`openssl rand -hex 32\`, and keep it in a file`,
    example: 'TERMS_NOTICE_KEY=$(cat ../operations/notice-key)',
  },
  GITHUB_TOKEN: {
    problem: 'There is nothing to sign in to GitHub with',
    expected: 'GITHUB_TOKEN, or TERMS_APP_ID with TERMS_APP_PRIVATE_KEY, as some customers are told in issues',
    example: 'GITHUB_TOKEN=github_pat_…',
  },
  TERMS_SMTP_URL: {
    problem: 'TERMS_SMTP_URL is not set',
    expected:
      'the mail server to give letters to; without one `--channel github` sends the issues alone, and `notices export` writes the letters',
    example: 'TERMS_SMTP_URL=smtps://USER:PASSWORD@smtp.example.com',
  },
  TERMS_MAIL_FROM: {
    problem: 'TERMS_MAIL_FROM is not set',
    expected: 'from whom letters come: one address of mail, with a name before it or without',
    example: 'TERMS_MAIL_FROM="Northwind Legal <legal@northwind.example>"',
  },
} as const;

/** Secrets that are not set arrive empty in CI. */
function isSet(name: Setting): boolean {
  const { GITHUB_TOKEN, TERMS_APP_ID, TERMS_APP_PRIVATE_KEY } = process.env;
  // Half an App is a mistake of its own, of which `openSender` tells.
  if (name === 'GITHUB_TOKEN') return Boolean(GITHUB_TOKEN || TERMS_APP_ID || TERMS_APP_PRIVATE_KEY);
  const value = process.env[name] ?? '';
  return name === 'TERMS_NOTICE_KEY' ? value.length >= SHORTEST_KEY : value !== '';
}
