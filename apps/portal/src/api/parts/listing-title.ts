export { listingTitle } from '#listings';
