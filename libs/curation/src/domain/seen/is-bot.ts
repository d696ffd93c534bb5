const BOT =
  /bot\b|bots\b|crawl|spider|slurp|fetch|monitor|preview|scan|headless|curl|wget|python|java\/|go-http|axios|node|okhttp|libwww/i;

/** Whether whoever asks says of itself that it is a program; one that says nothing is one too. */
export function isBot(userAgent: string | undefined): boolean {
  return userAgent === undefined || !/^mozilla\//i.test(userAgent) || BOT.test(userAgent);
}
