// What a page with a text or a redline remembers and copies. Without it every view and every address is at hand all the same.

const KEY = 'terms-view';

/** Where it is said that something was copied; on the page only where something can be. */
const said = document.createElement('p');
said.className = 'copied';
said.setAttribute('role', 'status');

keepView();
openFiltered();
offer();
copyAddresses();
openTarget();
addEventListener('hashchange', openTarget);

/** The view that was chosen on one page is that of the next. */
function keepView(): void {
  const views = document.querySelectorAll<HTMLInputElement>('input[name="view"]');
  // A browser may keep nothing at all, as it is set.
  try {
    const kept = localStorage.getItem(KEY);
    for (const view of views) {
      if (view.id === kept) view.checked = true;
      view.addEventListener('change', () => localStorage.setItem(KEY, view.id));
    }
  } catch {}
}

/** Who asks for changes of one kind sees all of them, also those of sections that were folded. */
function openFiltered(): void {
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="only"]'))
    choice.addEventListener('change', () => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('details.part, .lesser')) part.open = true;
    });
}

/** Shows what only a script can do: copying a citation, where the browser lets pages copy, and printing. */
function offer(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.take button')) {
    const { copy, copied } = button.dataset;
    if (copy !== undefined && navigator.clipboard === undefined) continue;
    if (copy !== undefined) document.body.append(said);
    button.addEventListener('click', () => (copy === undefined ? print() : copyText(copy, copied!)));
    button.closest('li')!.hidden = false;
  }
}

/** A click on the number or the sign of a clause goes there, and copies its address. */
function copyAddresses(): void {
  const text = document.querySelector<HTMLElement>('.doc');
  if (text === null || navigator.clipboard === undefined) return;
  document.body.append(said);
  text.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a.n, a.h');
    if (link !== null) copyText(link.href, text.dataset.copied!);
  });
}

/** @param copied what is then said */
function copyText(text: string, copied: string): void {
  navigator.clipboard.writeText(text).then(
    () => {
      said.textContent = copied;
      setTimeout(() => said.replaceChildren(), 2500);
    },
    () => {},
  );
}

/** What an address names may be folded away. */
function openTarget(): void {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null) return;
  let folded = false;
  for (let above = target.closest('details'); above !== null; above = above.parentElement?.closest('details') ?? null) {
    folded ||= !above.open;
    above.open = true;
  }
  if (folded) target.scrollIntoView();
}
