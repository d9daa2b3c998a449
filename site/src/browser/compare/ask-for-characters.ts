/** The names in `&name;` of Markdown, and what the browser says they stand for; without those that stand for nothing. */
export function askForCharacters(texts: readonly string[]): ReadonlyMap<string, string> {
  const names = new Set(
    texts.flatMap((text) => [...text.matchAll(/&([a-z\d]{1,31});/gi)].map(([, name = '']) => name)),
  );
  const element = document.createElement('i');
  const known = new Map<string, string>();
  for (const name of names) {
    element.innerHTML = `&${name};`; // letters and digits only
    const character = element.textContent;
    // Of some old names the browser takes a beginning: `&notit;` → `¬it;`. Markdown does not.
    const whole = name === 'semi' || !character.endsWith(';');
    if (whole) known.set(name, character);
  }
  return known;
}
