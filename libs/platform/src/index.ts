export { DomainError, type ErrorKind } from './errors/domain-error.js';
