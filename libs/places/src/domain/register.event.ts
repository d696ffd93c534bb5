/** Places are new, changed or gone; subject: the day of the register. */
export const REGISTER_CHANGED = 'places.register-changed';
