import type { Place, RegisterState } from '#places';
import type { Frame, Outlines } from '../../ui/index.js';
import type { PlaceRecords } from './read-place-records.js';

/** What the page of a place is made of. */
export interface PlacePageProps {
  frame: Frame;
  place: Place;
  records: PlaceRecords;
  register: RegisterState | null;
  outlines: Outlines;
  /** A place in words, with what tells it from others. */
  label: (ags: string) => string;
  find: (ags: string) => Place | null;
}
