import type { ArticleDraft } from '#core/article.ts'
import { similarity, type Fingerprint } from '#core/near-duplicate.ts'
import { textHash } from '#store/article-body.ts'
import { titleKey } from '#store/articles.ts'
import type { ReadableDB } from '#store/database.ts'
import { stagedSketches, type StagedSketch } from '#store/import-sketches.ts'
import { urlKey } from '#store/url-key.ts'

/** What the items of one import that are not in the library yet are found by, so that a file can repeat an earlier one of the same import. */
export type StagedIndex = {
  add(item: number, draft: ArticleDraft, fingerprint: Fingerprint): void
  remove(item: number): void
  byText(hash: Uint8Array): number[]
  byAddress(key: string): number[]
  /** `bare`: only those without a text. */
  byTitle(key: string, bare: boolean): number[]
  /** Items that share a band, with how similar their sketches are (0–1), the most similar first. */
  near(fingerprint: Fingerprint): { item: number; similarity: number }[]
}

/** The index of what an import has staged so far: some 3 KB for each item. */
export function stagedIndex(db: ReadableDB, batch: number): StagedIndex {
  const texts = new Map<string, Set<number>>()
  const addresses = new Map<string, Set<number>>()
  const titles = new Map<string, Set<number>>()
  const bands = new Map<number, Set<number>>()
  const sketches = new Map<number, StagedSketch>()

  const put = (sketch: StagedSketch): void => {
    remove(sketch.item)
    sketches.set(sketch.item, sketch)
    if (sketch.hash !== null) into(texts, hex(sketch.hash), sketch.item)
    if (sketch.address !== null) into(addresses, sketch.address, sketch.item)
    if (sketch.title !== '') into(titles, sketch.title, sketch.item)
    for (const band of sketch.fingerprint.bands) into(bands, band, sketch.item)
  }
  const remove = (item: number): void => {
    const sketch = sketches.get(item)
    if (sketch === undefined) return
    sketches.delete(item)
    if (sketch.hash !== null) texts.get(hex(sketch.hash))?.delete(item)
    if (sketch.address !== null) addresses.get(sketch.address)?.delete(item)
    titles.get(sketch.title)?.delete(item)
    for (const band of sketch.fingerprint.bands) bands.get(band)?.delete(item)
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
    byText: (hash) => [...(texts.get(hex(hash)) ?? [])],
    byAddress: (key) => [...(addresses.get(key) ?? [])],
    byTitle: (key, bare) => [...(titles.get(key) ?? [])].filter((item) => !bare || sketches.get(item)?.hash === null),
    near(wanted) {
      const found = new Set<number>()
      for (const band of wanted.bands) for (const item of bands.get(band) ?? []) found.add(item)
      return [...found]
        .flatMap((item) => {
          const sketch = sketches.get(item)
          return sketch === undefined ? [] : [{ item, similarity: similarity(wanted, sketch.fingerprint) }]
        })
        .toSorted((one, other) => other.similarity - one.similarity || one.item - other.item)
    },
  }
}

function into<K>(map: Map<K, Set<number>>, key: K, item: number): void {
  const items = map.get(key)
  if (items === undefined) map.set(key, new Set([item]))
  else items.add(item)
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex')
}
