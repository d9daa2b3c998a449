import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailFrom } from './mail-server.ts';
import { renderLetter } from './render-letter.ts';

/** All that a letter is made of. */
export interface Letter {
  readonly from: Pick<MailFrom, 'name' | 'address'>;
  /** The one address that it goes to; null for a letter that goes out in another way. */
  readonly to: string | null;
  /** Whom answers reach; null where that is the sender. */
  readonly answersTo: string | null;
  readonly key: string;
  readonly messageId: string;
  /** The first letter of the matter; null for a first. */
  readonly replyTo: string | null;
  /** Milliseconds since 1970; null for a file that another system sends, and dates, on a day of its own. */
  readonly date: number | null;
  readonly title: string;
  /** GitHub Markdown, as it stands in the plan. */
  readonly body: string;
}

/**
 * A letter as a message (RFC 5322): text and HTML of the same words. ASCII with CRLF; the same letter gives the same bytes on every run and
 * machine, as its boundary is made from its key.
 */
export async function composeLetter(letter: Letter): Promise<string> {
  const { from, to, answersTo, key, messageId, replyTo, date, title, body } = letter;
  const subject = title.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ');
  const { text, html } = renderLetter(subject, body);
  const composer = new MailComposer({
    from: from.name === null ? from.address : { name: from.name, address: from.address },
    ...(to !== null && { to }),
    ...(answersTo !== null && { replyTo: answersTo }),
    ...(replyTo !== null && { inReplyTo: replyTo, references: replyTo }),
    subject,
    messageId,
    date: new Date(date ?? 0),
    text,
    html,
    headers: {
      // RFC 3834: no machine is to answer.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      ...(date === null && { 'X-Unsent': '1' }),
    },
    // Every line of it is short and ASCII, so that no server on its way has cause to change it.
    encoding: 'quoted-printable',
    textEncoding: 'quoted-printable',
    newline: 'windows',
    baseBoundary: key,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0]);
  const message = (await composer.compile().build()).toString('latin1');
  // A draft has no day yet; nodemailer would give it one.
  return date === null ? message.replace(/^Date: .*\r\n/m, '') : message;
}
