/** Words before an office that say whose it is, its own name for short: the Foreign Ministry, the Deputy Agriculture Minister. */
const OFFICE = /(?<whose>(?:\p{Lu}\p{L}+\s){1,3})(?<office>Ministry|Minister|Committee|Commission|Agency|Court|Bank)(?!\p{L})/gu
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
  return [...text.matchAll(OFFICE)].map(({ groups, 0: printed }) => ({
    office: (groups?.['office'] ?? '').slice(0, 6),
    whose: (groups?.['whose'] ?? '')
      .trim()
      .split(/\s/u)
      .filter((word) => !RANK.test(word)),
    printed,
  }))
}
