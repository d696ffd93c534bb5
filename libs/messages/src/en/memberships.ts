import type { ShapeOf } from '../catalogue.js';
import type { memberships as german } from '../de/memberships.js';

export const memberships: ShapeOf<typeof german> = {
  link: 'Memberships',
  title: (name) => `Memberships: ${name}`,
  lead: 'A membership is shown once both sides have confirmed it.',
  needsApproval:
    'What you ask for or confirm here reaches the other side only after somebody has approved it. Only those who may approve can end a membership.',
  networkMeans: 'A network is a group of organisations, such as an association or an alliance of cities.',
  allNetworks: 'All networks in the directory',
  networks: 'Networks',
  members: 'Members',
  none: 'None yet.',
  gone: 'The organisation is gone',
  states: {
    asked: 'waits for the other side',
    'to-answer': 'waits for your answer',
    current: 'holds',
    ended: 'has ended',
  },
  ends: { network: 'Network', member: 'Member' },
  role: 'Role',
  from: 'Since',
  until: 'Until',
  dateHint: 'For example 2024, 2024-06 or 2024-06-30.',
  confirm: 'Confirm',
  decline: 'Decline',
  withdraw: 'Withdraw',
  end: 'End',
  lastDay: 'Last day',
  of: (action, name) => `${action}: ${name}`,
  ask: { member: 'Ask to join a network', network: 'Invite a member' },
  other: { member: 'Name of the network', network: 'Name of the organisation' },
  otherHint: 'As it stands in the directory.',
  which: 'Which organisation is meant?',
  unknown: 'Nobody in the directory has this name.',
  unsure: 'Please choose who is meant.',
  send: { member: 'Ask', network: 'Invite' },
  wrong: 'That did not work',
  letter: {
    subject: (network, member) => `Membership: ${member} in ${network}`,
    requested: (network, member) =>
      `${member} would like to become a member of ${network}. Please confirm or decline.`,
    invited: (network, member) =>
      `${network} invites ${member} to become a member. Please confirm or decline.`,
    confirmed: (network, member) =>
      `The membership of ${member} in ${network} has been confirmed and is shown now.`,
    declined: (network, member) => `The membership of ${member} in ${network} has been declined.`,
    ended: (network, member, until) => `The membership of ${member} in ${network} ends. Last day: ${until}.`,
    open: 'To the memberships',
  },
};
