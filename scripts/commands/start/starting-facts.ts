import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { InputError } from '../../history/input-error.ts';
import { parseConfiguration } from '../../history/statements/configuration.ts';
import { settingsFile } from './settings-file.ts';

/** What a new repository must be told of its owner. */
export interface StartingFacts {
  readonly publisher: string;
  /** The site's address; null where it is not known yet. */
  readonly site: string | null;
  readonly language: string;
  /** Whom customers may ask; null where nobody was named. */
  readonly contact: string | null;
}

/** The same as flags; `site` is false where it was said that there is none yet. */
export interface FactFlags {
  readonly publisher?: string;
  readonly site?: string | boolean;
  readonly language?: string;
  readonly contact?: string;
}

/**
 * Takes the facts from flags and asks for the others on a terminal. They are read back as the settings that they become, so that
 * nothing is written which the program would refuse later.
 * @throws InputError where one is missing and nobody can be asked, or one is no such fact
 */
export async function readStartingFacts(flags: FactFlags): Promise<StartingFacts> {
  const given = process.stdin.isTTY && process.stdout.isTTY ? await askMissing(flags) : flags;
  const publisher = given.publisher?.trim() ?? '';
  if (publisher === '') throw missing('--publisher', 'the name of whose terms these are', '--publisher "Acme Ltd"');
  if (given.site === undefined)
    throw missing('--site', 'the address that the site will have, or --no-site', '--site https://terms.acme.example');
  const site = typeof given.site === 'string' && given.site.trim() !== '' ? given.site.trim() : null;
  const facts = { publisher, site, language: given.language ?? 'en', contact: given.contact?.trim() || null };
  const read = readBack(facts);
  if (read.publisher !== publisher || read.language !== facts.language)
    throw missing('--publisher', 'a name of one line', '--publisher "Acme Ltd"');
  return facts;
}

function readBack(facts: StartingFacts) {
  try {
    return parseConfiguration(settingsFile(facts), 'terms.config.yaml');
  } catch (error) {
    // What the person gave is wrong, not a line of a file that nobody has.
    if (error instanceof InputError) throw new InputError(error.message.replace(/^terms\.config\.yaml:\d+: /, ''));
    throw error;
  }
}

/** What the settings would refuse is said at once, and asked again. */
async function askMissing(flags: FactFlags): Promise<FactFlags> {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ask = async (
      given: string | undefined,
      question: string,
      fact: (answer: string) => Partial<StartingFacts>,
    ) => {
      if (given !== undefined) return given;
      for (;;) {
        const answer = (await asking.question(question)).trim();
        const why = whyRefused(fact(answer));
        if (why === null) return answer;
        process.stdout.write(`${why}\n`);
      }
    };
    const publisher = await ask(flags.publisher, 'Whose terms are these? (Acme Ltd) ', (name) => ({ publisher: name }));
    const site =
      flags.site === false
        ? false
        : await ask(
            flags.site as string | undefined,
            'Where will the site be? (https://…; empty: not known yet) ',
            (address) => ({
              site: address || null,
            }),
          );
    const language =
      (await ask(flags.language, 'The language of the site: en, de or fr? (en) ', (word) => ({
        language: word || 'en',
      }))) || 'en';
    const contact = await ask(
      flags.contact,
      'Whom may customers ask? (address of mail; empty: nobody yet) ',
      (address) => ({
        contact: address || null,
      }),
    );
    return { publisher, site: site === '' ? false : site, language, contact };
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    process.stdout.write('\n');
    throw new InputError('The questions were broken off, and nothing was made', {
      expected: 'an answer to each, or the flags in their place',
      example: 'terms init ../acme-terms --publisher "Acme Ltd" --no-site',
    });
  } finally {
    asking.close();
  }
}

/** Null for an answer that the settings take. */
function whyRefused(fact: Partial<StartingFacts>): string | null {
  if (fact.publisher === '') return 'Expected a name, such as Acme Ltd.';
  // Documents may be in any language; the site has words of its own in three.
  if (fact.language !== undefined && !/^(?:en|de|fr)(?:-[a-z]{2})?$/i.test(fact.language))
    return 'Expected en, de or fr.';
  try {
    readBack({ publisher: 'Acme Ltd', site: null, language: 'en', contact: null, ...fact });
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

function missing(flag: string, expected: string, example: string): InputError {
  return new InputError(`${flag} is not given`, { expected, example });
}
