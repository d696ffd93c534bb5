import { describe, expect, it } from '@jest/globals';
import { markdownToHtml } from './markdown.js';

describe('markdownToHtml', () => {
  it('writes paragraphs, lists and demoted headings', () => {
    expect(markdownToHtml('# Ziel\n\n- eins\n- zwei')).toBe(
      '<h3>Ziel</h3>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n',
    );
  });

  it('leaves out no level of headings, whatever the text begins with', () => {
    const levels = (text: string) =>
      [...markdownToHtml(text).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels('###### tief')).toEqual([3]);
    expect(levels('## a\n\n### b\n\n## c')).toEqual([3, 4, 3]);
    expect(levels('### a\n\n# b\n\n### c\n\n## d')).toEqual([3, 3, 4, 4]);
    expect(levels('# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6')).toEqual([3, 4, 5, 6, 6, 6]);
  });

  it('vouches for no link', () => {
    expect(markdownToHtml('[Seite](https://example.org)')).toBe(
      '<p><a href="https://example.org" rel="nofollow ugc noopener">Seite</a></p>\n',
    );
    expect(markdownToHtml('https://example.org')).toContain('rel="nofollow ugc noopener"');
  });

  it('does not guess links from words with dots', () => {
    expect(markdownToHtml('Kommune2.de und e.V.')).toBe('<p>Kommune2.de und e.V.</p>\n');
  });

  it('shows no image', () => {
    expect(markdownToHtml('![Bild](https://example.org/a.png)')).not.toContain('<img');
  });

  it('sets German quotation marks', () => {
    expect(markdownToHtml('Das "Netzwerk der Netzwerke"')).toBe('<p>Das „Netzwerk der Netzwerke“</p>\n');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '[x](//evil.example)',
    '[x](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '[x]: javascript:alert(1)\n\n[x]',
    '[x](https://a.example "onmouseover=alert(1)")',
    '[x](https://a.example" onmouseover="alert(1))',
    '```\n</code></pre><script>alert(1)</script>\n```',
    '``` "><script>alert(1)</script>\ncode\n```',
    '# <iframe src=javascript:alert(1)>',
    '<!--><script>alert(1)</script>-->',
    '<details open ontoggle=alert(1)>',
    'https://a.example/"onmouseover="alert(1)',
    '|a|\n|-|\n|<img src=x onerror=alert(1)>|',
  ])('leaves %j without markup of its own and without a script', (payload) => {
    const html = markdownToHtml(payload);
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
    const allowed =
      /^(?:p|a|h[1-6]|pre|code|ul|ol|li|em|strong|br|hr|blockquote|table|thead|tbody|tr|th|td)$/i;
    for (const [, name, attributes] of tags) {
      expect(name).toMatch(allowed);
      const names = [...(attributes ?? '').matchAll(/([\w-]+)="[^"]*"/g)].map((match) => match[1]);
      for (const attribute of names) expect(['href', 'title', 'rel', 'class']).toContain(attribute);
      expect((attributes ?? '').replace(/[\w-]+="[^"]*"/g, '').trim()).toBe('');
    }
    for (const [, href] of html.matchAll(/href="([^"]*)"/g))
      expect(href).toMatch(/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/);
  });
});
