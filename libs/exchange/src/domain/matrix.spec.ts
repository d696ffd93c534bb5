import { describe, expect, it } from '@jest/globals';
import { type Contribution, matrixCells } from './matrix.js';

const asked = (...slugs: string[]) => slugs.map((slug) => ({ slug, isAsked: true }));
const contributing = (...slugs: string[]) => slugs.map((slug) => ({ slug, isContributor: true }));
const said = (by: string, question: string | null, slug = `${by}-${question ?? 'freely'}`): Contribution => ({
  slug,
  by,
  question,
});

/** `a/q1: answered` and so on. */
function told(...args: Parameters<typeof matrixCells>): string[] {
  return matrixCells(...args).map(({ member, question, state }) => `${member}/${question}: ${state}`);
}

describe('matrixCells', () => {
  it('goes question by question through all members', () => {
    expect(told(asked('q1', 'q2'), contributing('a', 'b'), [said('a', 'q1')])).toEqual([
      'a/q1: answered',
      'b/q1: not_answered',
      'a/q2: not_answered',
      'b/q2: not_answered',
    ]);
  });

  it('names every answer to a question', () => {
    const [cell] = matrixCells(asked('q'), contributing('a'), [said('a', 'q', 'one'), said('a', 'q', 'two')]);
    expect(cell).toEqual({
      question: 'q',
      member: 'a',
      state: 'answered',
      statements: ['one', 'two'],
      freeTexts: [],
    });
  });

  it('tells a free text in place of any answer from a gap beside answers', () => {
    const cells = matrixCells(asked('q1', 'q2'), contributing('a', 'b'), [
      said('a', null),
      said('b', null),
      said('b', 'q1'),
    ]);
    expect(cells.map(({ state, freeTexts }) => [state, freeTexts])).toEqual([
      ['free_text', ['a-freely']],
      ['answered', []],
      ['free_text', ['a-freely']],
      ['not_answered', []],
    ]);
  });

  it('was not asked what is not a question of the event, nor who is no contributor', () => {
    const questions = [...asked('q1'), { slug: 'q2', isAsked: false }];
    const members = [...contributing('a'), { slug: 'guest', isContributor: false }];
    expect(told(questions, members, [said('guest', null)])).toEqual([
      'a/q1: not_answered',
      'guest/q1: not_asked',
      'a/q2: not_asked',
      'guest/q2: not_asked',
    ]);
    expect(told(questions, members, [said('a', null)])).toEqual([
      'a/q1: free_text',
      'guest/q1: not_asked',
      'a/q2: not_asked',
      'guest/q2: not_asked',
    ]);
  });

  it('counts an answer even where nobody asked', () => {
    const questions = [...asked('q1'), { slug: 'q2', isAsked: false }];
    const members = [...contributing('a'), { slug: 'guest', isContributor: false }];
    expect(told(questions, members, [said('guest', 'q1'), said('a', 'q2')])).toEqual([
      'a/q1: not_answered',
      'guest/q1: answered',
      'a/q2: answered',
      'guest/q2: not_asked',
    ]);
  });

  it('is empty where nothing is known', () => {
    expect(matrixCells([], contributing('a'), [])).toEqual([]);
    expect(matrixCells(asked('q'), [], [])).toEqual([]);
  });
});
