import { describe, expect, it } from '@jest/globals';
import { renderInFrame } from '../testing/render-in-frame.js';
import { Matrix } from './matrix.js';

const named = (title: string) => ({ url: `/x/${title}`, title });

describe('Matrix', () => {
  const html = renderInFrame(
    <Matrix
      matrix={{
        caption: 'Antworten',
        questions: [named('q')],
        members: ['a', 'b', 'c', 'd', 'e'].map(named),
        cells: [
          [
            { state: 'answered', text: 'Ja.', url: '/antworten/1' },
            { state: 'free_text', url: '/antworten/2' },
            { state: 'not_answered' },
            { state: 'not_answered', inviteUrl: '/einladen' },
            { state: 'not_asked' },
          ],
        ],
      }}
    />,
  );
  const cells = html.match(/<td.*?<\/td>/g) ?? [];

  it('tells the four states of a cell apart in words', () => {
    expect(cells.map((cell) => cell.replace(/<[^>]+>/g, '|'))).toEqual([
      '||Ja.||lesen||',
      '||freier Text||lesen||',
      '||nicht beantwortet||',
      '||nicht beantwortet||Zum Antworten einladen||',
      '||nicht gefragt||',
    ]);
  });

  it('names the member in every link to an answer', () => {
    expect(cells[0]).toContain('aria-label="lesen: Antwort von a"');
    expect(cells[1]).toContain('aria-label="lesen: freier Text von b"');
  });
});
