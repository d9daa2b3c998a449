import { parse } from 'yaml';

/** A text as the value of a key: plain where YAML takes it for nothing else, in quotes otherwise. */
export function yamlText(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N} .,’'&()/-]*$/u.test(text) && readPlain(text) === text;
  return isPlain ? text : JSON.stringify(text);
}

function readPlain(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
