import { COMPARE } from '../../words/language.ts';
import type { Asked, Choice } from './choice.ts';
import type { Comparable, ComparableDocument } from './comparable.ts';

/** The three lists from which the reader chooses. */
export interface VersionForm {
  /** Shows what an address asks for; the newest version and the one before it where it asks for none. */
  show(asked: Asked): void;
  read(): Choice;
}

/** Fills the form of the page and keeps its lists of versions to the chosen document. */
export function makeVersionForm(form: HTMLFormElement, { documents }: Comparable): VersionForm {
  const [document, before, after] = ['document', 'before', 'after'].map((name) => form.elements.namedItem(name)) as [
    HTMLSelectElement,
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  document.append(...documents.map(({ id, title }) => new Option(title, id)));
  document.addEventListener('change', listVersions);
  listVersions();

  function listVersions(): void {
    const chosen = documents.find(({ id }) => id === document.value);
    if (!chosen) return;
    const replaced = documents.filter(({ id }) => chosen.replaced.includes(id));
    before.replaceChildren(...optionsOf(chosen), ...replaced.map(groupOf));
    after.replaceChildren(...optionsOf(chosen));
    // Newest first: beside the newest version stands the one before it, or what a lone version replaced.
    before.selectedIndex = Math.min(1, before.length - 1);
  }

  return {
    show(asked) {
      const shown = 'document' in asked ? asked.document : null;
      if (shown) document.value = shown.id;
      listVersions();
      if (asked.kind !== 'versions') return;
      before.value = asked.before.version.slug;
      after.value = asked.after.version.slug;
    },
    read: () => ({ document: document.value, before: before.value, after: after.value }),
  };
}

function groupOf(replaced: ComparableDocument): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.label = COMPARE.replacedGroup(replaced.title);
  // A closed list shows the option without its group.
  group.append(...optionsOf(replaced, `${replaced.title}: `));
  return group;
}

function optionsOf({ versions }: ComparableDocument, prefix = ''): readonly HTMLOptionElement[] {
  return versions.toReversed().map(({ slug, option }) => new Option(prefix + option, slug));
}
