import { memberOf } from '../delivery/make-answer.ts';

/** What came of giving a letter to a server. Never an exception: it may have been taken, however it ended here. */
export type MailAnswer =
  /** With the code and words of the server, for the record. */
  | { readonly kind: 'taken'; readonly reply: string }
  /** For good (5xx), so that nothing of it went out. */
  | { readonly kind: 'refused'; readonly what: 'sender' | 'address' | 'letter'; readonly reply: string }
  /** For now (4xx), so that nothing of it went out; `busy` where the server takes nothing at all for a while. */
  | { readonly kind: 'later'; readonly busy: boolean }
  /** No connection, or one that broke before the words were given. */
  | { readonly kind: 'unreachable' }
  /** The server does not let us in, or offers no security that we accept; `why` is ours and names no secret. */
  | { readonly kind: 'credentials'; readonly why: string }
  /** The words were given and no answer that can be trusted came: it may be on its way. */
  | { readonly kind: 'lost' };

/**
 * Keeps count of what was said and answered, and in which order. Each command has one answer; where a server answers twice, what comes
 * later is out of step, and an answer to one command could pass for that to the letter.
 */
export class Transcript {
  #commands = 0;
  #replies: string[] = [];
  /** How many answers there were when the last word of the letter went out; null before, and where not every command had one. */
  #repliesAtEnd: number | null = null;
  #begun = false;

  /** What nodemailer reports to: `tnx` says which side spoke. Messages are cut to the code; what we say is only counted. */
  readonly logger = {
    level(): void {},
    trace(): void {},
    debug: (entry: unknown, ...words: readonly unknown[]): void => this.#note(entry, words),
    info: (entry: unknown, ...words: readonly unknown[]): void => this.#note(entry, words),
    warn(): void {},
    error(): void {},
    fatal(): void {},
  };

  /** The letter's words go out from here on. */
  begin(): void {
    this.#begun = true;
  }

  get begun(): boolean {
    return this.#begun;
  }

  /** Every command was answered once, the last of them, DATA, with the code that asks for the words. */
  get isReadyForWords(): boolean {
    // The greeting is an answer to no command.
    return this.#replies.length === this.#commands + 1 && /^354\b/.test(this.#replies.at(-1) ?? '');
  }

  /** An answer came after the last word, none that could pass for it before, and after it none but the one to our leaving. */
  get isAnsweredInStep(): boolean {
    if (this.#repliesAtEnd === null || this.#replies.length <= this.#repliesAtEnd) return false;
    return this.#replies.slice(this.#repliesAtEnd + 1).every((reply) => /^(?:221|421)/.test(reply));
  }

  #note(entry: unknown, words: readonly unknown[]): void {
    const side = memberOf(entry, 'tnx');
    if (side === 'client') this.#commands++;
    if (side === 'server') this.#replies.push(String(words[0] ?? '').slice(0, 3));
    if (side === 'message' && this.#replies.length === this.#commands + 1) this.#repliesAtEnd ??= this.#replies.length;
  }
}

/** How it ended: nodemailer's error, or null with the server's last answer. */
export interface End {
  readonly error: unknown;
  readonly reply: string;
}

/** Judges how it ended: only an answer in its place counts for a letter whose words went out. */
export function judgeMailAnswer({ error, reply }: End, transcript: Transcript): MailAnswer {
  const code = Number(memberOf(error, 'responseCode') ?? 0);
  const command = String(memberOf(error, 'command') ?? '');
  if (transcript.begun) {
    const answered = transcript.isAnsweredInStep;
    if (error === null) return answered ? { kind: 'taken', reply } : { kind: 'lost' };
    if (!answered || command !== 'DATA' || code < 400) return { kind: 'lost' };
    if (code >= 500) return { kind: 'refused', what: 'letter', reply: replyOf(error) };
    return { kind: 'later', busy: code === 421 };
  }
  const name = String(memberOf(error, 'code') ?? '');
  if (name === 'ETLS' || isCertificate(memberOf(error, 'originalCode')) || isCertificate(name))
    return { kind: 'credentials', why: 'it offers no encryption whose certificate holds' };
  if (code === 0 && name === 'EAUTH') return { kind: 'credentials', why: 'it offers no way to sign in that we know' };
  if (code === 0) return { kind: 'unreachable' };
  if (code < 500) return { kind: 'later', busy: code === 421 || command === 'CONN' || name === 'EAUTH' };
  if (name === 'EAUTH' || /^AUTH/.test(command) || code === 530 || code === 535)
    return { kind: 'credentials', why: `it does not accept user and password (${code})` };
  if (command === 'MAIL FROM') return { kind: 'refused', what: 'sender', reply: replyOf(error) };
  if (command === 'RCPT TO') return { kind: 'refused', what: 'address', reply: replyOf(error) };
  if (command === 'DATA') return { kind: 'refused', what: 'letter', reply: replyOf(error) };
  return { kind: 'unreachable' };
}

function replyOf(error: unknown): string {
  return String(memberOf(error, 'response') ?? '');
}

function isCertificate(code: unknown): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(String(code ?? ''));
}
