import type { ShapeOf } from '../catalogue.js';
import type { approval as german } from '../de/approval.js';

export const approval: ShapeOf<typeof german> = {
  link: 'Approvals',
  title: (name) => `Approvals: ${name}`,
  lead: 'What editors changed and nobody approved yet. Until then everybody sees the profile as it was.',
  empty: 'Nothing waits for approval.',
  waiting: 'Waits for approval',
  changed: {
    yours: (date) => `Your change of ${date}`,
    from: (date) => `Change of ${date} by an editor`,
  },
  made: {
    yours: (date) => `new by you on ${date}`,
    from: (date) => `new by an editor on ${date}`,
  },
  writtenBy: (address) => `Changed by: ${address}`,
  states: {
    open: 'waits for approval',
    approved: 'approved',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
  },
  records: {
    initiative: 'initiative',
    listing: 'offer or need',
    statement: 'statement',
    adoption: 'adoption',
    relation: 'relation',
    membership: 'membership',
  } as Readonly<Record<string, string>>,
  columns: { field: 'Field', now: 'Now', after: 'Proposed' },
  linesOf: (title) => `Fields: ${title}`,
  moved: 'saved differently in the meantime',
  hidden: 'not visible to you',
  approve: 'Approve',
  reject: 'Reject',
  reason: 'Reason of the rejection',
  reasonHint: 'It is mailed to whoever made the change.',
  reasonGiven: 'Reason',
  withdraw: 'Withdraw',
  goOn: 'Go on editing',
  notice:
    'Your changes wait for approval. You can go on editing them here; others see the profile as it was.',
  noticeNew: 'This waits for approval. You can go on editing it here; others do not see it yet.',
  needed: 'What you save here is shown only after somebody has approved it.',
  demand: 'Four eyes',
  demandLead: 'Shall changes of editors be shown only after they have been approved?',
  demandHint: 'Owners and curators can approve.',
  demands: { no: 'no', own: 'yes', members: 'yes, also those of the members of this network' },
  save: 'Save',
  wrong: 'That did not work',
  waitsLetter: {
    subject: (name) => `A change waits for your approval: ${name}`,
    text: (name) =>
      `an editor has changed something of the profile or the entries of ${name}. Until you approve, everybody sees it as it was.`,
  },
  letter: {
    subject: (name) => `Your change: ${name}`,
    approved: (name) => `Your change to what ${name} shows has been approved and is shown now.`,
    rejected: (name) => `Your change to what ${name} shows has been rejected. The reason:`,
    open: 'To the approvals',
  },
};
