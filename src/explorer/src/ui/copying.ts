/** Copies a text; false where the browser does not allow it. One that is still to come is promised at once: later some browsers no longer take it for the reader's wish. */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') {
      await navigator.clipboard.writeText(text);
    } else {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then(later => new Blob([later], { type: 'text/plain' })) })]);
    }

    return true;
  } catch {
    return false;
  }
}
