/** Something about an organisation changed that others show or rank by; subject: its id. */
export const PROFILE_CHANGED = 'organisations.profile-changed';

/** Somebody typed other links into a profile; subject: its id. Those that a file brings are not asked for one by one. */
export const LINKS_CHANGED = 'organisations.links-changed';

/** An editor's change waits for approval; subject: id of the change. */
export const CHANGE_PROPOSED = 'organisations.change-proposed';
