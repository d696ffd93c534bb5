/** Thrown by a page that was asked in the words of a form: answered with 303 and the address that says the same. */
export class SeeOther extends Error {
  /** @param address path of the German page with its query */
  constructor(readonly address: string) {
    super(`See ${address}`);
  }
}
