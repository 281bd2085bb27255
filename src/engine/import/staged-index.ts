import type { ArticleDraft } from '#core/article.ts'
import { similarity, type Fingerprint } from '#core/near-duplicate.ts'
import { textHash } from '#store/articles/article-body.ts'
import { titleKey } from '#store/articles/articles.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { stagedSketches, type StagedSketch } from '#store/imports/import-sketches.ts'
import { urlKey } from '#store/articles/url-key.ts'
import { fewPerKey } from './few-per-key.ts'

/** Items that are looked at for each text, address, title and band, the first ones: thousands of letters with the same long footer all share its bands. */
const MOST_LOOKED_AT = 64
/** Of those that share bands, the most similar. */
const MOST_NEAR = 50

/** What the items of one import that are not in the library yet are found by, so that a file can repeat an earlier one of the same import. */
export type StagedIndex = {
  add(item: number, draft: ArticleDraft, fingerprint: Fingerprint): void
  remove(item: number): void
  byText(hash: Uint8Array): number[]
  byAddress(key: string): number[]
  /** `bare`: only those without a text. */
  byTitle(key: string, bare: boolean): number[]
  /** Items that share a band, with how similar their sketches are (0–1), the most similar first; not more than are worth comparing. */
  near(fingerprint: Fingerprint): { item: number; similarity: number }[]
}

/** The index of what an import has staged so far: some 3 KB for each item. */
export function stagedIndex(db: ReadableDB, batch: number): StagedIndex {
  const texts = fewPerKey<string>()
  const addresses = fewPerKey<string>()
  const titles = fewPerKey<string>()
  const bands = fewPerKey<number>()
  const sketches = new Map<number, StagedSketch>()

  const put = (sketch: StagedSketch): void => {
    remove(sketch.item)
    sketches.set(sketch.item, sketch)
    if (sketch.hash !== null) texts.add(hex(sketch.hash), sketch.item)
    if (sketch.address !== null) addresses.add(sketch.address, sketch.item)
    if (sketch.title !== '') titles.add(sketch.title, sketch.item)
    for (const band of sketch.fingerprint.bands) bands.add(band, sketch.item)
  }
  const remove = (item: number): void => {
    const sketch = sketches.get(item)
    if (sketch === undefined) return
    sketches.delete(item)
    if (sketch.hash !== null) texts.remove(hex(sketch.hash), item)
    if (sketch.address !== null) addresses.remove(sketch.address, item)
    titles.remove(sketch.title, item)
    for (const band of sketch.fingerprint.bands) bands.remove(band, item)
  }
  for (const sketch of stagedSketches(db, batch)) put(sketch)

  return {
    add: (item, draft, fingerprint) =>
      put({
        item,
        hash: draft.blocks.some((block) => block.dropped === undefined) ? textHash(draft.blocks) : null,
        address: urlKey(draft.url),
        title: titleKey(draft.title),
        fingerprint,
      }),
    remove,
    byText: (hash) => texts.get(hex(hash), MOST_LOOKED_AT),
    byAddress: (key) => addresses.get(key, MOST_LOOKED_AT),
    byTitle: (key, bare) => titles.get(key, MOST_LOOKED_AT).filter((item) => !bare || sketches.get(item)?.hash === null),
    near(wanted) {
      const found = new Set(wanted.bands.flatMap((band) => bands.get(band, MOST_LOOKED_AT)))
      return [...found]
        .flatMap((item) => {
          const sketch = sketches.get(item)
          return sketch === undefined ? [] : [{ item, similarity: similarity(wanted, sketch.fingerprint) }]
        })
        .toSorted((one, other) => other.similarity - one.similarity || one.item - other.item)
        .slice(0, MOST_NEAR)
    },
  }
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex')
}
