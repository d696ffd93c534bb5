export { DescribeRegister } from './application/describe-register.js';
export { FindPlaces } from './application/find-places.js';
export { GetPlace } from './application/get-place.js';
export { ImportRegister, type RegisterReport } from './application/import-register.js';
export { ListPlaceChanges } from './application/list-place-changes.js';
export { loadOutlines, type Outlines } from './application/load-outlines.js';
export { LoadShippedRegister } from './application/load-shipped-register.js';
export { PlaceDirectory } from './application/place-directory.js';
export { ResolveAuthorityPlace } from './application/resolve-authority-place.js';
export type { Resolution } from './domain/authority/resolve-authority.js';
export {
  checkAgs,
  countyAgs,
  isAgs,
  isInArea,
  levelOf,
  NATIONWIDE,
  PLACE_LEVELS,
  type PlaceLevel,
  stateAgs,
} from './domain/ags.js';
export { distanceKm, type Point } from './domain/distance.js';
export { type Place, type PlaceName, type PlaceRecord, type PlaceStatus } from './domain/place.js';
export { PlaceIndex } from './domain/place-index.js';
export { fullName } from './domain/place-label.js';
export { PLACE_TYPES, type PlaceType } from './domain/place-type.js';
export {
  CHANGE_KINDS,
  type ChangeKind,
  type PlaceChange,
  type PlaceFacts,
} from './domain/register-changes.js';
export { REGISTER_CHANGED } from './domain/register.event.js';
export type { Contribution, DataSource, RegisterSource, RegisterState } from './domain/register-state.js';
export { INHABITANTS_FROM, SIZE_CLASSES, type SizeClass, sizeClassOf } from './domain/size-class.js';
export { PlacesModule } from './places.module.js';
