import { isOwnHost } from './is-own-host.js';

const SITE = 'https://netz.example';

describe('a host that a request names', () => {
  it.each([
    'localhost',
    'localhost:3000',
    'LOCALHOST:3000',
    'portal.localhost:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    '192.0.2.7',
    'netz.example',
    'Netz.example:443',
  ])('is ours: %s', (host) => {
    expect(isOwnHost(host, SITE)).toBe(true);
  });

  it.each([
    '',
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    'netz.example.evil.example',
    'evil.example#localhost',
    'localhost@evil.example',
    'evil.example/localhost',
    'notlocalhost',
    '127.0.0.1.evil.example',
    'a b',
  ])('is not ours: %j', (host) => {
    expect(isOwnHost(host, SITE)).toBe(false);
  });
});
