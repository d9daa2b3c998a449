/** A customer whose notice went out late, or still has to although its day is over. */
export interface LateNotice {
  readonly document: string;
  readonly version: string;
  readonly sendBy: string;
  /** Null where it has not been delivered. */
  readonly deliveredOn: string | null;
  /** The day from which the version binds the customer: for one not delivered, if it is today. */
  readonly binds: string;
}
