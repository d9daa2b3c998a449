import { InputError, quoteValue } from '../../history/input-error.ts';
import { isMailAddress } from '../registry/mail-address.ts';

/** The server that letters are given to. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `implicit`: from the first byte; `required`: by STARTTLS or not at all; `local`: this machine's own server, with TLS where it has it. */
  readonly tls: 'implicit' | 'required' | 'local';
  readonly user: string | null;
  readonly password: string | null;
}

/** From whom letters come. */
export interface MailFrom {
  /** Null where the address stands alone. */
  readonly name: string | null;
  readonly address: string;
  /** The envelope's sender, to which servers send what they cannot deliver. */
  readonly bounces: string;
}

const URL_EXAMPLE = 'TERMS_SMTP_URL=smtps://USER:PASSWORD@smtp.example.com';

/**
 * Reads TERMS_SMTP_URL: `smtps://` for TLS from the start, `smtp://` for STARTTLS, which is then required, but to this machine itself.
 * @param password TERMS_SMTP_PASSWORD, for those who keep it apart
 * @throws InputError that repeats nothing of what may be a password
 */
export function readMailServer(url: string, password: string | undefined): MailServer {
  const refuse = (problem: string): never => {
    throw new InputError(`TERMS_SMTP_URL ${problem}`, {
      expected: 'the address of the mail server: smtps://, or smtp:// for STARTTLS, with user and password',
      example: URL_EXAMPLE,
    });
  };
  if (url === '') return refuse('is not set');
  if (!URL.canParse(url)) return refuse('is not an address');
  const parsed = new URL(url);
  if (parsed.protocol !== 'smtp:' && parsed.protocol !== 'smtps:')
    return refuse('begins with neither smtps:// nor smtp://');
  if (!/^\/?$/.test(parsed.pathname) || parsed.search !== '' || parsed.hash !== '')
    return refuse('has more than a server, a user and a password in it');
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  if (!/^[A-Za-z0-9._:-]+$/.test(host)) return refuse('names no server');
  const user = decode(parsed.username) ?? refuse('has a user name that is not encoded as addresses are');
  const inUrl = decode(parsed.password) ?? refuse('has a password that is not encoded as addresses are');
  const secret = password || inUrl;
  if (user === '' && secret !== '') return refuse('has a password, and no user');
  if (user !== '' && secret === '') return refuse('has a user, and no password (TERMS_SMTP_PASSWORD may hold it)');
  const implicit = parsed.protocol === 'smtps:';
  const port = parsed.port === '' ? (implicit ? 465 : 587) : Number(parsed.port);
  const tls = implicit ? 'implicit' : isThisMachine(host) ? 'local' : 'required';
  return { host, port, tls, user: user || null, password: secret || null };
}

/**
 * Reads TERMS_MAIL_FROM, `Northwind Legal <legal@northwind.example>` or the address alone, and TERMS_MAIL_BOUNCES.
 * @throws InputError where one is missing or no address
 */
export function readMailFrom(from: string, bounces: string): MailFrom {
  const example = 'TERMS_MAIL_FROM="Northwind Legal <legal@northwind.example>"';
  const expected = 'one address of mail, with a name of at most 100 characters before it or without';
  if (from === '') throw new InputError('TERMS_MAIL_FROM is not set', { expected, example });
  const [, quoted, bare, inBrackets] = /^(?:(?:"([^"<>\\]*)"|([^"<>\\]*?))\s*<([^<>\s]+)>)$/.exec(from.trim()) ?? [];
  const address = inBrackets ?? from.trim();
  const name = (quoted ?? bare ?? '').trim();
  if (!isMailAddress(address) || name.length > 100 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name))
    throw new InputError(`TERMS_MAIL_FROM is ${quoteValue(from)}`, { expected, example });
  if (bounces !== '' && !isMailAddress(bounces))
    throw new InputError(`TERMS_MAIL_BOUNCES is ${quoteValue(bounces)}`, {
      expected: 'one address of mail, without a name',
      example: 'TERMS_MAIL_BOUNCES=bounces@northwind.example',
    });
  return { name: name === '' ? null : name, address, bounces: bounces === '' ? address : bounces };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
