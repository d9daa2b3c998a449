import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type End, judgeMailAnswer, type MailAnswer, Transcript } from './mail-answer.ts';
import type { MailServer } from './mail-server.ts';

/** From whom and to whom a letter goes, as servers see it. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives one letter to a mail server, once.
 * @param content asked for when the server is ready to take the words, and not before: what it does first is done before any of them goes out;
 *   where it fails, none goes out and it fails in turn
 */
export type PostLetter = (envelope: Envelope, content: () => Promise<string>) => Promise<MailAnswer>;

/** Milliseconds to connect and be greeted, and for each answer. RFC 5321, 4.5.3.2, gives a server ten minutes for the last one. */
export interface MailTimeouts {
  readonly greeting: number;
  readonly answer: number;
}

/**
 * A mail server, given each letter over a connection of its own: an answer too many to one letter is then never taken for one to the
 * next. Certificates are checked, but on this machine. Nothing is tried a second time.
 */
export function speakToMailServer(server: MailServer, timeouts: MailTimeouts): PostLetter {
  return async ({ from, to }, content) => {
    const transcript = new Transcript();
    const connection = connectionTo(server, timeouts, transcript);
    let asked: Promise<string> | null = null;
    let left = false;
    const words = async function* (): AsyncGenerator<string> {
      if (!transcript.isReadyForWords) throw new Error('The server is out of step');
      asked = content();
      const message = await asked;
      // Now they cannot go out any more, and none has; or an answer that was one too many has come to light.
      if (left || !transcript.isReadyForWords) throw new Error('The connection ended');
      transcript.begin();
      yield message;
    };
    const end = await new Promise<End>((done) => {
      signIn(connection, server, (problem) => {
        if (problem !== null) return done({ error: problem, reply: '' });
        connection.send({ from, to: [to] }, Readable.from(words()), (error, info) =>
          done({ error: error ?? null, reply: info?.response ?? '' }),
        );
      });
    });
    left = true;
    await leave(connection, end);
    // What the words wait for is done, or has failed, before anything is said of them.
    await asked;
    return judgeMailAnswer(end, transcript);
  };
}

/**
 * Connects, secures the connection, signs in and leaves: what is wrong with the settings is wrong before the first letter.
 * @returns as for a letter; `taken` where all is well
 */
export async function tryMailServer(server: MailServer, timeouts: MailTimeouts): Promise<MailAnswer> {
  const transcript = new Transcript();
  const connection = connectionTo(server, timeouts, transcript);
  const error = await new Promise<unknown>((done) => signIn(connection, server, done));
  await leave(connection, { error });
  return error === null ? { kind: 'taken', reply: '' } : judgeMailAnswer({ error, reply: '' }, transcript);
}

/** Connects and, where there is somebody to sign in as, does so. @param done called with what went wrong, at whatever time; null once it is done */
function signIn(connection: SMTPConnection, { user, password }: MailServer, done: (problem: unknown) => void): void {
  connection.on('error', done);
  connection.once('end', () => done(new Error('The connection ended')));
  connection.connect((problem) => {
    if (problem || user === null) return done(problem ?? null);
    connection.login({ user, pass: password ?? '' }, (refused) => done(refused ?? null));
  });
}

/**
 * Takes leave where all is well: the answer to that shows whether the one before was in its place, as each would be the answer to the
 * command before its own. A server that gives none is waited for no longer than a moment.
 */
async function leave(connection: SMTPConnection, { error }: Pick<End, 'error'>): Promise<void> {
  if (error === null) {
    const ended = new Promise<void>((done) => {
      connection.once('end', done).once('error', () => done());
    });
    connection.quit();
    await Promise.race([ended, setTimeout(GOODBYE, undefined, { ref: false })]);
  }
  connection.close();
}

/** Milliseconds. */
const GOODBYE = 3_000;

function connectionTo(server: MailServer, { greeting, answer }: MailTimeouts, transcript: Transcript): SMTPConnection {
  const { host, port, tls } = server;
  return new SMTPConnection({
    ...{ host, port, secure: tls === 'implicit', requireTLS: tls === 'required' },
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: tls !== 'local' },
    ...{ connectionTimeout: greeting, greetingTimeout: greeting, socketTimeout: answer, dnsTimeout: greeting },
    // Of what passes it hands out codes and phases alone: neither words nor passwords.
    transactionLog: true,
    logger: transcript.logger,
  } as SMTPConnection.Options);
}
