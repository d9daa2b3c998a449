import { InputError } from './input-error.ts';

/** There is no document where they are looked for, which is no fault of whoever brings the first. */
export class NoDocuments extends InputError {}
