import { readQuery, writeQuery } from './query.ts';

/** What is asked for, by the names of the form's controls; an empty string asks for anything. */
export type Asked = Readonly<Record<string, string>>;

/**
 * Binds a form to the address of its page: what is chosen becomes the address, so that it can be linked and left by the way
 * back. `show` is called with what is asked for at once, at each letter that is typed, and where the address changes.
 */
export function bindForm(form: HTMLFormElement, names: readonly string[], show: (asked: Asked) => void): void {
  const read = (): Asked =>
    readQuery(`${new URLSearchParams(new FormData(form) as unknown as URLSearchParams)}`, names);
  const keep = (): void => {
    const query = writeQuery(read());
    if (query !== location.search) history.pushState(null, '', query || location.pathname);
  };
  const follow = (): void => {
    const asked = readQuery(location.search, names);
    for (const [name, value] of Object.entries(asked)) {
      const control = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
      if (control) control.value = value;
    }
    show(asked);
  };
  form.addEventListener('input', () => show(read()));
  form.addEventListener('change', keep);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
    show(read());
  });
  addEventListener('popstate', follow);
  follow();
}

/** A link to the page as it is when nothing is asked for. */
export function wayOut(words: string): Element {
  const link = document.createElement('a');
  link.href = location.pathname;
  link.textContent = words;
  return link;
}
