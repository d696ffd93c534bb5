/** How a command ended: the exit code of the process. */
export const DONE = 0;
/** Refused or failed. */
export const FAILED = 1;
export const WRONG_USE = 2;

/** Could not be tried, and the caller will: mail servers know this code (EX_TEMPFAIL of sysexits) and keep the message meanwhile. */
export const TRY_LATER = 75;

/** What a command has to say at its end. */
export interface Outcome {
  /** For people; nothing is printed where it is empty. */
  readonly text: string;
  /** For programs: with `--json` this is the last line of stdout. */
  readonly json: object;
  readonly code?: typeof DONE | typeof FAILED | typeof TRY_LATER;
}
