import { DismissInitiative } from '../../api/matching/dismiss-initiative.js';
import { dismissalsPageController } from '../parts/entry-dismissals.js';

/** The buttons beside similar initiatives, for those who act for the organisation that leads one. */
export const InitiativeDismissalsPageController = dismissalsPageController({
  name: 'InitiativeDismissalsPage',
  path: 'initiativen/:slug/aehnlich/:other',
  dismisses: DismissInitiative,
});
