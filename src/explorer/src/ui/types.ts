/** A finer sort as it is read: joint-venture is "joint venture". */
export function typeText(type: string): string {
  return type.replaceAll('-', ' ');
}
