/**
 * Elements that draw and do nothing else. Not among them: `script`, `foreignObject`, `a`, `image`, `style`, and what animates, which
 * may set an address.
 */
const ELEMENTS = new Set(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern'.split(
    ' ',
  ),
);

/** A tag with its attributes in quotes, as drawing programs write it; or a comment, or the XML declaration. */
const TAG =
  /<!--(?:(?!--)[\s\S])*-->|<\?xml\s[^<>?]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * What an SVG holds beside a drawing, as a predicate: `holds the element script`; null where it is a drawing alone. An SVG that is
 * opened by its own address runs what it holds with the rights of the site, so all is refused that is not known to be harmless.
 */
export function faultOfSvg(text: string): string | null {
  const tags = [...text.matchAll(TAG)];
  if (tags.find(({ 2: name }) => name !== undefined)?.[2] !== 'svg') return 'is no SVG drawing';
  if (/[<>]/.test(text.replace(TAG, '')))
    return 'holds markup that is not a plain drawing’s, such as <!DOCTYPE> or <![CDATA[';
  for (const [, , name, attributes = ''] of tags) {
    if (name === undefined) continue;
    if (!ELEMENTS.has(name)) return `holds the element ${name}`;
    for (const [, attribute = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
      const fault = faultOfAttribute(attribute, double ?? single ?? '');
      if (fault !== null) return fault;
    }
  }
  return null;
}

/** The width and height of a drawing: of its viewBox, else as it states them. */
export function sizeOfSvg(text: string): { readonly width: number; readonly height: number } | null {
  const head = [...text.matchAll(TAG)].find(({ 2: name }) => name === 'svg')?.[3] ?? '';
  const values = new Map(
    [...head.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name, double ?? single ?? '']),
  );
  const box = (values.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = 0, height = 0] =
    box.length === 4 ? box.slice(2) : ['width', 'height'].map((it) => Number.parseFloat(values.get(it) ?? ''));
  return width > 0 && height > 0 && width < 100_000 && height < 100_000 ? { width, height } : null;
}

function faultOfAttribute(name: string, value: string): string | null {
  if (/^on/i.test(name)) return `holds the attribute ${name}`;
  if (/(?:^|:)href$/i.test(name) && !/^#[\w-]+$/.test(value)) return `links out of itself by ${name}`;
  // Names of namespaces are addresses that nothing is loaded from.
  if (/^xmlns(?::\w+)?$/.test(name)) return null;
  const rest = value.replace(/\burl\((["']?)#[\w-]+\1\)/g, '');
  return /url\s*\(|[\\@&]|^\s*[\w+.-]+:\/?\/|javascript:|data:/i.test(rest)
    ? `holds “${value.slice(0, 40)}” in ${name}`
    : null;
}
