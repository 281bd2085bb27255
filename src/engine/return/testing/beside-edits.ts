import { inText, nextNumber, pick, type Desk, type Wanted } from './desk.ts'
import { bookmarkOf, plainRun } from './word-paragraphs.ts'

export function moveNote(desk: Desk, isMoved: boolean): Wanted | null {
  const { wanted } = desk
  const found = pick(desk, (kind, id) => inText(kind) && wanted.sentence(id).evidence.excerpts.length > 0)
  if (found === null) return null
  const { sentence, paragraph, start, end } = found
  const from = paragraph.atoms.findIndex((atom, index) => index > start && atom.kind === 'start' && atom.name.startsWith('note_'))
  if (from < 0 || from > end) return null
  const other = isMoved ? pick(desk, (kind) => inText(kind)) : null
  if (isMoved && other === null) return null
  const at = paragraph.atoms.findIndex((atom, index) => index > start && atom.kind === 'start' && atom.name.startsWith('note_'))
  const call = paragraph.atoms.splice(at, 3)
  const { excerpts } = sentence.evidence
  sentence.evidence = { ...sentence.evidence, excerpts: [] }
  if (other) {
    const place = bookmarkOf(desk.body, other.piece)
    place?.paragraph.atoms.splice(place.end, 0, ...call)
    const now = other.sentence.evidence.excerpts
    other.sentence.evidence = { tag: null, excerpts: [...now, ...excerpts.filter((id) => !now.includes(id))] }
  }
  return {
    kind: 'note',
    finds: ({ what, state, sentence: id }) => what === 'note' && id === sentence.id && state === (isMoved ? 'moved' : 'deleted'),
  }
}

export function editNote(desk: Desk): Wanted | null {
  const { wanted, notes, register } = desk
  const calls = new Map(
    register.pieces.flatMap(({ sentence, calls: [number] = [] }) =>
      sentence === undefined || number === undefined ? [] : [[sentence, number]],
    ),
  )
  const found = pick(desk, (kind, id) => inText(kind) && calls.has(id))
  const said = register.pieces.find(({ note }) => note === calls.get(found?.sentence.id ?? ''))?.text
  if (found === null || said === undefined || !wanted.has(found.sentence.id)) return null
  const number = String(calls.get(found.sentence.id))
  notes.set(number, ' (see the annex)')
  return {
    kind: 'note',
    finds: ({ what, state, sentence: id, after }) =>
      what === 'note' && state === 'changed' && id === found.sentence.id && after === `${said} (see the annex)`,
  }
}

export function heading(desk: Desk): Wanted | null {
  const { body, register, roll, wanted, taken } = desk
  const open = register.pieces.filter(
    ({ id, kind, text }) => kind === 'heading' && text.startsWith('What part') && !taken.has(id),
  )
  if (open.length === 0) return null
  const piece = roll.of(open)
  taken.add(piece.id)
  const found = bookmarkOf(body, piece.id)
  if (found === null) return null
  const text = `Another heading ${nextNumber()}`
  found.paragraph.atoms.splice(found.start + 1, found.end - found.start - 1, plainRun(text))
  for (const { blocks } of wanted.content.sections)
    for (const block of blocks) if (block.kind === 'heading' && block.text === piece.text) block.text = text
  return { kind: 'heading', finds: ({ what, state, after }) => what === 'heading' && state === 'changed' && after === text }
}

export function newHeading(desk: Desk): Wanted | null {
  const found = pick(desk, (kind) => kind === 'paragraph')
  if (found === null) return null
  const { sentence, paragraph } = found
  for (const { id } of desk.wanted.find(sentence.id).sentences) desk.taken.add(id)
  const text = `A new heading ${nextNumber()}`
  const properties = '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'
  desk.body.splice(desk.body.indexOf(paragraph), 0, { properties, atoms: [plainRun(text)] })
  const { blocks, at } = desk.wanted.blocksOf(sentence.id)
  blocks.splice(at, 0, { kind: 'heading', id: `newh${nextNumber()}`, text })
  return { kind: 'heading', finds: ({ what, state, after }) => what === 'heading' && state === 'added' && after === text }
}

export function comment(desk: Desk): Wanted | null {
  const found = pick(desk, (kind) => inText(kind) || kind === 'table')
  if (found === null) return null
  const { sentence, paragraph, start, end } = found
  const id = nextNumber()
  const text = `Is this so? ${id}`
  desk.comments.push({ id, text })
  const reference = `<w:r><w:commentReference w:id="${id}"/></w:r>`
  paragraph.atoms.splice(end + 1, 0, { kind: 'raw', xml: `<w:commentRangeEnd w:id="${id}"/>${reference}` })
  paragraph.atoms.splice(start, 0, { kind: 'raw', xml: `<w:commentRangeStart w:id="${id}"/>` })
  return {
    kind: 'comment',
    finds: ({ said, sentence: on }) => said?.text === text && said.author === 'Aliya Nur' && on === sentence.id,
  }
}
