import { spokenLocale } from '#text/text.ts'

/** A 300-page brief has some eight thousand sentences; what is no longer read must not fill memory. */
const MOST = 20_000

/** A reading of texts that is kept: a brief is checked after every save, and nearly all of its sentences stand as they did. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { value: T }>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known.value
    const value = read(text)
    if (kept.size >= MOST) kept.clear()
    kept.set(text, { value })
    return value
  }
}

/** The same of a reading that says something of them: kept for each language that it was said in. */
export function rememberedSaying<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, (text: string) => T>()
  return (text) => {
    const language = spokenLocale()
    const known = kept.get(language) ?? remembered(read)
    kept.set(language, known)
    return known(text)
  }
}
