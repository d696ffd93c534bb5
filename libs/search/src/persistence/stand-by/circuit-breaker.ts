/** How many times in a row an answer may be late before nobody waits for it any more. */
const LATE_IN_A_ROW = 2;

/** Whether an engine is asked: after it failed it is left alone until a look at it says that it works again. */
export class CircuitBreaker {
  private late = 0;

  /** Why it is not asked; null while it is. @param reason until it was looked at for the first time */
  constructor(public reason: string | null) {}

  get isClosed(): boolean {
    return this.reason === null;
  }

  /** An answer came. */
  answered(): void {
    this.late = 0;
  }

  /** Whether it is open now and was not before. @param isLate one answer that comes too late may be chance */
  failed(reason: string, isLate: boolean): boolean {
    this.late += 1;
    if (isLate && this.late < LATE_IN_A_ROW) return false;
    const opens = this.isClosed;
    this.reason = reason;
    return opens;
  }

  /** Whether it is closed now and was not before. */
  close(): boolean {
    const closes = !this.isClosed;
    this.reason = null;
    this.late = 0;
    return closes;
  }
}
