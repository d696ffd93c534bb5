import { describe, expect, it } from '@jest/globals';
import { domainIn, isoDate, typedDate, webAddress } from './typed-values.js';

describe('what people type', () => {
  it.each([
    ['31.12.2027', '2027-12-31'],
    [' 1. 4. 2027 ', '2027-04-01'],
    ['12.2027', '2027-12'],
    ['2027', '2027'],
    ['2027-12-31', '2027-12-31'],
    ['31.12.27', '31.12.27'],
    ['bald', 'bald'],
    ['', ''],
  ])('is a date: %p', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  it('reads as it is typed', () => {
    for (const iso of ['2027-12-31', '2027-12', '2027', '']) {
      expect(isoDate(typedDate(iso, 'de'))).toBe(iso);
      expect(typedDate(iso, 'en')).toBe(iso);
    }
    expect(typedDate('2027-12-31', 'de')).toBe('31.12.2027');
  });

  it.each([
    ['www.pforzheim.de', 'https://www.pforzheim.de'],
    ['münchen.de/a?b=c#d', 'https://münchen.de/a?b=c#d'],
    ['a.example:8080', 'https://a.example:8080'],
    ['http://a.example', 'http://a.example'],
    ['javascript:x', 'javascript:x'],
    ['post@a.example', 'post@a.example'],
    ['kein Link', 'kein Link'],
    ['', ''],
  ])('is an address: %p', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });

  it.each([
    ['https://www.pforzheim.de/', 'pforzheim.de'],
    ['Pforzheim.de', 'pforzheim.de'],
    ['http://rat.pforzheim.de:80/x', 'rat.pforzheim.de'],
    ['www.de', 'www.de'],
    ['post@pforzheim.de', 'post@pforzheim.de'],
    ['keine', 'keine'],
    ['', ''],
  ])('is a domain: %p', (text, domain) => {
    expect(domainIn(text)).toBe(domain);
  });

  it('is not looked into for ever', () => {
    const dots = `${'.'.repeat(500_000)}@`;
    expect([domainIn(dots), webAddress(dots)]).toEqual([dots, dots]);
    expect(domainIn(`${'.'.repeat(1_900)}@`)).toBe(`${'.'.repeat(1_900)}@`);
  });
});
