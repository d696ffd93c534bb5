import type { TopicOrigin } from '#organisations';
import { stricterOf, visibilityOf } from '#platform';
import type { Initiative } from './initiative.js';

/**
 * The topics that an initiative gives its organisations. A partner gets them only as far as one may know both the
 * topics and the partners; what only the lead may know, no partner gets.
 */
export function topicOrigins({
  id,
  lead,
  partners,
  topics,
  visibility,
  shown,
}: Initiative): readonly TopicOrigin[] {
  const ofTopics = visibilityOf('topics', visibility);
  const ofPartners = stricterOf(ofTopics, visibilityOf('partners', visibility));
  const others = partners.filter((partner) => partner !== lead);
  return [
    { originId: id, organisationIds: shown ? [lead] : [], topics, visibility: ofTopics },
    {
      originId: id,
      organisationIds: shown && ofPartners !== 'own' ? others : [],
      topics,
      visibility: ofPartners,
    },
  ];
}
