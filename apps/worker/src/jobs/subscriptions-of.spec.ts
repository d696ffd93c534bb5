import { subscriptionsOf } from './subscriptions-of.js';

describe('subscriptionsOf', () => {
  it('lists every queue of every event', () => {
    const jobs = [
      { queue: 'search.index', events: ['organisations.profile-changed', 'topics.topic-changed'] },
      { queue: 'matching.refresh', events: ['organisations.profile-changed'] },
    ];
    expect(subscriptionsOf(jobs)).toEqual({
      'organisations.profile-changed': ['search.index', 'matching.refresh'],
      'topics.topic-changed': ['search.index'],
    });
  });
});
