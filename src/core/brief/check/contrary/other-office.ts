const OFFICE = /(?<!\p{L})(?:Ministry|Minister|Committee|Commission|Agency|Court|Bank)(?!\p{L})/gu
/** Before an office stand words that say whose it is: the Foreign Ministry, the Deputy Agriculture Minister. */
const MOST_WORDS = 3
/** Rank, not field. */
const RANK = /^(?:The|First|Deputy|Vice|Former|Acting|State|National|A|An|In|By|At|Of|But|And)$/u

/** An office of a sentence whose like the passage gives to another field (“Foreign Ministry” for “Interior Ministry”), and that; null where none is. */
export function otherOffice(sentence: string, passage: string): { office: string; there: string } | null {
  const given = officesIn(passage)
  for (const { office, whose, printed } of officesIn(sentence)) {
    const alike = given.filter((each) => each.office === office)
    const [there] = alike
    if (
      there !== undefined &&
      whose.length > 0 &&
      alike.every((each) => each.whose.length > 0 && !each.whose.some((word) => whose.includes(word)))
    )
      return { office: printed, there: there.printed }
  }
  return null
}

function officesIn(text: string): { office: string; whose: string[]; printed: string }[] {
  return [...text.matchAll(OFFICE)].map(({ index, 0: office }) => {
    const before = text
      .slice(Math.max(0, index - 60), index)
      .trimEnd()
      .split(' ')
      .slice(-MOST_WORDS)
    const from = before.findLastIndex((word) => !/^\p{Lu}\p{L}+$/u.test(word)) + 1
    const words = before.slice(from)
    // Ministry and Minister are one office.
    return { office: office.slice(0, 6), whose: words.filter((word) => !RANK.test(word)), printed: [...words, office].join(' ') }
  })
}
