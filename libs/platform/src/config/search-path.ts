/** Where programs of the system are looked for, such as `unshare`. */
export function searchPath(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.PATH || '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin';
}
