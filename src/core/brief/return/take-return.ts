import type { BriefContent, Sentence } from '#core/brief.ts'
import { sentenceSpans } from '#core/sentences.ts'
import { matchQuote } from '../check/match-quote.ts'
import { escapeInline, plainText } from '../inline.ts'
import { DraftContent, isQuotation, type Standing } from './draft-content.ts'
import { putBlock, putSentence } from './put-in-place.ts'
import { restyle } from './restyle.ts'
import type { ReturnAct } from './return-change.ts'

/** The order in which acts are done: what goes out last, since other things stand beside it. */
const ORDER: readonly ReturnAct['do'][][] = [
  ['text', 'title', 'section', 'block'],
  ['split'],
  ['join'],
  ['level'],
  ['move-section'],
  ['add', 'add-heading', 'move'],
  ['evidence'],
  ['delete', 'delete-block'],
  ['comment'],
]

/** `quotes`: what the excerpts of the brief say, by their ids; `prefix`: of ids that are made. */
export type Taking = { quotes: ReadonlyMap<string, string>; prefix: string }

/** The content with these changes taken into it; the very same object where that changes nothing. */
export function takeReturn(content: BriefContent, acts: readonly ReturnAct[], taking: Taking): BriefContent {
  const draft = new DraftContent(content, taking.prefix)
  const put = new Set<string>()
  for (const kinds of ORDER)
    for (const act of acts) if (kinds.includes(act.do)) doAct(draft, act, put, { ...taking, language: content.language })
  return draft.result()
}

function doAct(draft: DraftContent, act: ReturnAct, put: Set<string>, taking: Taking & { language: string }): void {
  switch (act.do) {
    case 'text':
      return writeText(draft, act.sentence, act.text, taking)
    case 'title':
      if (act.text !== '') draft.content.title = act.text
      return
    case 'section':
      for (const id of act.ids) {
        const section = draft.section(id)
        if (section) section[act.field] = act.text
      }
      return
    case 'block':
      return writeBlock(draft, act)
    case 'split':
      return split(draft, act.sentence, act.from)
    case 'join':
      return join(draft, act.sentence, act.to)
    case 'level':
      return setLevel(draft, act)
    case 'move-section':
      return moveSection(draft, act.ids, act.after)
    case 'add': {
      if (draft.find(act.id)) return
      const sentence: Sentence = { id: act.id, text: escapeInline(act.text), evidence: act.evidence }
      if (putSentence(draft, sentence, act.target, put)) put.add(act.id)
      return
    }
    case 'add-heading':
      if (!draft.block(act.id) && putBlock(draft, { kind: 'heading', id: act.id, text: act.text }, act.target, put))
        put.add(act.id)
      return
    case 'move':
      return void (move(draft, act, put) && put.add(act.sentence))
    case 'evidence': {
      const found = sentenceAt(draft.find(act.sentence))
      if (!found) return
      const { excerpts } = found.evidence
      const kept = excerpts.filter((id) => !act.off.includes(id) || act.on.includes(id))
      const evidence = { ...found.evidence, excerpts: [...kept, ...act.on.filter((id) => !kept.includes(id))] }
      found.evidence = act.on.length > 0 && excerpts.length === 0 ? { ...evidence, tag: null } : evidence
      return
    }
    case 'delete': {
      const found = draft.find(act.sentence) ?? null
      if (found) return draft.takeOut(found)
      const quotation = draft.block(act.sentence)
      return quotation ? draft.takeOutBlock(quotation.section, quotation.block) : undefined
    }
    case 'delete-block': {
      const found = draft.block(act.block)
      return found ? draft.takeOutBlock(found.section, found.block) : undefined
    }
    case 'comment': {
      const found = draft.find(act.sentence)
      const host = found && (found.block.kind === 'excerpt' ? found.block : sentenceAt(found))
      if (!host || host.comments?.some(({ text }) => text === act.text) === true) return
      host.comments = [...(host.comments ?? []), { id: draft.fresh(), text: act.text, resolved: false }]
    }
  }
}

function sentenceAt(standing: Standing | null): Sentence | undefined {
  return standing?.host?.sentences[standing.index]
}

