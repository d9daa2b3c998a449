/** Of the interface, as `lang` has it. */
export const LANGUAGE_CODE = 'fr';
