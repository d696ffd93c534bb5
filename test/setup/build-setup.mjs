export { buildIfStale as default } from '../../tools/setup/set-up.mjs';
