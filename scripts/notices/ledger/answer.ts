import type { Acknowledged, Answered, LedgerRecord, Marked, Objected } from './ledger-record.ts';

/** One thing that a customer did or wrote on an issue, with what it was taken for and what became of it. */
export interface Answer {
  /** `comment-12`, `reaction-5`, `closed-2026-12-01T09:00:00Z`, `label`, `told-2026-12-01`; a comment that was changed is there once more under the same name. */
  readonly id: string;
  readonly how: 'closed' | 'reaction' | 'comment' | 'label' | 'told';
  /** The person's number on GitHub; null for a label, of which GitHub does not say who set it, and for what was told in another way. */
  readonly by: number | null;
  /** ISO moment of the answer, by GitHub's clock. */
  readonly on: string;
  /** SHA-256 of a comment's words; null for what has none, and on records of earlier days. */
  readonly textHash: string | null;
  /** `unread`: it is for a person to say what it means. */
  readonly takenAs: 'acknowledged' | 'objected' | 'unread';
  /** ISO moment at which it was seen to be taken back, deleted or changed; null while it is there as it was. */
  readonly removedAt: string | null;
  /** What a person found it to be, which counts for more than what it was taken for. */
  readonly marked: Pick<Marked, 'as' | 'by' | 'note' | 'on'> | null;
}

/** What all answers to one notice come to. */
export interface AnswersTogether {
  /** The one by which the notice counts as acknowledged: never while an objection counts, nor while an answer waits to be read. */
  readonly acknowledged: Answer | null;
  readonly objected: Answer | null;
  /** They wait for a person. */
  readonly unread: readonly Answer[];
}

/**
 * Weighs the answers to one notice. An acknowledgement that was taken back is none; an objection stays one until a person
 * marks it otherwise, whatever became of its comment; what was deleted before it was read can be read no more.
 */
export function weighAnswers(answers: readonly Answer[]): AnswersTogether {
  const meanings = answers.map((answer) => ({ answer, meaning: meaningOf(answer) }));
  const first = (wanted: Answer['takenAs']): Answer | null =>
    meanings.find(({ meaning }) => meaning === wanted)?.answer ?? null;
  const objected = first('objected');
  const unread = meanings.flatMap(({ answer, meaning }) => (meaning === 'unread' ? [answer] : []));
  return { acknowledged: objected === null && unread.length === 0 ? first('acknowledged') : null, objected, unread };
}

function meaningOf({ takenAs, removedAt, marked }: Answer): Answer['takenAs'] | null {
  const meaning = marked === null ? takenAs : marked.as;
  if (meaning === 'objected') return meaning;
  return removedAt === null && meaning !== 'question' && meaning !== 'nothing' ? meaning : null;
}

/** The answers to a notice after one more record about them; undefined where the record is about something else. */
export function answersAfter(answers: readonly Answer[], record: LedgerRecord): readonly Answer[] | undefined {
  switch (record.type) {
    case 'acknowledged':
    case 'objected':
    case 'answered': {
      const answer = readAnswer(record);
      return [...takeBack(answers, record.at, ({ id }) => id === answer.id), answer];
    }
    case 'reopened':
      return takeBack(
        answers,
        record.at,
        ({ how, takenAs, marked }) => how === 'closed' || (marked?.as ?? takenAs) === 'acknowledged',
      );
    case 'removed':
      return takeBack(answers, record.at, ({ id }) => id === record.answer);
    case 'marked': {
      const { as, by, note, on } = record;
      return answers.map((answer) =>
        answer.id === record.answer ? { ...answer, marked: { as, by, note, on } } : answer,
      );
    }
    default:
      return undefined;
  }
}

/** Until answers had names, any comment that did not begin with an objection was put on record as an acknowledgement: those were never read. */
function readAnswer(record: Acknowledged | Objected | Answered): Answer {
  const { type, how, by, on, answer, textHash } = record;
  const unread = type === 'answered' || (type === 'acknowledged' && how === 'comment' && answer === undefined);
  return {
    ...{ id: answer ?? `${how}-${on}`, how, by, on, textHash: textHash ?? null },
    takenAs: unread ? 'unread' : type,
    ...{ removedAt: null, marked: null },
  };
}

function takeBack(answers: readonly Answer[], at: string, which: (answer: Answer) => boolean): readonly Answer[] {
  return answers.map((answer) => (answer.removedAt === null && which(answer) ? { ...answer, removedAt: at } : answer));
}
