const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Numbers that open a sentence: `One`, `12`. */
export const COUNTS = { inWords: (count: number): string => WORDS[count] ?? String(count) };
