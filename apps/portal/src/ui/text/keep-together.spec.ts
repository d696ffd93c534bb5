import { describe, expect, it } from '@jest/globals';
import { keepTogether } from './keep-together.js';

describe('an abbreviation', () => {
  it('keeps its letters on one line', () => {
    expect(keepTogether('<h1>Kommune 2.0 e. V.</h1>')).toBe('<h1>Kommune 2.0 e.&nbsp;V.</h1>');
    expect(keepTogether('<p>i. d. R. und z. B. so</p>')).toBe('<p>i.&nbsp;d.&nbsp;R. und z.&nbsp;B. so</p>');
  });

  it.each([
    ['what goes back to us', '<input value="A > e. V."><textarea>Verein e. V.</textarea>'],
    ['what only programs read', '<script>{"name":"Verein e. V."}</script><title>Verein e. V.</title>'],
    ['the end of a sentence', '<p>Das war 2024. A. kam, wie Frau B. sagt.</p>'],
  ])('is none in %s', (_, html) => {
    expect(keepTogether(html)).toBe(html);
  });
});

describe('a word that begins with one letter and a hyphen', () => {
  it('stays on one line, and is the same to whoever searches or copies', () => {
    expect(keepTogether('<label>E-Mail-Adresse</label>')).toBe(
      '<label><span class="whole">E-Mail</span>-Adresse</label>',
    );
    expect(keepTogether('<p>per E-Mail, your e-mails</p>')).toBe(
      '<p>per <span class="whole">E-Mail</span>, your <span class="whole">e-mail</span>s</p>',
    );
  });

  it.each([
    ['what goes back to us', '<input value="E-Mail"><textarea>E-Mail</textarea><option>E-Mail</option>'],
    ['what only programs read', '<a aria-label="E-Mail" href="/e-mail">x</a><title>E-Mail</title>'],
    ['another word', '<p>Die-Mail, 3e-mail, E-Government</p>'],
  ])('is none in %s', (_, html) => {
    expect(keepTogether(html)).toBe(html);
  });
});
