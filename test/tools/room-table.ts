/** `npm run readme`: which room may import which, made from the arrows that the architecture test holds the code to. */
import { UPSTREAM } from '../house/architecture-rules.ts';
import { type WrittenTable, writeTable } from './written-table.ts';

export const ROOM_TABLE: WrittenTable = { page: 'scripts/README.md', name: 'rooms', make: roomTable };

/** A row for each room, in the order of the flow. */
function roomTable(): string {
  const rows = Object.entries(UPSTREAM).map(
    ([room, others]) => `| \`${room}\` | ${others.map((other) => `\`${other}\``).join(', ') || 'none'} |\n`,
  );
  return `\n| room | may import, beside itself |\n|---|---|\n${rows.join('')}| \`commands\` | every room |\n\n`;
}

if (import.meta.main) writeTable(ROOM_TABLE);
