import { describe, expect, it } from '@jest/globals';
import { renderInFrame } from '../testing/render-in-frame.js';
import { Outward } from './outward.js';

describe('Outward', () => {
  it('shows the address and vouches for nothing', () => {
    expect(renderInFrame(<Outward url="https://www.heidelberg.de/" />)).toBe(
      '<a class="outward" href="https://www.heidelberg.de/" rel="nofollow noopener">www.heidelberg.de</a>',
    );
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//evil.example', '/suche'])(
    'makes no link of %j',
    (url) => {
      expect(renderInFrame(<Outward url={url} />)).toBe(url);
    },
  );
});
