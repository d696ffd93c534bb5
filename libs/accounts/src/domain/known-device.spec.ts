import { isKnownDevice, readMark, writeMark } from './known-device.js';

const NOW = new Date('2026-05-01T12:00:00Z');
const DAY_MS = 24 * 60 * 60_000;
const at = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
const mark = (days: number) => ({ accountId: 'a', at: at(days).getTime() });

describe('isKnownDevice', () => {
  it.each([
    ['signed in yesterday', mark(1), { id: 'a', devicesSince: null }, true],
    ['signed in nearly a year ago', mark(364), { id: 'a', devicesSince: null }, true],
    ['signed in a year ago', mark(365), { id: 'a', devicesSince: null }, false],
    ['signed in before the devices were forgotten', mark(3), { id: 'a', devicesSince: at(2) }, false],
    ['signed in at that moment', mark(2), { id: 'a', devicesSince: at(2) }, true],
    ['signed in to another account', mark(1), { id: 'b', devicesSince: null }, false],
  ])('of a device that %s', (_case, device, account, isKnown) => {
    expect(isKnownDevice(device, account, NOW)).toBe(isKnown);
  });

  it('reads what was written', () => {
    expect(readMark(writeMark(mark(1)))).toEqual(mark(1));
  });
});
