const CONTACT =
  /[\w.+-]+@[\w-]+(?:\.\w+)+|[\w.+-]+\s?[[(]\s?at\s?[\])]\s?[\w-]+(?:\s?(?:[[(]\s?dot\s?[\])]|\.)\s?\w+)+|\[email[\s\u00a0]protected\]|\+\d[\d\s().-]{6,}\d/g;

/** What every one of them has, as most texts have none. */
const SIGN = /@|[[(]\s?at\s?[\])]|\[email|\+\d/;

/** Mailboxes and telephone numbers in a text. */
export function contactsIn(text: string): readonly string[] {
  return SIGN.test(text) ? (text.match(CONTACT) ?? []) : [];
}

/** A text with each mailbox and telephone number as one sign. */
export function withoutContacts(text: string): string {
  return SIGN.test(text) ? text.replace(CONTACT, '@') : text;
}
