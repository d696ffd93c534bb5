export { editDistanceAtMost } from './edit-distance.js';
export { fold } from './fold.js';
