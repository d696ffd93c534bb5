/** Something about a listing changed that others show or rank by, expiry included; subject: its id. */
export const LISTING_CHANGED = 'listings.listing-changed';
