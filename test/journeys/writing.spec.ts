import { describe } from '@jest/globals';
import { keepProfileTrue } from './edit-profile.js';
import { takePart } from './take-part.js';
import { writingPortal } from './writing-portal.js';

// One portal for all who write: bringing one up takes as long as three of these journeys.
describe('whoever signs in', () => {
  const portal = writingPortal();

  describe('keeps a profile true', () => keepProfileTrue(portal));

  describe('takes part in the network', () => takePart(portal));
});
