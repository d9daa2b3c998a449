import type { Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import { findAddresses } from './addresses.ts';
import type { Finding } from './findings.ts';

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

const ASKING =
  /\b(?:contact us|e-?mail us|write to us|call us|submit a (?:support )?(?:ticket|request)|support (?:chatbot|team)|P\.?O\.? Box)\b/i;
/** A sentence that says where to write or call, whatever else it says. */
const REACHES =
  /\b(?:contact(?:ed|ing)?|reach(?:ed)?|e-?mail(?:ed|ing)?|mail(?:ed|ing)?|writ(?:e|ing)|call(?:ing)?|phone|send(?:ing)?|sent|report(?:ed|ing)?|notify|address(?:ed)?|questions?|request|complain\w*|at|to)\b[^.;]{0,80}$/i;

/** Mailboxes, numbers and postal addresses that differ, else words that ask to write or call. */
export function findContacts({ before, after }: SentencePair, edits: readonly Hunk[]): readonly Finding[] {
  const [old, current] = [before?.text ?? '', after?.text ?? ''];
  const [gone, come] = [contactsIn(old), contactsIn(current)];
  const lost = gone.find((one) => !come.includes(one)) ?? null;
  const found = come.find((one) => !gone.includes(one)) ?? null;
  if (lost !== null || found !== null) {
    const lone = before === null || after === null;
    return lone && !reaches(old || current, (lost ?? found)!) ? [] : [{ kind: 'contact', before: lost, after: found }];
  }
  if (before === null || after === null || edits.length === 0) return [];
  const [left, reached] = [old, current].map((text) =>
    findAddresses(text)
      .map(({ words }) => words)
      .join('; '),
  );
  if (left !== reached && MAILED.test(`${old} ${current}`))
    return [{ kind: 'contact', before: left || null, after: reached || null }];
  const [asked, asks] = [edits.map(({ deleted }) => deleted), edits.map(({ inserted }) => inserted)].map(
    (side) => ASKING.exec(side.join(' '))?.[0] ?? null,
  );
  return asked === asks ? [] : [{ kind: 'contact', before: asked!, after: asks! }];
}

const MAILED = /\b(?:mail(?:ed|ing)?|write to|sent to|send|notices?|customer (?:care|service)|@)/i;

function reaches(text: string, contact: string): boolean {
  return REACHES.test(text.slice(0, text.indexOf(contact)));
}
