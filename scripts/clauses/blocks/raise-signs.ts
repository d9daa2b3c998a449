/** Signs above or below the line. */
export type Raised = 'sup' | 'sub';

const PLAIN = '0123456789+-=()\u2212';
const RAISED: Readonly<Record<Raised, string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋',
};

/**
 * A text whose digits and signs of sums are raised or lowered: `$5<sup>1</sup>` is $5¹ and not $51, `10<sup>3</sup>` is 10³.
 * Each is one character as before. Letters stay as they are, as they are read alike: 4<sup>th</sup> is 4th. In a remark of
 * whole words only the figure at its start is raised, which would else run into the word before it.
 */
export function raiseSigns(text: string, kind: Raised): string {
  const signs = /\p{L}{4}/u.test(text) ? /^[0-9]+/ : /[0-9+\-=()\u2212]+/g;
  return text.replace(signs, (run) => [...run].map((sign) => RAISED[kind][PLAIN.indexOf(sign)]).join(''));
}

/** The same for HTML that is read as text: what stands between `<sup>` and its end. */
export function raiseInHtml(html: string): string {
  if (!/<su[pb]\b/i.test(html)) return html;
  let kind: Raised | null = null;
  return html
    .split(/(<[a-z/!?][^<>]*>)/i)
    .map((part, index) => {
      if (index % 2 === 0) return kind === null ? part : raiseSigns(part, kind);
      const tag = /^<(\/?)(sup|sub)\b/i.exec(part);
      if (tag !== null) kind = tag[1] === '' ? (tag[2]!.toLowerCase() as Raised) : null;
      return part;
    })
    .join('');
}
