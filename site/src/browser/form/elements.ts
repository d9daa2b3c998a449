/** Makes an element of text and other elements; no text becomes markup. */
export function element(name: string, style: string, ...content: readonly (string | Element)[]): Element {
  const made = document.createElement(name);
  if (style) made.className = style;
  made.append(...content);
  return made;
}

/** Makes a link; the address is one of ours. */
export function link(address: string, words: string): Element {
  const made = element('a', '', words);
  made.setAttribute('href', address);
  return made;
}
