import { partRoot, resolvedPath, type Parts } from '../../../read/exported-docx-parts.ts'
import { attribute, childrenOf } from '../../../read/xml/xml-element.ts'

/** Where a relationship leads within the file, and the last word of its type. */
type Relation = { type: string; path: string }

/** The relationships of a part by their ids; those that lead out of the file are not among them. */
export function relations(parts: Parts, owner: string): Map<string, Relation> {
  const at = owner.lastIndexOf('/') + 1
  const folder = owner.slice(0, at)
  const list = partRoot(parts, `${folder}_rels/${owner.slice(at)}.rels`)
  return new Map(
    (list === null ? [] : childrenOf(list, 'Relationship')).flatMap((one): [string, Relation][] => {
      if (attribute(one, 'TargetMode') === 'External') return []
      const type = (attribute(one, 'Type') ?? '').split('/').at(-1) ?? ''
      return [[attribute(one, 'Id') ?? '', { type, path: resolvedPath(folder, attribute(one, 'Target') ?? '') }]]
    }),
  )
}
