import { unzipSync } from 'fflate'
import { imageHash } from '#formats/image/image-hash.ts'
import { safeHref } from '../write/href.ts'
import { partRoot, resolvedPath, type Parts } from './exported-docx-parts.ts'
import { attribute, childrenOf } from './xml/xml-element.ts'

/** Bytes that the pictures of a file may unpack to, together. */
const LARGEST_PICTURES = 400_000_000
/** What Word runs, fetches or opens in another program; no export has any. */
const FOREIGN = /\/(?:vbaProject|oleObject|package|aFChunk|control|attachedTemplate|frame|subDocument|externalLinkPath|font)$/

/** Where the relationships of a part lead, by their ids. */
export type Relations = ReadonlyMap<string, { type: string; target: string; external: boolean }>

export function relationsOf(parts: Parts, owner: string): Relations {
  const at = owner.lastIndexOf('/') + 1
  return relationsIn(parts, `${owner.slice(0, at)}_rels/${owner.slice(at)}.rels`)
}

function relationsIn(parts: Parts, path: string): Relations {
  const list = partRoot(parts, path)
  const folder = path.slice(0, path.lastIndexOf('_rels/'))
  return new Map(
    (list === null ? [] : childrenOf(list, 'Relationship')).map((one) => {
      const [target, external] = [attribute(one, 'Target') ?? '', attribute(one, 'TargetMode') === 'External']
      const leads = external ? (safeHref(target) ?? target) : resolvedPath(folder, target)
      return [attribute(one, 'Id') ?? '', { type: attribute(one, 'Type') ?? '', target: leads, external }]
    }),
  )
}

/** Where a file leads to what Word would run, open or fetch from elsewhere; links are none of these. */
export function foreignTargets(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => [...relationsIn(parts, path).values()])
    .filter(({ type, external }) => FOREIGN.test(type) || (external && !type.endsWith('/hyperlink')))
    .map(({ target }) => target)
}

/** SHA-256 of each picture of a package, by its path; one too large to be unpacked, or damaged, is not among them. */
export function pictureHashes(bytes: Uint8Array, parts: Parts): ReadonlyMap<string, string> {
  const wanted = new Set(
    Object.keys(parts)
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => [...relationsIn(parts, path).values()])
      .flatMap(({ type, target, external }) => (type.endsWith('/image') && !external ? [target] : [])),
  )
  if (wanted.size === 0) return new Map()
  let room = LARGEST_PICTURES
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.has(name) && (room -= originalSize) >= 0 })
    return new Map(Object.entries(files).map(([path, file]) => [path, imageHash(file)]))
  } catch {
    return new Map()
  }
}
