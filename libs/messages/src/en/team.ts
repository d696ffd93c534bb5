import type { ShapeOf } from '../catalogue.js';
import type { team as german } from '../de/team.js';

export const team: ShapeOf<typeof german> = {
  title: (name) => `Team: ${name}`,
  lead: 'These people may see or change what this organisation enters.',
  link: 'Team',
  roles: { member: 'member', editor: 'editor', owner: 'owner' },
  rolesMean: {
    member: 'sees what only members see',
    editor: 'changes profile, initiatives and listings',
    owner: 'invites and hands over roles',
  },
  people: 'People',
  nobody: 'Nobody yet.',
  nobodyResponsible: 'Nobody is responsible here yet. Whoever is can invite others.',
  takeOver: 'Take responsibility',
  since: (date) => `since ${date}`,
  you: 'that is you',
  role: 'Role',
  change: 'Change role',
  changeOf: (email) => `Change role of ${email}`,
  remove: 'Remove',
  removeOf: (email) => `Remove ${email}`,
  leave: 'Leave organisation',
  leaveMeans:
    'You can change nothing for this organisation after that. You come back only if somebody of the team invites you again.',
  leaveSure: 'Yes, leave',
  removeMeans: (email: string) =>
    `${email} can change nothing for this organisation after that. Invitations that came from there no longer hold.`,
  removeSure: 'Yes, remove',
  invite: 'Invite somebody',
  inviteHint: 'The invitation comes by mail and holds for two weeks.',
  email: 'E-mail address',
  sendInvitation: 'Send invitation',
  sent: 'The invitation is on its way.',
  open: 'Open invitations',
  until: (date) => `holds until ${date}`,
  withdraw: 'Withdraw',
  withdrawOf: (email) => `Withdraw the invitation to ${email}`,
  lastOwner:
    'This cannot be: nobody would answer for the organisation then. Please give somebody else this role first.',
  tooMany: (most) => `There are ${most} open invitations already. Please withdraw some first.`,
  invitation: {
    title: (name) => `Invitation: ${name}`,
    lead: (role) => `You are invited to work on this profile. Your role: ${role}.`,
    accept: 'Accept invitation',
    spent:
      'It was accepted or withdrawn already, or is older than two weeks. Whoever invited you can send another.',
    spentTitle: 'This invitation no longer works',
  },
  letter: {
    subject: (name) => `Invitation: ${name} at Netzlotse`,
    byOwner: (name, role) =>
      `whoever is responsible for ${name} at Netzlotse invites you to work on what it enters. Your role: ${role}.`,
    byCurator: (name, role) =>
      `the curators of Netzlotse invite you to work on what ${name} enters. Your role: ${role}.`,
    valid: (date) => `The invitation is good until ${date}. It is accepted by the button on the page only.`,
    open: 'See the invitation',
    ignore: 'You do not know this organisation? Then there is nothing to do.',
  },
  mailbox: {
    title: 'Mailbox of the organisation',
    label: 'A mailbox that is no person’s',
    hint: 'For example info@stadt.de. It is asked when nobody of the team can be reached any more. Leave it empty to remove it.',
    save: 'Save mailbox',
    foreign: 'The mailbox has to be on a domain that the profile names as website or domain.',
    leave: 'Hand over to it and leave',
    leaveMeans: (email) =>
      `Where nobody follows yet: ${email} gets an invitation to be responsible, and you are no longer in the team then.`,
  },
};
