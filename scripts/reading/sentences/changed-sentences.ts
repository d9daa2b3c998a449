import type { RedlineRun } from '../../diff/describe-changes.ts';

/** The sentences of both versions in which something came or went, whole; a line ends one. */
export function changedSentences(redline: readonly RedlineRun[]): readonly string[] {
  return [...sentencesOn(redline, 'delete'), ...sentencesOn(redline, 'insert')];
}

/** A place where something changed; no text has it. */
const MARK = '\ue000';

function sentencesOn(redline: readonly RedlineRun[], side: 'delete' | 'insert'): readonly string[] {
  const text = redline
    .map((run) => (run.op === 'equal' ? run.text : run.op === side ? `${MARK}${run.text}${MARK}` : MARK))
    .join('');
  return text
    .split(SENTENCE_END)
    .filter((sentence) => sentence.includes(MARK))
    .map((sentence) => sentence.replaceAll(MARK, ''));
}

const SENTENCE_END = /(?<=[.!?]["”’)]?\ue000?)\s+|\n+/u;
