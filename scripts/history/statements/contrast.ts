/** Text of the usual size: WCAG 2.2, success criterion 1.4.3, level AA. */
export const LEAST_CONTRAST = 4.5;

/** The contrast of two colours `#rrggbb`, 1 to 21, as WCAG 2.2 defines it. */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The background on which a colour is read worst. */
export function leastContrast(
  colour: string,
  backgrounds: readonly string[],
): { readonly ratio: number; readonly background: string } {
  const ratios = backgrounds.map((background) => ({ background, ratio: contrastRatio(colour, background) }));
  return ratios.reduce((least, each) => (each.ratio < least.ratio ? each : least));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
