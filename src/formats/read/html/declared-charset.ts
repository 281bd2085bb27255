const HEAD = 4096

/** The character encoding that a page states in its `<meta>` tag or XML declaration, null when it states none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  return /<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w-]{2,40})/i.exec(head)?.[1] ?? null
}
