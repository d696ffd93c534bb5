import { writeLetter } from './write-letter.js';

describe('writeLetter', () => {
  it('says the same as text and as HTML', () => {
    const { text, html } = writeLetter('de', 'Noch richtig?', [
      'Guten Tag',
      { items: ['Name', 'Ort'] },
      { label: 'Ansehen', url: 'https://netzlotse.example/a?b=1&c=2' },
    ]);
    expect(text).toBe('Guten Tag\n\n- Name\n- Ort\n\nAnsehen:\nhttps://netzlotse.example/a?b=1&c=2\n');
    expect(html).toContain('<p>Guten Tag</p>\n<ul><li>Name</li><li>Ort</li></ul>');
    expect(html).toContain('<a href="https://netzlotse.example/a?b=1&amp;c=2">Ansehen</a>');
  });

  it('shows markup, and lets nothing that people typed begin a line or turn one around', () => {
    const { subject, text, html } = writeLetter('de', 'Von\r\nBcc: x', [
      `<img src=x onerror="a('b')">\n\nIhr Passwort: http://evil.example`,
      { label: 'a\u202Eb', url: `javascript:"` },
    ]);
    expect(subject).toBe('Von Bcc: x');
    expect(text).toContain(`onerror="a('b')"> Ihr Passwort`);
    expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;');
    expect(html).not.toContain('\u202E');
  });
});
