/** Markup that stands in Markdown for a generator, or for a reader's eyes beside the words. */
export interface Construct {
  readonly name: string;
  /** The shape by which it is known; whatever is not of that shape is text. */
  readonly recognised: string;
  /** What a reader sees of it, and what becomes of that here. */
  readonly seen: string;
  readonly example: string;
  /** The clauses that the example makes: labels, then words, a clause a line. */
  readonly reads: string;
  /** What looks much like it and is text, which stays. */
  readonly not: string;
}

/**
 * All that is decided about markup that is no word of a clause. Adding or taking away what no reader sees is no change, or one of
 * markup; whatever a reader sees is shown. Each example is a test (test/clauses/generators.test.ts).
 */
export const CONSTRUCTS: readonly Construct[] = [
  {
    name: 'attributes in braces',
    recognised:
      '`{: …}` alone on a line, at the end of a block or a heading, at the start of an item, right after a link or emphasis; `{#id}` and `{.class}` at the end of a heading or block',
    seen: 'Nothing. It is left out.',
    example: '## Fees {#fees}\n\nYou must [pay](fees.md){:target="_blank"}.\n{: .lead }',
    reads: 'Fees\nYou must pay.',
    not: 'You must pay {fee} or {#5}.',
  },
  {
    name: 'condition',
    recognised:
      'Tags of `if`, `unless`, `ifversion`, `case` and their branches and ends, alone on their lines, or around all that a line says, with both ends',
    seen: 'The words, where the condition holds. It belongs to each clause inside: one that comes, goes or is another is substantive, and is named.',
    example: '{% if page.lang == "en" %}\nYou must pay.\n{% endif %}\n\n- {% unless free %}fees{% endunless %}',
    reads: '(page.lang == "en") You must pay.\n(not free) fees',
    not: 'You must pay {% if late %}twice{% endif %}.',
  },
  {
    name: 'value to be filled in',
    recognised: '`{{ … }}`, and every tag that is not of this table: `{% include … %}`, `{% data … %}`',
    seen: 'A value that is not known here. It stays in the text, and another one is substantive.',
    example: 'You must pay {{ fees.late }}.',
    reads: 'You must pay {{ fees.late }}.',
    not: 'You must pay {one}.',
  },
  {
    name: 'comment of a generator',
    recognised: '`{% comment %}` … `{% endcomment %}`, `{::comment}` … `{:/comment}`, `{/* … */}`, with both ends',
    seen: 'Nothing. It is left out.',
    example: 'You must {/* soon */}pay.\n\n{% comment %}\nOld rates.\n{% endcomment %}',
    reads: 'You must pay.',
    not: 'You must pay. {% comment %} see above',
  },
  {
    name: 'imports and exports of MDX',
    recognised: '`import … from "…"` and `export const … = …;`, alone or among their like between blank lines',
    seen: 'Nothing. It is left out.',
    example: "import Note from '../note.mdx'\n\nYou must pay.",
    reads: 'You must pay.',
    not: 'import duties are paid by you, from "Annex 1"',
  },
  {
    name: 'box',
    recognised:
      '`[!NOTE]` and four more alone on the first line of a quote; `:::note` … `:::`, `{{< note >}}` … `{{< /note >}}`, `{% note %}` … `{% endnote %}` and `{{#note}}` … `{{/note}}` with a kind that is known',
    seen: 'The kind of the box, and the title if it has one. The kind is shown beside the clause and is none of its words; the title is a word like any other.',
    example: '> [!WARNING]\n> You must pay.\n\n:::note Late fees\n\nThey are due at once.\n\n:::',
    reads: '[Warning] You must pay.\n[Note] Late fees\nThey are due at once.',
    not: '> [!WARNING] You must pay.',
  },
  {
    name: 'footnote',
    recognised: '`[^name]` for which there is a `[^name]: …` in the document',
    seen: 'Its number, in the order of the first references, at its place; its text below the document, a clause called by that number. The name is seen by nobody. A clause that a footnote is newly attached to has changed.',
    example: 'You must pay.[^z] You may leave.[^a]\n\n[^a]: In writing.\n\n[^z]: In euros.',
    reads: 'You must pay.<1> You may leave.<2>\nFootnote 2 In writing.\nFootnote 1 In euros.',
    not: 'You must pay.[^z]',
  },
  {
    name: 'struck out',
    recognised: '`~~…~~`',
    seen: 'Words crossed out. They count as gone and are shown crossed out where they stood; `check` warns of them.',
    example: 'You must ~~not~~ pay.\n\n~~You may leave.~~',
    reads: 'You must pay.',
    not: 'You must pay ~5 to ~10 euros.',
  },
  {
    name: 'raised and lowered figures',
    recognised: '`<sup>` and `<sub>` and their ends',
    seen: 'Small figures above or below the line. They are characters of the text, `¹`, `₂`, and no other figure is equal to them; letters stay as they are.',
    example: 'You must pay $5<sup>1</sup> by the 4<sup>th</sup> for 10<sup>3</sup> calls.',
    reads: 'You must pay $5¹ by the 4th for 10³ calls.',
    not: 'You must pay $51.',
  },
  {
    name: 'HTML',
    recognised: 'Tags and comments of HTML, as in CommonMark',
    seen: 'The words between the tags, those of `<summary>` too. Tags, anchors and comments are left out.',
    example:
      '<a id="fees"></a>\n\n<details>\n<summary>Fees</summary>\n\nYou must pay.\n\n</details>\n\n<!-- checked -->',
    reads: 'Fees\nYou must pay.',
    not: 'You must pay if a < b.',
  },
  {
    name: 'front matter',
    recognised:
      'At the top: YAML between lines `---`, TOML between `+++`, JSON between `;;;` or braces on lines of their own, each with a key on its first line',
    seen: 'Nothing. It states facts and is no text.',
    example: '+++\ntitle = "Terms"\n+++\nYou must pay.',
    reads: 'You must pay.',
    not: '+++\nYou must pay.\n+++',
  },
];
