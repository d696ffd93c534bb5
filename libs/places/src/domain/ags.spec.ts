import { checkAgs, countyAgs, isAgs, isInArea, levelOf } from './ags.js';

describe('AGS', () => {
  it.each([
    ['08', 'state'],
    ['083', 'region'],
    ['08231', 'county'],
    ['08231000', 'municipality'],
  ])('%s is a %s', (ags, level) => {
    expect(isAgs(ags)).toBe(true);
    expect(levelOf(ags)).toBe(level);
  });

  it.each([
    '',
    '8',
    '00',
    '17',
    '0823',
    '082310',
    '0823100',
    '082310000',
    '08231 00',
    '0823100a',
    '٠٨',
    '-8',
    'DE',
  ])('%j is none', (text) => {
    expect(isAgs(text)).toBe(false);
    expect(() => checkAgs(text)).toThrow('PLACE.AGS_INVALID');
  });

  it('lies in the areas whose digits it begins with', () => {
    expect(isInArea('08231000', ['07', '082'])).toBe(true);
    expect(isInArea('08231000', ['DE'])).toBe(true);
    expect(isInArea('08231', ['08231000'])).toBe(false);
    expect(isInArea('08231000', [])).toBe(false);
  });

  it('has a county from five digits on', () => {
    expect(countyAgs('08231000')).toBe('08231');
    expect(countyAgs('082')).toBeNull();
  });
});
