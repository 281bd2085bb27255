import { t } from '#text/text.ts'
import { partRoot } from '../../../read/exported-docx-parts.ts'
import { attribute, childrenOf, elementsIn, textIn } from '../../../read/xml/xml-element.ts'
import type { House } from './house.ts'

/** What of a house style no brief takes over, one plain sentence each. */
export function leftOut({ parts, paths, root, settings }: House): string[] {
  const [body] = childrenOf(root, 'body')
  const relations = paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => childrenOf(partRoot(parts, path) ?? root, 'Relationship'))
  const outside = relations.filter((relation) => attribute(relation, 'TargetMode') === 'External')
  const attached = outside.filter((relation) => (attribute(relation, 'Type') ?? '').endsWith('/attachedTemplate'))
  const found = [
    ['macros', paths.some((path) => /vbaProject|vbaData/iu.test(path))],
    ['attached', attached.length > 0 || (settings !== null && childrenOf(settings, 'attachedTemplate').length > 0)],
    ['links', outside.length > attached.length],
    ['objects', paths.some((path) => /\/(?:embeddings|activeX|charts|diagrams)\//iu.test(path))],
    ['text', body !== undefined && elementsIn(body, 't').some((text) => textIn(text).trim() !== '')],
    ['changes', elementsIn(root, 'ins').length + elementsIn(root, 'del').length > 0],
  ] as const
  return found.filter(([, is]) => is).map(([what]) => t(`style:house.left.${what}`))
}
