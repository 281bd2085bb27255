import { inText, nextNumber, pick, type Desk, type Wanted } from './desk.ts'
import { asDeleted, bookmarkOf, plainRun, type Atom } from './word-paragraphs.ts'

export function move(desk: Desk, reach: 'paragraph' | 'section' | 'brief'): Wanted | null {
  const { wanted, taken, roll } = desk
  const found = pick(desk, (kind, id) => kind === 'paragraph' && (reach !== 'paragraph' || wanted.find(id).sentences.length > 2))
  if (found === null) return null
  const { sentence, paragraph, start, end } = found
  const home = wanted.find(sentence.id)
  // Of two that changed places either may be the one that moved.
  const either = new Set(reach === 'paragraph' ? home.sentences.map(({ id }) => id) : [sentence.id])
  const isTarget = (id: string): boolean => {
    const place = wanted.find(id)
    const near = place.section === home.section && place.block === home.block
    if (reach === 'paragraph') return near && Math.abs(place.index - home.index) > 1
    if (near || wanted.blockOf(id).kind === 'table') return false
    return reach === 'section'
      ? place.section === home.section && Math.abs(place.block - home.block) > 1
      : place.section !== home.section
  }
  const targets = desk.register.pieces.flatMap(({ id: piece, sentence: id }) =>
    id !== undefined && !taken.has(id) && wanted.has(id) && inText(wanted.blockOf(id).kind) && isTarget(id)
      ? [{ piece, id }]
      : [],
  )
  if (targets.length === 0) return null
  const target = roll.of(targets)
  taken.add(target.id)
  const isTracked = roll.below(3) === 0
  const own = paragraph.atoms.slice(start, end + 1)
  const keepsMark = !isTracked && roll.below(2) === 0
  // Cut and pasted, a bookmark goes along or is lost; the note always goes along.
  const put = keepsMark ? own : own.filter((atom) => atom.kind === 'run' || isCall(atom))
  paragraph.atoms.splice(start, own.length, ...(isTracked ? own.filter((atom) => !isNamed(atom)).map(asDeleted) : []))
  const place = bookmarkOf(desk.body, target.piece)
  if (place === null) throw new Error('The target is there.')
  const inserted = put.map((atom): Atom => (isTracked && atom.kind === 'run' ? { ...atom, tracked: 'ins' } : { ...atom }))
  place.paragraph.atoms.splice(place.end + 1, 0, plainRun(' ', isTracked ? 'ins' : null), ...inserted)
  wanted.putAfter(target.id, wanted.remove(sentence.id))
  return {
    kind: 'moved',
    finds: ({ what, state, sentence: id }) => what === 'sentence' && state === 'moved' && either.has(id ?? ''),
  }
}

export function split(desk: Desk): Wanted | null {
  const { wanted, taken } = desk
  const isFree = (id: string): boolean => wanted.find(id).sentences.every((one) => !taken.has(one.id))
  const found = pick(desk, (kind, id) => kind === 'paragraph' && wanted.find(id).index > 0 && isFree(id))
  if (found === null) return null
  const { sentence, paragraph, start } = found
  const { sentences, index } = wanted.find(sentence.id)
  const { blocks, at } = wanted.blocksOf(sentence.id)
  for (const { id } of sentences) taken.add(id)
  desk.body.splice(desk.body.indexOf(paragraph) + 1, 0, {
    properties: paragraph.properties,
    atoms: paragraph.atoms.splice(start),
  })
  blocks.splice(at + 1, 0, { kind: 'paragraph', id: `newp${nextNumber()}`, sentences: sentences.splice(index) })
  return { kind: 'split', finds: ({ state, sentence: id }) => state === 'split' && id === sentence.id }
}

export function join(desk: Desk): Wanted | null {
  const { wanted, taken, body } = desk
  const nextOf = (id: string) => {
    const { blocks, at } = wanted.blocksOf(id)
    const next = blocks[at + 1]
    return next?.kind === 'paragraph' && next.sentences.length > 0 ? next : null
  }
  const isFree = (id: string): boolean => {
    const next = nextOf(id)
    return next !== null && [...wanted.find(id).sentences, ...next.sentences].every((one) => !taken.has(one.id))
  }
  const found = pick(desk, (kind, id) => kind === 'paragraph' && isFree(id))
  if (found === null) return null
  const { sentence, paragraph } = found
  const next = nextOf(sentence.id)
  const at = body.indexOf(paragraph)
  const after = body.findIndex((part, index) => index > at && typeof part !== 'string')
  const joined = body[after]
  if (next === null || joined === undefined || typeof joined === 'string') return null
  const { sentences } = wanted.find(sentence.id)
  const ids = new Set([...sentences, ...next.sentences].map(({ id }) => id))
  for (const id of ids) taken.add(id)
  paragraph.atoms.push(plainRun(' '), ...joined.atoms)
  body.splice(after, 1)
  const { blocks } = wanted.blocksOf(sentence.id)
  sentences.push(...next.sentences)
  blocks.splice(blocks.indexOf(next), 1)
  return { kind: 'joined', finds: ({ state, sentence: id }) => (state === 'joined' || state === 'moved') && ids.has(id ?? '') }
}

function isNamed(atom: Atom): boolean {
  return atom.kind === 'start' || atom.kind === 'end'
}

function isCall(atom: Atom): boolean {
  return atom.kind === 'raw' || ((atom.kind === 'start' || atom.kind === 'end') && atom.name.startsWith('note_'))
}
