/**
 * What a file is that bears the name of a document and holds none of its words: published as terms it would take away every
 * duty and every right, and say so. Null for a text.
 * @param content the bytes read as UTF-8
 */
export function whyNoText(content: string): string | null {
  return KINDS.find(({ pattern }) => pattern.test(content))?.kind ?? null;
}

const KINDS = [
  {
    // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the version comes first, the keys after it in order.
    pattern: /^version https?:\/\/[\w./-]+\/spec\/v\d+\n(?:[\w.-]+ [^\n]+\n)*oid \w+:[0-9a-f]+\nsize \d+\s*$/,
    kind: 'a pointer to a text that Git LFS keeps elsewhere',
  },
  // Its byte order mark is no character of UTF-8; every other byte of plain English is NUL.
  { pattern: /^\ufffd\ufffd[\s\S]?[^\ufffd]*\0|^\0[^\0]\0[^\0]|^[^\0]\0[^\0]\0/, kind: 'text in UTF-16' },
  { pattern: /\0/, kind: 'no text, as it holds NUL bytes' },
] as const;
