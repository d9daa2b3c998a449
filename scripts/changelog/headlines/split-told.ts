/** The parts of a sentence about a change, which semicolons part; those within quotation marks are the text's own. */
export function splitTold(sentence: string): readonly string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (const sign of sentence) {
    if (sign === '“') quoted = true;
    else if (sign === '”') quoted = false;
    if (sign === ';' && !quoted) parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
