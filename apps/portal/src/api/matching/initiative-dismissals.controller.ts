import { DismissInitiative } from './dismiss-initiative.js';
import { dismissalsController } from './entry-dismissals.js';

/** Which initiatives an organisation does not want to be proposed; for those who act for it. */
export const InitiativeDismissalsController = dismissalsController({
  name: 'InitiativeDismissals',
  path: 'initiatives/:slug/similar',
  dismisses: DismissInitiative,
});
