type Numbered = { n: number | null; ownNumber?: string | undefined }

/**
 * The paragraph that a citation names: `5` or `para. 4 (b)` as the document itself numbers its paragraphs, `¶ 12` as we count them, and so a plain number where the document has none of its own.
 */
export function paragraphNamed<B extends Numbered>(wanted: string, blocks: readonly B[]): B | undefined {
  const counted = /^\s*¶/u.test(wanted)
  const name = folded(wanted)
  if (name === '') return undefined
  const own = counted ? undefined : blocks.find(({ ownNumber }) => ownNumber !== undefined && folded(ownNumber) === name)
  const numbersItself = blocks.some(({ ownNumber }) => ownNumber !== undefined)
  return own ?? (counted || !numbersItself ? blocks.find(({ n }) => n === Number(name)) : undefined)
}

/** `4b` for `para. 4 (b)`. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\s*(?:¶|paras?\.?|paragraph|п\.|пункт)\s*/u, '')
    .replace(/[\s()]/g, '')
}
