/**
 * Text without what no reader sees: control characters but line breaks and tabs, and all format characters (bidirectional
 * overrides, zero-width, tags). Line endings become `\n`; lone surrogates U+FFFD. A thing that looks like our marker no longer is one.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\p{Cf}\u115f\u1160\u3164\uffa0]/gu, '')
    .replace(/terms-notice:/gi, 'terms-notice :');
}

/** The same on one line, for a terminal: titles come from terms and registries, and it must not obey them. */
export function visibleLine(text: string): string {
  return visibleText(text).replaceAll('\n', ' ');
}

/**
 * Untrusted text as one line of Markdown that renders as itself: no markup, HTML, link, image, mention, emoji, reference, closing keyword
 * with a reference, or formula. At most `bytes` of UTF-8, cut with an ellipsis.
 *
 * Backslashes and entities are undone before GitHub looks for mentions, references and web addresses, so those are broken with a
 * zero-width space, as Renovate does, and so are the codes of emoji. Bare commit hashes are let be: they could only link to a commit of the customer's own repository.
 */
export function defuse(text: string, bytes = 2_000): string {
  const line = visibleText(text).replace(/\s+/g, ' ').trim();
  return defuseStart(joinWithin((line.match(atoms) ?? []).map(defuseAtom), bytes));
}

/**
 * The same for a stretch of words within a line, such as stands between the signs of emphasis: its spaces stay, as one each. What comes
 * first in the line is still to be defused (`defuseStart`).
 */
export function defuseStretch(text: string): string {
  return (visibleText(text).replace(/\s+/g, ' ').match(atoms) ?? []).map(defuseAtom).join('');
}

/** A line's first characters can begin a list or a heading's underline. */
export function defuseStart(line: string): string {
  return line.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The same for an issue's title, where entities and backslashes would be seen: only what GitHub acts on is broken. At most `length` characters. */
export function defuseTitle(text: string, length: number): string {
  const line = visibleText(text).replace(/\s+/g, ' ').trim();
  const broken = line.replace(/@|#|:(?=\/\/|[\w+-]{1,60}:)|www(?=\.)|GH(?=-\d)/gi, '$&\u200b');
  if (broken.length <= length) return broken;
  // Neither between the halves of a character nor before the space that breaks what precedes it.
  const cut = broken.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  return `${broken[cut.length] === '\u200b' ? cut.slice(0, -1) : cut}…`;
}

/**
 * Lines in a code fence longer than any run of backticks in them, so that nothing in them can end it. Inside, GitHub reads no
 * markup and notifies nobody.
 */
export function fence(lines: readonly string[], language: string): string {
  const content = lines.join('\n');
  const runs = content.match(/`+/g) ?? [];
  const ticks = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return `${ticks}${language}\n${content}\n${ticks}`;
}

/** Bytes in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();

/** Cuts between atoms, never inside an escape. Measures them one by one only where the whole is too long. */
function joinWithin(atoms: readonly string[], bytes: number): string {
  const whole = atoms.join('');
  if (byteLength(whole) <= bytes) return whole;
  let size = 0;
  const end = atoms.findIndex((atom) => {
    size += byteLength(atom);
    return size > bytes;
  });
  return `${atoms.slice(0, end).join('')}…`;
}

/** An emoji's code, `:100:`, without its last colon, which may begin another; the longest that GitHub knows has some 40 letters. */
const atoms = /:\/\/|:[\w+-]{1,60}(?=:)|www\.|GH-|./giu;

function defuseAtom(atom: string): string {
  switch (atom) {
    case '@':
    case '#':
      return `${atom}&#8203;`;
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '$':
      return '&#36;';
    case '://':
      return ':&#8203;//';
  }
  if (/^:./.test(atom)) return `:&#8203;${[...atom.slice(1)].map(defuseAtom).join('')}`;
  if (/^(?:www\.|GH-)$/i.test(atom)) return `${atom.slice(0, -1)}&#8203;${atom.slice(-1)}`;
  return /^[\\`*_[\]|~]$/.test(atom) ? `\\${atom}` : atom;
}
