import process from 'node:process';
import { InputError, quoteValue } from '../../../history/input-error.ts';
import { SenderUnreachable } from '../../../notices/delivery/sender.ts';
import { composeLetter } from '../../../notices/mail/compose-letter.ts';
import type { MailSender } from '../../../notices/mail/mail-sender.ts';
import { type MailFrom, readMailFrom, readMailServer } from '../../../notices/mail/mail-server.ts';
import { speakToMailServer, tryMailServer } from '../../../notices/mail/speak-to-mail-server.ts';
import type { Customer } from '../../../notices/registry/customers.ts';
import { isMailAddress } from '../../../notices/registry/mail-address.ts';

/** Milliseconds. RFC 5321, 4.5.3.2, has a server take up to ten minutes for the answer to a letter; giving up earlier leaves it to a person. */
const TIMEOUTS = { greeting: 30_000, answer: 600_000 };

/** Whether a mail server is named at all. */
export function namesMailServer(): boolean {
  return Boolean(process.env.TERMS_SMTP_URL);
}

/**
 * The sender of letters that the environment names, after its server has let us in.
 * @param contact whom customers may ask: answers go there where it is an address of mail
 * @throws InputError where the settings are wrong or the server does not let us in; SenderUnreachable where it does not answer
 */
export async function openMail(customers: readonly Customer[], contact: string | null): Promise<MailSender> {
  const { TERMS_SMTP_URL = '', TERMS_SMTP_PASSWORD } = process.env;
  const server = readMailServer(TERMS_SMTP_URL, TERMS_SMTP_PASSWORD);
  const letters = openLetters(customers, contact);
  const answer = await tryMailServer(server, TIMEOUTS);
  const where = quoteValue(`${server.host}:${server.port}`);
  if (answer.kind === 'credentials')
    throw new InputError(`The mail server ${where} does not let us in: ${answer.why}`, {
      expected: 'TERMS_SMTP_URL with a user and a password that it accepts, and a certificate that holds',
      example: 'NODE_EXTRA_CA_CERTS=our-authority.pem where the certificate is of an authority of your own',
    });
  if (answer.kind !== 'taken')
    throw new SenderUnreachable(`The mail server ${where} does not answer as it should`, {
      expected: 'a mail server at TERMS_SMTP_URL that takes letters',
      example: 'run the same command again',
    });
  return { ...letters, post: speakToMailServer(server, TIMEOUTS) };
}

/** All of it but the server: enough to write letters. @throws InputError where the settings are wrong */
export function openLetters(customers: readonly Customer[], contact: string | null): Omit<MailSender, 'post'> {
  const from: MailFrom = readMailFrom(process.env.TERMS_MAIL_FROM ?? '', process.env.TERMS_MAIL_BOUNCES ?? '');
  const addresses = new Map(customers.map(({ id, email }) => [id, email]));
  const answersTo = contact !== null && isMailAddress(contact) ? contact : null;
  return { from, answersTo, addressOf: (customer) => addresses.get(customer) ?? null, compose: composeLetter };
}

/** What must never be printed: the password, and the address that may hold it. */
export function mailSecrets(): readonly string[] {
  const { TERMS_SMTP_URL = '', TERMS_SMTP_PASSWORD = '' } = process.env;
  const [, inUrl = ''] = /^[a-z]+:\/\/[^/@]*:([^@]*)@/i.exec(TERMS_SMTP_URL) ?? [];
  return [TERMS_SMTP_URL, TERMS_SMTP_PASSWORD, inUrl, decoded(inUrl)].filter((secret) => secret !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
