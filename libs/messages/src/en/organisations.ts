import type { ShapeOf } from '../catalogue.js';
import type { organisations as german } from '../de/organisations.js';

export const organisations: ShapeOf<typeof german> = {
  title: 'Members and partners',
  lead: 'Municipalities, counties, universities, companies and associations that work on digital change. Each profile shows who works on similar things.',
  count: (count) => (count === '1' ? '1 organisation' : `${count} organisations`),
  empty: 'There is no organisation here yet.',
  emptyHint: 'A network comes in with a file. After that, everybody who belongs to it stands here.',
  cooperation: 'Cooperation',
  members: (direct, nested) => {
    const members = direct === '1' ? '1 member' : `${direct} members`;
    return direct === nested ? members : `${members}, ${nested} with connected networks`;
  },
  noMembers: 'no members named',
  networks: {
    title: 'Networks',
    lead: 'Where members and partners join forces. Whoever belongs through several networks counts once.',
    count: (count) => (count === '1' ? '1 network' : `${count} networks`),
    empty: 'There is no network here yet.',
    nesting: 'Which network takes part in which?',
    isMemberOf: 'is a member of',
    noNesting: 'No network is a member of another so far.',
    noNestingHint: 'As soon as one joins another, its members count there too.',
  },
};
