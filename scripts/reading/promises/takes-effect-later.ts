/**
 * Whether words say that a notice takes effect some time after it is sent, so that no day can be told by the calendar alone.
 *
 *     A notice takes effect on the business day after it is sent.      true
 *     A change takes effect thirty days after the notice.              false
 */
export function takesEffectLater(words: string): boolean {
  return EFFECT_LATER.test(words);
}

const EFFECT_LATER =
  /\bnotices?\b[^.;]{0,60}\b(?:takes? effect|(?:is|are|be) (?:deemed|taken|considered|treated)|deemed)\b[^.;]{0,80}\b(?:days?|hours?) (?:after|following)\b/i;
