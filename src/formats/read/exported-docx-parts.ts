import { strFromU8, unzipSync } from 'fflate'
import { readXml } from './xml/read-xml.ts'
import { attribute, childrenOf, type XmlElement } from './xml/xml-element.ts'

/** Larger parts than this are an attack, not the text of a brief. */
const LARGEST_PARTS = 64 * 1024 * 1024
/** Elements of a part; a brief of 300 pages has some 200,000. */
const MOST_TAGS = 3_000_000

export type Parts = Record<string, Uint8Array>

/** The XML parts of a package, together no more than one may have. null: damaged, or a name is there twice, so that programs read different things. */
export function unpackParts(bytes: Uint8Array): Parts | null {
  let room = LARGEST_PARTS
  const seen = new Set<string>()
  let twice = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const key = name.toLowerCase()
        if (seen.has(key)) twice = true
        seen.add(key)
        return /\.(xml|rels)$/i.test(name) && (room -= originalSize) >= 0
      },
    })
    return twice ? null : parts
  } catch {
    return null
  }
}

/** The root of a part; null where there is none that can be read. */
export function partRoot(parts: Parts, path: string): XmlElement | null {
  const bytes = parts[path]
  if (bytes === undefined) return null
  let tags = 0
  for (const byte of bytes) if (byte === 0x3c) tags += 1
  if (tags > MOST_TAGS) return null
  const root = readXml(path, strFromU8(bytes))
  return root.ok ? root.value : null
}

/** Where the relationships of a part lead, by the last word of their type (`footnotes`, `header`). `owner` '' is the package itself. */
export function relatedParts(parts: Parts, owner: string, type: string): string[] {
  const at = owner.lastIndexOf('/') + 1
  const folder = owner.slice(0, at)
  const list = partRoot(parts, `${folder}_rels/${owner.slice(at)}.rels`)
  if (list === null) return []
  return childrenOf(list, 'Relationship').flatMap((relationship) => {
    const kind = attribute(relationship, 'Type') ?? ''
    const target = attribute(relationship, 'Target') ?? ''
    if (!kind.endsWith(`/${type}`) || attribute(relationship, 'TargetMode') === 'External') return []
    return [resolvedPath(folder, target)]
  })
}

/** Where a target of a relationship leads, seen from the folder of its part. */
export function resolvedPath(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
