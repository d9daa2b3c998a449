import type { Finding } from '../../../reading/facets/findings.ts';
import { choiceOf, count, listOf, nullable, objectOf, optional, type Properties, type Schema, text } from './schema.ts';

type Of<Kind extends Finding['kind']> = Extract<Finding, { readonly kind: Kind }>;

const BEFORE = nullable(text('As printed in the text before.'), 'there was none');
const AFTER = nullable(text('As printed in the text after.'), 'there is none');
const NAMES = { type: 'string' };

/** What else a change does to the text, each kind with its values. */
export const FINDING_SCHEMA: Schema = {
  description: 'What else a change does to the text, with its values.',
  oneOf: [
    kindOf<Of<'quantity' | 'deadline'>>(['quantity', 'deadline'], 'A number, or a period, that changed.', {
      before: BEFORE,
      after: AFTER,
      direction: choiceOf('By the numbers alone.', { more: '', less: '', other: 'they cannot be compared' }),
    }),
    kindOf<Of<'definition'>>(['definition'], 'The definition of a term changed.', {
      term: text('The term.'),
      change: choiceOf('What happened to it.', { added: '', removed: '', changed: '' }),
      covers: optional(
        choiceOf('Whether it now covers more or less.', { more: '', less: '' }),
        'the words do not prove it',
      ),
      uses: optional(
        objectOf<NonNullable<Of<'definition'>['uses']>>('Where the new version uses the term.', {
          count: count('How many other clauses use it.'),
          first: listOf(NAMES, 'What the first three of them are called.'),
        }),
        'it is not told',
      ),
    }),
    kindOf<Of<'term-renamed'>>(['term-renamed'], 'A term has another name throughout.', {
      from: text('As it was.'),
      to: text('As it is.'),
    }),
    kindOf<Of<'reference'>>(['reference'], 'A reference to another clause or an address changed.', {
      change: choiceOf('What happened to it.', {
        added: '',
        removed: '',
        elsewhere: 'it points at something else',
        follows: 'the number of the clause that it points at changed with it',
        dangling: 'nothing has that number now',
      }),
      before: BEFORE,
      after: AFTER,
      from: optional(text('What it pointed at.'), 'that has no name'),
      to: optional(text('What it points at now.'), 'that has no name'),
    }),
    kindOf<Of<'list-of-things'>>(['list-of-things'], 'A list gained or lost items.', {
      gained: listOf(NAMES, 'The items that came.'),
      lost: listOf(NAMES, 'The items that went.'),
      under: optional(text('What the list stands under.'), 'it stands under nothing that has a name'),
    }),
    kindOf<Of<'governing-law' | 'entity' | 'contact' | 'date-stamp' | 'example'>>(
      ['governing-law', 'entity', 'contact', 'date-stamp', 'example'],
      'The law that governs, a company, an address to write to, the date at the head of the text, or an example changed.',
      { before: BEFORE, after: AFTER },
    ),
    kindOf<Of<'column'>>(['column'], 'What became of a column of a table, told once for all its rows.', {
      change: choiceOf('What happened to it.', { added: '', removed: '', moved: '', headed: 'its head changed' }),
      head: objectOf<Of<'column'>['head']>('What stands over it.', { before: BEFORE, after: AFTER }),
      rows: count('How many rows have something in it.'),
    }),
    kindOf<Of<'notice-promise'>>(
      ['notice-promise'],
      'The clause promises notice of changes, or says how the terms may be changed.',
      {},
    ),
  ],
};

function kindOf<One extends Finding>(
  kinds: readonly One['kind'][],
  description: string,
  properties: Properties<Omit<One, 'kind'>>,
): Schema {
  const whole = objectOf<Omit<One, 'kind'>>(description, properties);
  const kind = { enum: kinds, description: 'What it is.' };
  return {
    ...whole,
    properties: { kind, ...(whole.properties as object) },
    required: ['kind', ...(whole.required as readonly string[])],
  };
}
