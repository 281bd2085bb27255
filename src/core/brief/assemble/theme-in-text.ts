/**
 * A theme's name as it stands in running text: “On energy”, but “On Xinjiang” and “On Russia rivalry”. Its first word begins small where the
 * sources, or what defines the themes, write it small; a word that no source has keeps its capital, because a name must not lose it.
 */
export function themeInText(name: string, texts: Iterable<string>): string {
  const [first = ''] = name.split(/[\s-]/u)
  const small = first.toLowerCase()
  if (small === first || /\p{Lu}/u.test(first.slice(1))) return name
  for (const text of texts) if (text.split(/[^\p{L}\p{N}]+/u).includes(small)) return small + name.slice(first.length)
  return name
}
