/** Something to copy: a command, a file. Lines are not broken; whoever uses a keyboard can scroll. */
export function CodeBlock({ text, label }: { text: string; label?: string }) {
  return (
    <pre tabIndex={0} {...(label && { role: 'region', 'aria-label': label })}>
      <code>{text}</code>
    </pre>
  );
}
