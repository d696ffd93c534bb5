import { DomainError } from '#platform';
import { prepared } from './prepared.js';

/** Why a file is refused: `NETWORK_FILE.…` and the line, where one is named. A file that is taken fails the test. */
export async function refusalOf(content: string | Buffer, name = 'network.yaml'): Promise<[string, unknown]> {
  try {
    await prepared(content, { name });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { reason, reasonEn, line } = error.details;
    if (typeof reason !== 'string' || typeof reasonEn !== 'string' || reason === reasonEn) throw error;
    return [error.code.replace('NETWORK_FILE.', ''), line];
  }
  throw new Error('the file was taken');
}
