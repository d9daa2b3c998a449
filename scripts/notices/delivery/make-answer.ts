/** A request to GitHub's REST API, in octokit's words: `GET /repos/{owner}/{repo}` and what to fill in. */
export interface GitHubRequest {
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The ETag of the last answer; 304 says that nothing has changed, and counts against no limit. */
  readonly ifNoneMatch?: string | null;
}

/** What came back. Never an exception: on GitHub's side a request may have worked, however it ended here. */
export interface Answer {
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** Parsed JSON; a string where it was cut off or is no JSON. */
  readonly data: unknown;
  /** By GitHub's clock, in milliseconds since 1970; null where the answer has no date. */
  readonly time: number | null;
  readonly requestId: string | null;
  readonly etag: string | null;
  readonly link: string;
  /** Seconds. */
  readonly retryAfter: number | null;
  readonly remaining: number | null;
  /** When the limit is reset, in milliseconds since 1970. */
  readonly reset: number | null;
}

/** Sends one request, once. */
export type GitHub = (request: GitHubRequest) => Promise<Answer>;

/** An answer from its parts; header names in lower case. */
export function makeAnswer(
  status: number,
  headers: Readonly<Record<string, string | number | undefined>>,
  data: unknown,
): Answer {
  const number = (name: string): number | null => {
    const text = String(headers[name] ?? '');
    return /^\d{1,12}$/.test(text) ? Number(text) : null;
  };
  const time = Date.parse(String(headers.date ?? ''));
  const reset = number('x-ratelimit-reset');
  return {
    status,
    data,
    time: Number.isNaN(time) ? null : time,
    requestId: /^[\w:.-]{1,100}$/.exec(String(headers['x-github-request-id'] ?? ''))?.[0] ?? null,
    etag: headers.etag === undefined ? null : String(headers.etag),
    link: String(headers.link ?? ''),
    retryAfter: number('retry-after'),
    remaining: number('x-ratelimit-remaining'),
    reset: reset === null ? null : reset * 1000,
  };
}

/** A member of an answer that is a JSON object; undefined for anything else. */
export function memberOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
}

/** The ISO moment of an answer that `troubleOf` found nothing wrong with. */
export function momentOf({ time }: Answer): string {
  return new Date(time ?? 0).toISOString();
}
