import { dateIn, dayIn } from './day-in.js';

describe('days in letters', () => {
  it('are those of Germany', () => {
    expect(dayIn('de', new Date('2026-12-06T23:30:00Z'))).toBe('7. Dezember 2026');
    expect(dayIn('en', new Date('2026-12-06T23:30:00Z'))).toBe('7 December 2026');
  });

  it('of entries are said as far as they are known', () => {
    expect(dateIn('de', '2026-12-31')).toBe('31. Dezember 2026');
    expect(dateIn('de', '2025')).toBe('2025');
  });
});