/** Other words for a sentence. A block quotation that no longer quotes becomes a paragraph that rests on the same passage, as in the text field. */
function writeText(draft: DraftContent, id: string, text: string, { quotes, language }: Taking & { language: string }): void {
  const found = draft.find(id)
  const sentence = sentenceAt(found)
  if (sentence) {
    if (plainText(sentence.text) !== text) sentence.text = restyle(sentence.text, text)
    return
  }
  const quotation = found?.block
  if (quotation && isQuotation(quotation)) {
    const quote = quotes.get(quotation.excerpt)
    if (quote === undefined || matchQuote(text, quote) !== null) quotation.text = text
    else {
      const { section } = found
      const evidence = { excerpts: [quotation.excerpt], tag: null }
      const [first, ...others] = written(draft, text, evidence, language)
      const sentences = first ? [{ ...first, comments: quotation.comments }, ...others] : []
      section.blocks.splice(section.blocks.indexOf(quotation), 1, { kind: 'paragraph', id: quotation.id, sentences })
    }
    return
  }
  const paragraph = draft.block(id)?.block
  if (paragraph?.kind !== 'paragraph') return
  const evidence = paragraph.sentences[0]?.evidence ?? { excerpts: [], tag: null }
  paragraph.sentences = written(draft, text, evidence, language)
}

function written(draft: DraftContent, text: string, evidence: Sentence['evidence'], language: string): Sentence[] {
  return sentenceSpans(text, language).map(({ start, end }) => {
    return {
      id: draft.fresh(),
      text: escapeInline(text.slice(start, end)),
      evidence: { ...evidence, excerpts: [...evidence.excerpts] },
    }
  })
}

function writeBlock(draft: DraftContent, { block: id, field, text }: Extract<ReturnAct, { do: 'block' }>): void {
  const block = draft.block(id)?.block
  if (block?.kind === 'heading' && field === 'text') block.text = text
  if (block?.kind === 'figure' && field === 'source') block.source = text
  if ((block?.kind === 'figure' || block?.kind === 'table' || block?.kind === 'matrix') && field === 'caption')
    block.caption = text
}

/** Begins a paragraph, or a point of a list, at a sentence. */
function split(draft: DraftContent, id: string, from: string): void {
  const found = draft.find(id)
  if (!found?.host || found.index === 0 || draft.find(from)?.host !== found.host) return
  const { section, block, host, index } = found
  if (block.kind === 'paragraph') {
    const rest = { kind: 'paragraph' as const, id: draft.fresh(), sentences: host.sentences.splice(index) }
    section.blocks.splice(section.blocks.indexOf(block) + 1, 0, rest)
  } else if (block.kind === 'list') {
    const at = block.items.findIndex((item) => item.id === host.id)
    const { id: _, sentences: __, ...kind } = block.items[at] ?? { id: '', sentences: [] }
    const rest = host.sentences.splice(index)
    block.items.splice(at + 1, 0, { id: draft.fresh(), ...kind, sentences: rest })
  }
}

function setLevel(draft: DraftContent, { sentence, level }: Extract<ReturnAct, { do: 'level' }>): void {
  const found = draft.find(sentence)
  const point = found?.block.kind === 'list' ? found.block.items.find(({ id }) => id === found.host?.id) : undefined
  if (point === undefined) return
  if (level === 0) delete point.level
  else point.level = level
}

/** The paragraph of a sentence goes on behind that of another. */
function join(draft: DraftContent, id: string, to: string): void {
  const [from, into] = [draft.find(id), draft.find(to)]
  if (!from?.host || !into?.host || from.host === into.host) return
  const { sentences } = from.host
  into.host.sentences.push(...sentences)
  draft.empty(from.host)
}

function moveSection(draft: DraftContent, ids: readonly string[], after: string | null): void {
  const { sections } = draft.content
  const moved = sections.filter(({ id }) => ids.includes(id))
  const rest = sections.filter(({ id }) => !ids.includes(id))
  const at = after === null ? 0 : rest.findIndex(({ id }) => id === after) + 1
  draft.content.sections = [...rest.slice(0, at), ...moved, ...rest.slice(at)]
}

function move(
  draft: DraftContent,
  { sentence: id, target }: Extract<ReturnAct, { do: 'move' }>,
  put: ReadonlySet<string>,
): boolean {
  const found = draft.find(id)
  if (!found) return false
  if (!found.host) {
    const at = found.section.blocks.indexOf(found.block)
    draft.takeOut(found)
    if (putBlock(draft, found.block, target, put)) return true
    found.section.blocks.splice(at, 0, found.block)
    return false
  }
  const sentence = sentenceAt(found)
  if (!sentence) return false
  draft.takeOut(found)
  if (putSentence(draft, sentence, target, put)) return true
  found.host.sentences.splice(found.index, 0, sentence)
  return false
}
