/** Where a block stands: in how many lists, and whether in a quote. */
export interface BlockPlace {
  readonly nesting: number;
  readonly quoted: boolean;
}

type Name = 'ul' | 'ol' | 'li' | 'blockquote' | 'table' | 'thead' | 'tbody';

/** A head begins another table; one of several rows goes on. */
export type RowKind = 'head' | 'more of the head' | 'row';

/** Writes blocks that come one after the other into the lists, quotes and tables that they stand in. */
export class NestedHtml {
  #html = '';
  readonly #open: Name[] = [];

  /** A block that is no list item and no table row. */
  block(place: BlockPlace, html: string): void {
    this.#goTo(place);
    this.#html += html;
  }

  /** The start of an item; what stands in it follows. `attributes` are those of its `li`. */
  item({ nesting, quoted }: BlockPlace, list: 'ul' | 'ol', attributes: string, html: string): void {
    this.#leaveTable();
    this.#closeWhile(() => this.#lists() > nesting || (this.#quoted() && !quoted));
    if (this.#lists() === nesting) {
      // The item before it ends, and where it was of another kind, or stood outside the quote, its list does, too.
      this.#closeWhile(() => this.#open.at(-1) !== 'ul' && this.#open.at(-1) !== 'ol');
      if (this.#open.at(-1) !== list || this.#quoted() !== quoted) this.#close();
    }
    if (this.#lists() < nesting) {
      this.#goTo({ nesting: nesting - 1, quoted });
      this.#start(list);
    }
    this.#start('li', attributes);
    this.#html += html;
  }

  /** A row of a table. */
  row(place: BlockPlace, kind: RowKind, html: string): void {
    const open = this.#open.at(-1);
    if (kind === 'head' || (open !== 'tbody' && open !== 'thead')) {
      this.#goTo(place);
      this.#start('table', ' class="idx"');
      this.#start(kind === 'row' ? 'tbody' : 'thead');
    } else if (kind === 'row' && open === 'thead') {
      this.#close();
      this.#start('tbody');
    }
    this.#html += html;
  }

  /** All that was written, with everything closed. */
  end(): string {
    this.#closeWhile(() => this.#open.length > 0);
    return this.#html;
  }

  #goTo({ nesting, quoted }: BlockPlace): void {
    this.#leaveTable();
    this.#closeWhile(() => this.#lists() > nesting || (this.#quoted() && !quoted));
    // An item without words of its own is no clause, but what it holds stands in it.
    while (this.#lists() < nesting) {
      this.#start('ul');
      this.#start('li', ' class="n"');
    }
    if (quoted && !this.#quoted()) this.#start('blockquote');
  }

  #leaveTable(): void {
    this.#closeWhile(() => this.#open.includes('table'));
  }

  #lists(): number {
    return this.#open.filter((name) => name === 'ul' || name === 'ol').length;
  }

  #quoted(): boolean {
    return this.#open.includes('blockquote');
  }

  #start(name: Name, attributes = ''): void {
    this.#html += `<${name}${attributes}>`;
    this.#open.push(name);
  }

  #close(): void {
    this.#html += `</${this.#open.pop()}>`;
  }

  #closeWhile(condition: () => boolean): void {
    while (this.#open.length > 0 && condition()) this.#close();
  }
}
