import { ownDomains } from '#organisations';
import { isMailboxOf } from './claim-domains.js';

const domains = (website: string | null, domain?: string) => ownDomains({ website, identifiers: { domain } });

describe('ownDomains', () => {
  it.each([
    ['https://www.stadt-a.de/rathaus', undefined, ['stadt-a.de']],
    ['https://rathaus.stadt-a.de', 'stadt-a.de', ['stadt-a.de', 'rathaus.stadt-a.de']],
    [null, 'WWW.Stadt-A.de', ['stadt-a.de']],
    ['https://www.köln.example', undefined, ['xn--kln-sna.example']],
    ['https://www.facebook.com/stadt', undefined, []],
    ['https://web.de', 'gmx.de', []],
    ['https://192.168.0.1/', undefined, []],
    ['https://localhost', 'a b', []],
    ['kein Link', undefined, []],
  ])('reads %s and %s as %j', (website, domain, expected) => {
    expect(domains(website, domain)).toEqual(expected);
  });
});

describe('isMailboxOf', () => {
  it.each([
    ['rathaus@stadt-a.de', true],
    ['rathaus@köln.example', true],
    ['rathaus@stadt-a.de.fremd.example', false],
    ['rathaus@mail.stadt-a.de', false],
    ['rathaus@nicht-stadt-a.de', false],
    ['stadt-a.de@gmail.com', false],
    ['rathaus@', false],
    ['rathaus@stadt-a.de/x', false],
    ['rathaus@www.stadt-a.de', true],
  ])('%s: %s', (mailbox, expected) => {
    expect(isMailboxOf(mailbox, ['stadt-a.de', 'xn--kln-sna.example'])).toBe(expected);
  });
});
