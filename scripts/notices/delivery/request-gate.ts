import type { GitHub } from './make-answer.ts';

/**
 * Lets at most so many requests be under way at a time, however many installations are at work; the others wait their turn
 * in the order in which they came.
 */
export function gateRequests(most: number): (github: GitHub) => GitHub {
  const waiting: (() => void)[] = [];
  let free = most;
  return (github) => async (request) => {
    if (free > 0) free--;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await github(request);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
