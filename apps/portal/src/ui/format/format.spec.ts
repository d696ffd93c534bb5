import { describe, expect, it } from '@jest/globals';
import { formatOf } from './format.js';

const de = formatOf('de');
const en = formatOf('en');

describe('numbers', () => {
  it('groups thousands as the language does', () => {
    expect(de.number(1200)).toBe('1.200');
    expect(en.number(1200)).toBe('1,200');
    expect(de.number(160000)).toBe('160.000');
    expect(de.number(7)).toBe('7');
  });

  it('writes distances with as much precision as a reader needs', () => {
    expect(de.distance(52.4, 'unter 1 km')).toBe('52\u00a0km');
    expect(de.distance(4.54, 'unter 1 km')).toBe('4,5\u00a0km');
    expect(en.distance(4.54, 'less than 1 km')).toBe('4.5\u00a0km');
    expect(de.distance(9.97, 'unter 1 km')).toBe('10\u00a0km');
    expect(de.distance(0.3, 'unter 1 km')).toBe('unter 1 km');
    expect(de.distance(1234.5, 'unter 1 km')).toBe('1.235\u00a0km');
  });

  it('writes shares as whole percent', () => {
    expect(de.percent(0.524)).toBe('52\u00a0%');
    expect(en.percent(0.524)).toBe('52%');
  });
});

describe('dates', () => {
  it('writes whole and partial dates', () => {
    expect(de.date('2018-03-03')).toBe('3. März 2018');
    expect(de.date('2013-06')).toBe('Juni 2013');
    expect(de.date('2013')).toBe('2013');
    expect(en.date('2018-03-03')).toBe('3 March 2018');
    expect(en.date('2013-06')).toBe('June 2013');
  });

  it('takes the German day of a point in time', () => {
    expect(de.date('2018-03-02T23:30:00Z')).toBe('3. März 2018');
  });

  it('leaves what is no date alone', () => {
    expect(de.date('im Frühjahr')).toBe('im Frühjahr');
    expect(de.date('2013-13')).toBe('2013-13');
  });
});
