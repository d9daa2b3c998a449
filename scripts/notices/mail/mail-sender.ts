import type { composeLetter } from './compose-letter.ts';
import type { MailFrom } from './mail-server.ts';
import type { PostLetter } from './speak-to-mail-server.ts';

/** Who sends letters, to which addresses, and by which server. */
export interface MailSender {
  readonly from: MailFrom;
  /** Whom answers reach, where whom customers may ask is an address of mail; else null. */
  readonly answersTo: string | null;
  /** By the registry of today; null where it names none. */
  readonly addressOf: (customer: string) => string | null;
  readonly compose: typeof composeLetter;
  readonly post: PostLetter;
}
