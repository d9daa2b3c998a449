import { readQuery, writeQuery } from './query.ts';

/** What is asked for, by the names of the form's controls; an empty string asks for anything. */
export type Asked = Readonly<Record<string, string>>;

/**
 * Binds a form to the address of its page: what is chosen becomes the address, so that it can be linked and left by the way
 * back. `show` is called with what is asked for at once, at each letter that is typed, and where the address changes.
 */
export function bindAskingForm(form: HTMLFormElement, names: readonly string[], show: (asked: Asked) => void): void {
  const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  const read = (): Asked => Object.fromEntries(names.map((name) => [name, control(name)?.value.trim() ?? '']));
  const keep = (): void => {
    const query = writeQuery(read());
    if (query !== location.search) history.pushState(null, '', query || location.pathname);
  };
  const follow = (): void => {
    const asked = readQuery(location.search, names);
    for (const name of names) {
      // Not every edition has something to choose from under each name.
      const part = control(name);
      if (part) part.value = asked[name] ?? '';
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
