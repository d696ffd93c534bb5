/** Something about an organisation changed that others show or rank by; subject: its id. */
export const PROFILE_CHANGED = 'organisations.profile-changed';
