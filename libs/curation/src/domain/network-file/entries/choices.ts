/** Closed lists of values, as a network file names them. */
export const INITIATIVE_STATES = ['idea', 'pilot', 'running', 'completed', 'discontinued'] as const;
export const LISTING_KINDS = ['offer', 'need'] as const;
export const ADOPTION_STAGES = ['origin', 'adopter', 'advocate', 'planning', 'abandoned'] as const;
