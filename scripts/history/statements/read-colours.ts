import { contrastRatio, LEAST_CONTRAST, leastContrast } from './contrast.ts';
import { readMatch, reportUnknownKeys, type YamlFields } from './yaml-fields.ts';

/** The colours that a publisher may set, `#rrggbb`; null where ours stay. */
export interface Colours {
  /** Links, and what is marked as the publisher's, by day. */
  readonly accent: string | null;
  /** The same by night. */
  readonly accentDark: string | null;
  /** Behind the header, by day and by night. */
  readonly header: string | null;
}

export const NO_COLOURS: Colours = { accent: null, accentDark: null, header: null };

/**
 * What stands behind links by day and by night, as site/src/styles/colours.css has it (`--bg`, `--paper`, `--soon-bg`; a test
 * compares them).
 */
export const BACKGROUNDS = {
  light: ['#ffffff', '#f7f6f2', '#fff3df'],
  dark: ['#11161d', '#19202a', '#33230e'],
} as const;

/** Reads `site.colours`. A colour that cannot be read on our backgrounds is a problem that names its contrast. */
export function readColours(fields: YamlFields | null): Colours {
  if (fields === null) return NO_COLOURS;
  reportUnknownKeys(fields, ['accent', 'accent-dark', 'header']);
  return {
    accent: readReadable(fields, 'accent', BACKGROUNDS.light, '#1c4e9c'),
    accentDark: readReadable(fields, 'accent-dark', BACKGROUNDS.dark, '#93bdf7'),
    header: readColour(fields, 'header', '#14365f'),
  };
}

/** Black or white, whichever is read better on a colour; one of them always has 4.5 to 1 or more. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  return contrastRatio(colour, '#000000') > contrastRatio(colour, '#ffffff') ? '#000000' : '#ffffff';
}

function readReadable(fields: YamlFields, key: string, behind: readonly string[], example: string): string | null {
  const colour = readColour(fields, key, example);
  if (colour === null) return null;
  const { ratio, background } = leastContrast(colour, behind);
  if (ratio >= LEAST_CONTRAST) return colour;
  const path = [...fields.path, key];
  fields.problems.push({
    line: fields.yaml.lineOf(path),
    // Cut, not rounded: 4.49 is not told as 4.5, of which it falls short.
    message: `\`${path.join('.')}\` is ${colour}, which has a contrast of ${Math.floor(ratio * 100) / 100} to 1 on the site’s background ${background}`,
    expected: `${LEAST_CONTRAST} to 1 or more (WCAG 2.2, 1.4.3, level AA)`,
    example: `${key}: "${example}"`,
    cause: `contrast ${key}`,
  });
  return null;
}

function readColour(fields: YamlFields, key: string, example: string): string | null {
  const expected = 'a colour as # and six hexadecimal digits, in quotes';
  return readMatch(fields, key, /^#[0-9a-f]{6}$/i, expected, `${key}: "${example}"`)?.toLowerCase() ?? null;
}
