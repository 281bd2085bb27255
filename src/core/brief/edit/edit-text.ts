import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import { reconcileSentences } from '../reconcile.ts'
import { blockUnits, findUnit, replaceBlock, withBlocks, withSentences } from './edit-units.ts'
import type { Unit } from './edit-units.ts'
import { unitText } from './unit-text.ts'

export type NewId = () => string
/** What an edit did, and where the caret belongs afterwards. */
export type Edited = { content: BriefContent; focus: { unit: string; offset: number } | null }

/** Sets a unit's text; sentences that are still there keep their ids and evidence. */
export function setText(content: BriefContent, unit: string, text: string, newId: NewId): BriefContent {
  const found = findUnit(content, unit)
  if (!found || unitText(found.sentences) === text) return content
  return withSentences(content, unit, reconcileSentences(found.sentences, text, content.language, newId))
}

/** Enter: what stands behind the caret becomes a paragraph (in a list: an item) of its own. In an empty item it ends the list. */
export function splitUnit(content: BriefContent, unit: string, text: string, offset: number, newId: NewId): Edited {
  const found = findUnit(content, unit)
  if (!found) return { content, focus: null }
  if (found.block.kind === 'list' && text.trim() === '') return leaveList(content, found, newId)
  const before = reconcileSentences(found.sentences, text.slice(0, offset).trim(), content.language, newId)
  const used = new Set(before.map((sentence) => sentence.id))
  const after = reconcileSentences(
    found.sentences.filter((sentence) => !used.has(sentence.id)),
    text.slice(offset).trim(),
    content.language,
    newId,
  )
  const id = newId()
  const split = withSentences(content, unit, before)
  return {
    content: replaceBlock(split, found.block.id, (block) => withPartAfter(block, unit, id, after)),
    focus: { unit: id, offset: 0 },
  }
}

function withPartAfter(block: BriefBlock, unit: string, id: string, sentences: Sentence[]): BriefBlock[] {
  if (block.kind !== 'list') return [block, { kind: 'paragraph', id, sentences }]
  return [{ ...block, items: block.items.flatMap((item) => (item.id === unit ? [item, { id, sentences }] : [item])) }]
}

/** The empty item becomes a paragraph; items after it a list of their own. */
function leaveList(content: BriefContent, unit: Unit, newId: NewId): Edited {
  const { block } = unit
  if (block.kind !== 'list') return { content, focus: null }
  const at = block.items.findIndex((item) => item.id === unit.id)
  const [before, after] = [block.items.slice(0, at), block.items.slice(at + 1)]
  const id = newId()
  const parts: BriefBlock[] = [{ kind: 'paragraph', id, sentences: [] }]
  if (before.length > 0) parts.unshift({ ...block, items: before })
  if (after.length > 0) parts.push({ ...block, id: newId(), items: after })
  return { content: replaceBlock(content, block.id, () => parts), focus: { unit: id, offset: 0 } }
}

/** Backspace at the start: joins the unit with the one before it in its section. null where nothing can be joined. */
export function joinBackward(content: BriefContent, unit: string, newId: NewId): Edited | null {
  const found = findUnit(content, unit)
  if (!found) return null
  const units = found.section.blocks.flatMap((block) => blockUnits(block, found.section))
  const previous = units[units.findIndex((one) => one.id === unit) - 1]
  const adjacent = previous && (previous.block.id === found.block.id || nextTo(found, previous))
  if (!previous || !adjacent) return found.sentences.length === 0 ? removeUnit(content, unit) : null
  const text = unitText(previous.sentences)
  const all = [...previous.sentences, ...found.sentences]
  const joined = found.sentences.length === 0 ? all : reconcileSentences(all, unitText(all), content.language, newId)
  const { content: without } = removeUnit(content, unit)
  return { content: withSentences(without, previous.id, joined), focus: { unit: previous.id, offset: text.length } }
}

function nextTo(unit: Unit, previous: Unit): boolean {
  const { blocks } = unit.section
  return (
    blocks.findIndex((block) => block.id === previous.block.id) === blocks.findIndex((block) => block.id === unit.block.id) - 1
  )
}

/** Removes a unit, and its list with the last item; the caret goes to the end of the one before. */
function removeUnit(content: BriefContent, unit: string): Edited {
  const found = findUnit(content, unit)
  if (!found) return { content, focus: null }
  const units = content.sections.flatMap((section) => section.blocks.flatMap((block) => blockUnits(block, section)))
  const previous = units[units.findIndex((one) => one.id === unit) - 1]
  const focus = previous ? { unit: previous.id, offset: unitText(previous.sentences).length } : null
  const { block } = found
  if (block.kind === 'list' && block.items.length > 1)
    return {
      content: replaceBlock(content, block.id, () => [{ ...block, items: block.items.filter((item) => item.id !== unit) }]),
      focus,
    }
  return { content: withBlocks(content, found.section.id, (blocks) => blocks.filter((one) => one.id !== block.id)), focus }
}

/** Text with line breaks: every further line becomes a paragraph (in a list: an item) of its own. */
export function pasteText(content: BriefContent, unit: string, text: string, newId: NewId): Edited {
  const [first = '', ...rest] = text.split(/\s*\n\s*/).filter((line) => line !== '')
  return rest.reduce<Edited>(
    (so, line) => {
      const at = so.focus?.unit ?? unit
      const here = unitText(findUnit(so.content, at)?.sentences ?? [])
      const split = splitUnit(so.content, at, here, here.length, newId)
      const next = split.focus?.unit ?? at
      return { content: setText(split.content, next, line, newId), focus: { unit: next, offset: line.length } }
    },
    { content: setText(content, unit, first, newId), focus: { unit, offset: first.length } },
  )
}
