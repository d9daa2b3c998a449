import { longDate } from '../../history/dates.ts';
import type { Channel } from '../registry/channels.ts';

/** What a notice says otherwise when it is an issue, and when it is a letter. Sentences of GitHub Markdown, as all of a notice is. */
export interface ChannelWords {
  /** Where it tells by itself on which day it was sent; empty where it does not. */
  readonly posted: string;
  /** That it is not sent after its last day; only said where we send it ourselves. */
  readonly notAfter: string;
  /** What an objection is told by; empty where nobody is named whom to tell. */
  readonly objecting: string;
  /** From which day the days of a time are reckoned that runs from the notice. */
  readonly reckoned: string;
  /** Whether it is sure to reach the customer on the day of the plan, where it may be delivered on no later one. */
  readonly sameDay: boolean;
  /** What a customer may do whose agreement we have wrong. */
  readonly ifWrong: string;
  /** `here`, where what we tell later stands in the same place. */
  readonly here: string;
  /** How a reminder names the notice: what was told, and where it stands. */
  readonly earlier: (deliveredOn: string) => { readonly is: string; readonly quotes: string };
  /** How the customer answers, and what is taken for what. */
  readonly howToAnswer: string;
}

/** The one word that acknowledges, alone in a comment. */
export const ACKNOWLEDGING_WORD = 'Acknowledged';

/** The words of a channel. @param contact an address of mail or of the web, which the configuration has checked; null where none is set */
export function channelWords(channel: Channel, contact: string | null): ChannelWords {
  return channel === 'github' ? ISSUE : letterWords(contact);
}

const ISSUE: ChannelWords = {
  posted: ' The day on which this notice was posted stands at its head.',
  notAfter: '; we do not post this notice after that day',
  objecting:
    '- **A comment on this issue** tells us that you object. Whether it is given in the form that the words above ask for follows from those words; where they ask for more, do that as well.',
  reckoned: 'the day on which this notice was posted, which GitHub shows at its head',
  sameDay: true,
  ifWrong: ' If our records are wrong, please say so in a comment here.',
  here: ' here',
  earlier: () => ({ is: 'The notice above', quotes: 'The notice above' }),
  /**
   * What follow-up takes for what: `judgeResponses` goes by it. GitHub shows reactions to a comment apart, so they count on the issue's
   * first message alone.
   */
  howToAnswer: [
    `To acknowledge that you have been told, close this issue as completed, put 👍 on its first message, or write a comment with the one word “${ACKNOWLEDGING_WORD}”.`,
    'We take that for nothing more, and not for consent.',
    'Whatever else you write here is read by a person, and is not taken for an acknowledgement.',
  ].join(' '),
};

/**
 * A letter may go out with another system than ours, so that it promises nothing of the day on which it is sent. No program reads
 * answers to it: it says to whom to write.
 */
function letterWords(contact: string | null): ChannelWords {
  const to = contact === null ? null : `<${contact}>`;
  return {
    posted: '',
    notAfter: '',
    objecting:
      to === null
        ? ''
        : `- **Writing to ${to}** tells us that you object. Whether it is given in the form that the words above ask for follows from those words; where they ask for more, do that as well.`,
    reckoned: 'the day on which this letter was sent',
    sameDay: false,
    ifWrong: to === null ? '' : ` If our records are wrong, please write to ${to}.`,
    here: '',
    earlier: (deliveredOn) => ({ is: `Our letter of ${longDate(deliveredOn)}`, quotes: 'That letter' }),
    howToAnswer:
      to === null
        ? 'Answers to the address from which this letter came may not be read.'
        : [
            `To acknowledge that you have been told, to ask, or to object, write to ${to}.`,
            'A person reads what you write there. We take an acknowledgement for nothing more, and not for consent.',
            'What is written to another address may not be read.',
          ].join(' '),
  };
}
