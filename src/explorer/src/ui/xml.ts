const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in a drawing or a page, between tags or in an attribute. */
export function escapeXml(text: string): string {
  // Control characters have no place in HTML or XML, nor halves of surrogate pairs in UTF-8.
  return text
    .replace(/[&<>"']/g, sign => names[sign] ?? sign)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD');
}
