import { findAddresses } from '../facets/addresses.ts';
import { contactsIn, withoutContacts } from '../facets/contacts.ts';
import { tellingClassOf } from '../words/telling-words.ts';
import { findAddressShapes } from './address-shapes.ts';
import { COMPANY_FORMS } from './company-forms.ts';

/** What is printed beside a mailbox, a number or an address to say which it is. */
const LABELS = new Set(
  `by post mail email e-mail mailbox phone telephone tel fax mobile online web website address postal contact details us here attn attention
  for questions inquiries enquiries support or and of the a at to in c o co legal privacy data protection officer department team office
  representative registered number no nr org vat`.split(/\s+/),
);
/** Small words inside names and addresses of other languages. */
const PARTICLES = /^(?:de|du|des|la|le|les|di|da|do|dos|van|von|der|den|zu|am|im|rue|avenue|boulevard|via|calle)$/;

/**
 * True for a text that is nothing but where somebody is reached: mailboxes, numbers, a postal address, with names and with labels such as
 * "By post:". A sentence that says what must be sent there is none.
 */
export function isContactBlock(text: string): boolean {
  if (text.length > LONGEST || (contactsIn(text).length === 0 && !hasAddress(text))) return false;
  const rest = withoutContacts(text).replace(/https?:\S+|www\.\S+|@/g, ' ');
  const words = rest.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
  return words.every(
    (word) =>
      (/^[\p{Lu}\p{N}]/u.test(word) && !TELLING.test(tellingClassOf(word.toLowerCase()) ?? '')) ||
      LABELS.has(word.toLowerCase()) ||
      PARTICLES.test(word) ||
      COMPANY_FORMS.has(word.toLowerCase()),
  );
}

/** In capitals a sentence is made of nothing but what looks like names: "YOU MUST PAY AT 12 QUAY STREET". */
const TELLING = /^(?:negation|modals|acts|conjunctions|time|quantifiers|measures|scope|law|crimes)$/;

/** A longer text says something besides. */
const LONGEST = 400;

function hasAddress(text: string): boolean {
  return findAddressShapes(text).length > 0 || findAddresses(text).length > 0;
}
