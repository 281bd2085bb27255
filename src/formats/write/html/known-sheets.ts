/**
 * SHA-256, hexadecimal, of every style sheet that a release has put into its pages (html-style.ts), the newest first. One that was released is never taken out: files
 * that bear it are still about.
 */
export const KNOWN_SHEETS: ReadonlySet<string> = new Set(['c8dc967501d6a4e5f51d489ab2994089e93f01ca3491c39a031a660356124191'])
