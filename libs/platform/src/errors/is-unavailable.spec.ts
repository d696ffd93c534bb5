import { isUnavailable } from './is-unavailable.js';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

describe('isUnavailable', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED')],
    ['a missing socket', withCode('ENOENT', { syscall: 'connect' })],
    ['a database that shuts down', withCode('57P01')],
    ['too many connections', withCode('53300')],
    ['a full disk', withCode('53100')],
    ['a statement that took too long', withCode('57014')],
    ['a connection that broke', new Error('Connection terminated unexpectedly')],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['one of them below a failed query', new Error('query failed', { cause: withCode('08006') })],
    ['one of them in a driver error', { driverError: withCode('57P03') }],
    ['both addresses of localhost refused', new AggregateError([withCode('ECONNREFUSED')])],
  ])('is true for %s', (_, error) => {
    expect(isUnavailable(error)).toBe(true);
  });

  it.each([
    ['a missing file', withCode('ENOENT', { syscall: 'open' })],
    ['a broken constraint', withCode('23505')],
    ['a wrong value', withCode('22P02')],
    ['a defect', new TypeError('x is not a function')],
    ['nothing', undefined],
  ])('is false for %s', (_, error) => {
    expect(isUnavailable(error)).toBe(false);
  });

  it('does not follow causes in a circle', () => {
    const error: { cause?: unknown } = new Error('round');
    error.cause = error;
    expect(isUnavailable(error)).toBe(false);
  });
});
