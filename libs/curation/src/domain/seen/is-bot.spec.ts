import { isBot } from './is-bot.js';

describe('isBot', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', false],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1', false],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', true],
    ['Mozilla/5.0 (compatible; bingbot/2.0)', true],
    ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120.0', true],
    ['curl/8.5.0', true],
    ['python-requests/2.31', true],
    ['', true],
    [undefined, true],
  ])('%p', (userAgent, is) => {
    expect(isBot(userAgent)).toBe(is);
  });
});
