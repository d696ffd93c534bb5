/** Thrown by a page that sends somebody to a provider by which they sign in: answered with 303 and an address that is not ours. */
export class LeaveFor extends Error {
  /** @param url absolute; never one that a visitor named */
  constructor(readonly url: string) {
    super('Leave for a provider');
  }
}
