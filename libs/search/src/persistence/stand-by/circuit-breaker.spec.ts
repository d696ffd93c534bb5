import { CircuitBreaker } from './circuit-breaker.js';

describe('CircuitBreaker', () => {
  it('opens at the first failure', () => {
    const breaker = new CircuitBreaker(null);
    expect(breaker.failed('gone', false)).toBe(true);
    expect(breaker.reason).toBe('gone');
  });

  it('bears one late answer, and not two in a row', () => {
    const breaker = new CircuitBreaker(null);
    expect(breaker.failed('late', true)).toBe(false);
    breaker.answered();
    expect(breaker.failed('late', true)).toBe(false);
    expect(breaker.isClosed).toBe(true);
    expect(breaker.failed('late', true)).toBe(true);
  });

  it('says once that it opens and closes', () => {
    const breaker = new CircuitBreaker('not asked yet');
    expect(breaker.failed('gone', false)).toBe(false);
    expect(breaker.close()).toBe(true);
    expect(breaker.close()).toBe(false);
    expect(breaker.isClosed).toBe(true);
  });
});
