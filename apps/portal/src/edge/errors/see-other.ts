import type { Done } from '../../ui/index.js';

/** Thrown by a page that was asked in the words of a form: answered with 303 and the address that says the same. */
export class SeeOther extends Error {
  /**
   * @param address path of the German page with its query
   * @param done what is said there, to whoever is signed in, about what was just done
   */
  constructor(
    readonly address: string,
    readonly done: Done | null = null,
  ) {
    super(`See ${address}`);
  }
}
