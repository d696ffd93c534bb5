export default function endPortal() {
  return globalThis.endPortal();
}
