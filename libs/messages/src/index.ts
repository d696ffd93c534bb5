export { type Language, type Messages, messagesOf } from './messages-of.js';
export { refusalSentences } from './refusal-sentences.js';
export { registerRefusal } from './register-refusal.js';
export { startRefusal } from './start-refusal.js';
