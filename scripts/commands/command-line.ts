import type { Command } from 'commander';

/** What the command line gives to those who add commands to it. */
export interface CommandLine {
  readonly finish: (code: number) => void;
  readonly withRepository: (command: Command) => Command;
  /** Lets a day stand in for the clock. */
  readonly withToday: (command: Command) => Command;
  readonly withWork: (command: Command) => Command;
  /** Takes a calendar day and no other text. */
  readonly parseDate: (text: string) => string;
  /** Milliseconds since 1970: for what runs longer than a day. */
  readonly clock: () => number;
}
