import { compareAnswers } from './compare-answers.js';

const member = (id: string) => ({ id });

describe('compareAnswers', () => {
  it('tells what several say from what only one says', () => {
    const answers = [
      { member: member('a'), topics: ['wlan', 'lotsen'] },
      { member: member('b'), topics: ['lotsen', 'glasfaser'] },
      { member: member('c'), topics: ['lotsen', 'glasfaser'] },
    ];
    const { shared, single } = compareAnswers(answers);
    expect(shared.map(({ topic, members }) => [topic, members.length])).toEqual([
      ['lotsen', 3],
      ['glasfaser', 2],
    ]);
    expect(single).toEqual([{ topic: 'wlan', members: [member('a')] }]);
  });

  it('counts a member once', () => {
    const twice = [
      { member: member('a'), topics: ['wlan'] },
      { member: member('a'), topics: ['wlan'] },
    ];
    expect(compareAnswers(twice).shared).toEqual([]);
  });
});
