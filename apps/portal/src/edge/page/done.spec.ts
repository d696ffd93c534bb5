import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Request } from 'express';
import { carryDone, noteDone, takeDone } from './done.js';

const from = (sessionID: string | undefined, method = 'GET') => ({ sessionID, method }) as Request;

describe('what to say on the next page', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is said once, to the session that did it', () => {
    noteDone(from('a', 'POST'), 'saved');
    expect(takeDone(from('b'))).toBeNull();
    expect(takeDone(from('a'))).toBe('saved');
    expect(takeDone(from('a'))).toBeNull();
  });

  it('is the last that was done, and waits while forms are sent', () => {
    noteDone(from('a', 'POST'), 'saved');
    noteDone(from('a', 'POST'), 'removed');
    expect(takeDone(from('a', 'POST'))).toBeNull();
    expect(takeDone(from('a'))).toBe('removed');
  });

  it('goes along when the session gets another id', () => {
    noteDone(from('a', 'POST'), 'saved');
    carryDone('a', from('b'));
    carryDone('c', from('b'));
    expect(takeDone(from('a'))).toBeNull();
    expect(takeDone(from('b'))).toBe('saved');
  });

  it('is forgotten after a minute, and of visitors nothing is kept', () => {
    jest.useFakeTimers();
    noteDone(from('a', 'POST'), 'saved');
    noteDone(from(undefined, 'POST'), 'saved');
    jest.advanceTimersByTime(60_001);
    expect(takeDone(from('a'))).toBeNull();
    expect(takeDone(from(undefined))).toBeNull();
  });
});
