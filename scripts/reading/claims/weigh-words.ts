/** What customers ask about first, whatever the norm: money, deadlines, liability, data, the end of the contract, disputes. */
const TELLING =
  /[$€£¥%]|\b(?:fees?|pric(?:e|es|ing)|charg(?:e|es|ed)|refunds?|pay|payments?|invoices?|tax(?:es)?|days?|months?|notice|liab(?:le|ility)|indemnif\w+|warrant(?:y|ies)|damages|personal (?:data|information)|usage data|customer data|shar(?:e|es|ing)|sell|advertis\w+|third part(?:y|ies)|train(?:ing)?|retain|suspend\w*|terminat\w+|cancel\w*|renew\w*|arbitration|jurisdiction|governing law|class actions?|waive\w*|consent|prohibit\w*|must|may not|licen[cs]es?)\b/i;

/** True of words of what customers ask about first. */
export function isTelling(words: string): boolean {
  return TELLING.test(words);
}

/** What stands in the words themselves, where no rule was proved of them: at most 20. */
export function weighWords(words: string): number {
  const length = Math.min(8, Math.floor(words.split(/\s+/).length / 2));
  return length + (TELLING.test(words) ? 12 : 0);
}
