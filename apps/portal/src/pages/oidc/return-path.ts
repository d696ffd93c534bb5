/** Where providers send people back to. */
export const RETURN_PATH = '/anmelden/oidc/rueckkehr';
