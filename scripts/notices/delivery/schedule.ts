/** GitHub's published limits for one installation, as of November 2026. */
const LIMITS = {
  /** Issues and comments an hour, over which the content limit steps in. */
  contentPerHour: 500,
  contentPerMinute: 80,
  /** The least an installation is given; more for large accounts. */
  requestsPerHour: 5_000,
};

/** Repository, list of issues, the notice itself. */
const REQUESTS = 3;

export interface Schedule {
  readonly notices: number;
  readonly installations: number;
  /** Installations work side by side, so this is for the one with the most notices. */
  readonly hours: number;
  /** What bounds it. */
  readonly bound: 'pace' | 'content limit' | 'request limit';
}

/**
 * How long delivery takes at best under GitHub's limits and our own pace.
 * @param lanes how many notices each installation has
 * @param pace milliseconds between two notices of one installation
 */
export function scheduleFor(lanes: readonly number[], pace: number): Schedule {
  const perHour = [
    { bound: 'pace', rate: pace === 0 ? Number.POSITIVE_INFINITY : 3_600_000 / pace },
    { bound: 'content limit', rate: Math.min(LIMITS.contentPerHour, LIMITS.contentPerMinute * 60) },
    { bound: 'request limit', rate: LIMITS.requestsPerHour / REQUESTS },
  ] as const;
  const { bound, rate } = perHour.reduce((least, other) => (other.rate < least.rate ? other : least));
  const notices = lanes.reduce((sum, count) => sum + count, 0);
  return { notices, installations: lanes.length, hours: Math.max(0, ...lanes) / rate, bound };
}

/** `100000 notices over 200 installations: at best 10 hours (pace)`. */
export function formatSchedule({ notices, installations, hours, bound }: Schedule): string {
  const time = hours > 1 ? countOf(Number(hours.toFixed(1)), 'hour') : countOf(Math.ceil(hours * 60), 'minute');
  const over = `${countOf(notices, 'notice')} over ${countOf(installations, 'installation')}`;
  return `${over}: at best ${time} (${bound})`;
}

function countOf(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
