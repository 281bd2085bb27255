import { sentenceSpans } from '#core/sentences.ts'
import type { FoundCall, FoundPart } from './found.ts'
import type { Form } from './forms.ts'
import type { PrintedPiece } from './printed-piece.ts'
import type { Shape } from './shapes.ts'

/** A stretch of a file that is compared with one piece. `claim`: the piece that the file says it is; `key`: the text as it is compared. */
export type Chunk = {
  claim: string | null
  text: string
  key: string
  calls: FoundCall[]
  page: number | null
  rises: boolean
  shape?: Shape
  pageNumber?: string
}

/** Characters of a part that is cut into sentences; no piece of a brief comes near. */
const LONGEST_CUT = 200_000
/** Sentences of one piece: a block quotation may have many. */
const MOST_SENTENCES = 200

/** The parts of a file, those cut in which more stands than one piece, or another. */
export function cutParts(parts: readonly FoundPart[], pieces: readonly PrintedPiece[], form: Form, language: string): Chunk[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const keys = new Map(pieces.map((piece) => [form.expected(piece.text), piece]))
  const longest = Math.max(0, ...[...keys.keys()].map((key) => key.length))
  return parts.flatMap((part): Chunk[] => {
    const claimed = part.piece === null ? undefined : byId.get(part.piece)
    const whole: Chunk = { ...part, claim: part.piece, key: form.found(part.text) }
    const own = claimed === undefined ? null : form.expected(claimed.text)
    if (whole.key === own || keys.has(whole.key) || part.text.length > LONGEST_CUT) return [whole]
    const times = own === null ? 0 : timesRepeated(whole.key, own, form)
    if (times > 1 && claimed)
      return Array.from({ length: times }, (_, time) => ({ ...whole, ...again(claimed, time, whole, form) }))
    const chunks = sentencesOf(part, keys, longest, form, language)
    const known = chunks.some(({ key }) => keys.has(key))
    return known ? withCalls(joinedUnknown(chunks, own, keys, form), part, keys) : claimed === undefined ? chunks : [whole]
  })
}

/** How often a text stands behind itself and nothing else does; 0: it is another text. */
function timesRepeated(key: string, own: string, { joined }: Form): number {
  const times = Math.round((key.length + joined.length) / (own.length + joined.length))
  const repeats = [joined, ''].some((between) => Array.from({ length: times }, () => own).join(between) === key)
  return own !== '' && repeats ? times : 0
}

/** The calls go with the first. */
function again(piece: PrintedPiece, time: number, { calls }: Chunk, form: Form): Pick<Chunk, 'text' | 'key' | 'calls'> {
  return { text: piece.text, key: form.expected(piece.text), calls: time === 0 ? calls : [] }
}

/** The sentences of a part, those joined that are one piece together. */
function sentencesOf(
  part: FoundPart,
  keys: ReadonlyMap<string, PrintedPiece>,
  longest: number,
  form: Form,
  language: string,
): Chunk[] {
  const spans = sentenceSpans(part.text, language)
  const chunks: Chunk[] = []
  for (let index = 0; index < spans.length; index += 1) {
    let key = ''
    let last = index
    let end = index
    for (let next = index; next < Math.min(spans.length, index + MOST_SENTENCES) && key.length <= longest; next += 1) {
      const sentence = form.found(part.text.slice(spans[next]?.start, spans[next]?.end))
      key = key === '' ? sentence : `${key}${form.joined}${sentence}`
      if (keys.has(key)) last = next
      end = next
    }
    if (end < index) break
    const text = part.text.slice(spans[index]?.start, spans[last]?.end)
    const { page, rises, shape } = part
    chunks.push({ claim: null, text, key: form.found(text), calls: [], page, rises, ...(shape === undefined ? {} : { shape }) })
    index = last
  }
  return chunks
}

/** What is not known and stands together is one, where the piece that it claims to be does not stand beside it. */
function joinedUnknown(
  chunks: readonly Chunk[],
  own: string | null,
  keys: ReadonlyMap<string, PrintedPiece>,
  form: Form,
): Chunk[] {
  if (own === null || chunks.some(({ key }) => key === own)) return [...chunks]
  return chunks.reduce<Chunk[]>((joined, chunk) => {
    const last = joined.at(-1)
    if (last && !keys.has(last.key) && !keys.has(chunk.key)) {
      last.text += ` ${chunk.text}`
      last.key = form.found(last.text)
    } else joined.push({ ...chunk })
    return joined
  }, [])
}

/** The calls of a part go with the piece of it that has some; its claim with what is not known. */
function withCalls(chunks: Chunk[], { piece, calls }: FoundPart, keys: ReadonlyMap<string, PrintedPiece>): Chunk[] {
  const own = chunks.find(({ key }) => keys.get(key)?.id === piece) ?? chunks.find(({ key }) => !keys.has(key)) ?? chunks[0]
  const calling = chunks.find(({ key }) => (keys.get(key)?.calls?.length ?? 0) > 0) ?? own
  if (own) own.claim = piece
  if (calling) calling.calls = [...calls]
  return chunks
}
