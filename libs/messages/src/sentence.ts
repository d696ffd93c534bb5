/** Ends a sentence with a full stop, unless what stands last, such as „e. V.“, brings one. */
export function sentence(text: string): string {
  return /[.!?…][“”"]?$/.test(text) ? text : `${text}.`;
}
