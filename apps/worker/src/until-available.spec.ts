import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#platform';
import { untilAvailable } from './until-available.js';

const failing = (times: number, error: unknown) => {
  let attempts = 0;
  return async () => {
    attempts += 1;
    if (attempts <= times) throw error;
    return attempts;
  };
};

describe('untilAvailable', () => {
  it('tries again while the database restarts', async () => {
    const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' });
    await expect(untilAvailable(failing(2, broken), 1)).resolves.toBe(3);
  });

  it.each([new Error('a defect'), new DomainError('DATABASE.AWAY', 'unavailable')])(
    'passes on %p',
    async (error) => {
      await expect(untilAvailable(failing(1, error), 1)).rejects.toBe(error);
    },
  );
});
