export { Access } from './access/access.js';
export { Moved } from './errors/moved.js';
export { BodyLimit, LARGE_BODY } from './input/body-limit.js';
export {
  agsParam,
  cursor,
  decimalNumber,
  flag,
  keysOf,
  limit,
  manyOf,
  page,
  searchText,
  slugParam,
  slugs,
  wholeNumber,
} from './input/fields.js';
export { Answers } from './openapi/answers.js';
export { CurrentFrame } from './page/current-frame.js';
export { PageRoute } from './page/page-route.js';
export { CurrentLanguage } from './request/current-language.js';
export { CurrentViewer } from './viewer/current-viewer.js';
