const LONGEST = 80
/** Names of devices, which Windows makes no files of, whatever comes after their point. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A file name for an export that every system takes, without an extension: the title without the characters that file systems refuse. The dialog
 * that proposes it adds the extension.
 */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}$/u, '')
    .replace(/(?<![. ])[. ]+$/, '')
  return name === '' || RESERVED.test(name) ? `Brief ${name}`.trim() : name
}
