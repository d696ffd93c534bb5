import { describe } from '@jest/globals';
import { keepAccount } from './writing/account.js';
import { saveBesideOthers } from './writing/conflicts.js';
import { curate } from './writing/curator.js';
import { putAside } from './writing/dismissals.js';
import { keepWhatIsTyped } from './writing/drafts.js';
import { keepProfileTrue } from './writing/edit-profile.js';
import { writeEntries } from './writing/entries.js';
import { askForFourEyes } from './writing/four-eyes.js';
import { joinNetworks } from './writing/memberships.js';
import { enterOrganisation } from './writing/new-organisation.js';
import { claimAndHandOver } from './writing/team.js';
import { writingPortal } from './writing/writing-portal.js';
import { answerOnceAYear } from './writing/yearly-question.js';

// One portal for all who write: bringing one up takes as long as three of these journeys.
describe('whoever signs in', () => {
  const portal = writingPortal();

  describe('keeps a profile true', () => {
    keepProfileTrue(portal);
    saveBesideOthers(portal);
    keepWhatIsTyped(portal);
    writeEntries(portal);
  });

  describe('takes part in the network', () => {
    claimAndHandOver(portal);
    curate(portal);
    joinNetworks(portal);
    putAside(portal);
    askForFourEyes(portal);
    answerOnceAYear(portal);
    keepAccount(portal);
    enterOrganisation(portal);
  });
});
