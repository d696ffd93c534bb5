/** Postgres: connection lost (08), out of resources such as disk (53), shutting down (57P), statement timeout. */
const POSTGRES = /^(08|53|57P)\w+$|^57014$/;

/** Node, on the way to Postgres. A missing file has the same code as a missing socket, hence the system call. */
const NETWORK = /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** `pg` and its pool say these in words only. */
const SAID =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable|query read timeout/i;

interface Told {
  code?: unknown;
  syscall?: unknown;
  name?: unknown;
  message?: unknown;
  cause?: unknown;
  driverError?: unknown;
  errors?: unknown;
}

/** Whether an error means that the database is away or overloaded: worth another try, and nobody's defect. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, syscall, name, message, cause, driverError, errors }: Told = error;
  if (typeof code === 'string' && (POSTGRES.test(code) || NETWORK.test(code))) return true;
  if (code === 'ENOENT' && syscall === 'connect') return true;
  if (name === 'CannotExecuteNotConnectedError') return true;
  if (typeof message === 'string' && SAID.test(message)) return true;
  const within = [cause, driverError, ...(Array.isArray(errors) ? errors : [])];
  return within.some((inner) => isUnavailable(inner, depth + 1));
}
