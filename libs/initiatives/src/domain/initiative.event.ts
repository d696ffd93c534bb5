/** Something about an initiative or who adopted it changed that others show or rank by; subject: its id. */
export const INITIATIVE_CHANGED = 'initiatives.initiative-changed';
