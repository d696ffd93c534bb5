export { Access } from './access/access.js';
export { Counted } from './access/counted.js';
export { ForPeople } from './access/for-people.js';
export { InTurn } from './access/in-turn.js';
export { LeaveFor } from './errors/leave-for.js';
export { Moved } from './errors/moved.js';
export { RefusedPage } from './errors/refused-page.js';
export { RequestError } from './errors/request-error.js';
export { SeeOther } from './errors/see-other.js';
export { BodyLimit, FORM_BODY, LARGE_BODY } from './input/body-limit.js';
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
  USUAL_ITEMS,
  wholeNumber,
} from './input/fields.js';
export { sayIssues } from './input/say-issues.js';
export { SentFile, TakesFile } from './input/sent-file.js';
export { type Refused, refuseInput } from './input/refuse-input.js';
export { Answers, AnswersCsv } from './openapi/answers.js';
export { CurrentFrame } from './page/current-frame.js';
export { sessionFor } from './page/frame-of-request.js';
export { FormRoute } from './page/form-route.js';
export { PageRoute } from './page/page-route.js';
export { CurrentAsker } from './request/asker-of.js';
export { CurrentLanguage } from './request/current-language.js';
export { beginSession, endSession, saveSession, type SignInStep } from './session/begin-session.js';
export { rememberDevice } from './session/known-device.js';
export { csrfTokenOf, isFresh, rememberedBy } from './session/session.js';
export { tryingOf } from './session/trying.js';
export { IfMatch, NeedsVersion } from './version/if-match.js';
export { withVersion } from './version/with-version.js';
export { CurrentViewer } from './viewer/current-viewer.js';
export { emailOf } from './viewer/viewer-of.js';
