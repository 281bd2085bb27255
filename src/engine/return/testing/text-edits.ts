import { plainText } from '#core/brief/inline.ts'
import { added, bare, fresh, inText, nextNumber, pick, type Desk, type Wanted } from './desk.ts'
import { asDeleted, plainRun, type Atom } from './word-paragraphs.ts'

export function reword(
  desk: Desk,
  pattern: RegExp,
  change: (word: string) => string,
  suits: (kind: string) => boolean = inText,
): Wanted | null {
  const found = pick(desk, (kind, id) => suits(kind) && plainText(desk.wanted.sentence(id).text).search(pattern) >= 0)
  if (found === null) return null
  const { sentence, paragraph, start, end } = found
  const runs = paragraph.atoms.slice(start, end).filter((atom) => atom.kind === 'run' && atom.text.search(pattern) >= 0)
  if (runs.length === 0) return null
  const run = desk.roll.of(runs) as Extract<Atom, { kind: 'run' }>
  const match = desk.roll.of([...run.text.matchAll(pattern)])
  const [word] = match
  const other = change(word)
  const isTracked = desk.roll.below(2) === 0
  const [before, after] = [run.text.slice(0, match.index), run.text.slice(match.index + word.length)]
  const made: Atom[] = isTracked
    ? [
        { ...run, text: before },
        { ...run, text: word, tracked: 'del' },
        { ...run, text: other, tracked: 'ins' },
        { ...run, text: after },
      ]
    : [
        { ...run, text: before },
        { ...run, text: other },
        { ...run, text: after },
      ]
  const at = letters(paragraph.atoms.slice(start, paragraph.atoms.indexOf(run)))
  paragraph.atoms.splice(paragraph.atoms.indexOf(run), 1, ...made.filter((atom) => atom.kind !== 'run' || atom.text !== ''))
  const plain = plainText(sentence.text)
  sentence.text = plain.slice(0, at + match.index) + other + plain.slice(at + match.index + word.length)
  const now = plainText(sentence.text)
  const said = desk.wanted.sentence(sentence.id)
  said.text = now
  return {
    kind: isTracked ? 'tracked' : 'plain',
    finds: ({ what, state, sentence: id, after: text, tracked }) =>
      what === 'sentence' && state === 'changed' && id === sentence.id && text === now && (!isTracked || tracked.length > 0),
  }
}

export function addBehind(desk: Desk, isWithin: boolean): Wanted | null {
  const found = pick(desk, inText)
  if (found === null) return null
  const { sentence, paragraph, end } = found
  const text = fresh(desk)
  const tracked = desk.roll.below(2) === 0 ? 'ins' : null
  paragraph.atoms.splice(isWithin ? end : end + 1, 0, plainRun(` ${text}`, tracked))
  desk.wanted.putAfter(sentence.id, bare(text))
  return { kind: 'added', finds: added(text) }
}

export function addParagraph(desk: Desk): Wanted | null {
  const found = pick(desk, (kind) => kind === 'paragraph')
  if (found === null) return null
  const { sentence, paragraph } = found
  const { blocks, at } = desk.wanted.blocksOf(sentence.id)
  const [one, other] = [fresh(desk), fresh(desk)]
  const isTracked = desk.roll.below(2) === 0
  const properties = paragraph.properties
  desk.body.splice(desk.body.indexOf(paragraph) + 1, 0, {
    properties,
    atoms: [plainRun(`${one} ${other}`, isTracked ? 'ins' : null)],
  })
  blocks.splice(at + 1, 0, {
    kind: 'paragraph',
    id: `newp${nextNumber()}`,
    sentences: [bare(one), bare(other)],
  })
  for (const { id } of desk.wanted.find(sentence.id).sentences) desk.taken.add(id)
  return { kind: 'added', finds: added(other) }
}

export function addPoint(desk: Desk): Wanted | null {
  const found = pick(desk, (kind) => kind === 'list')
  if (found === null) return null
  const { sentence, paragraph } = found
  const block = desk.wanted.blockOf(sentence.id)
  if (block.kind !== 'list') return null
  const text = fresh(desk)
  desk.body.splice(desk.body.indexOf(paragraph) + 1, 0, { properties: paragraph.properties, atoms: [plainRun(text)] })
  const { item } = desk.wanted.find(sentence.id)
  block.items.splice(item + 1, 0, {
    id: `newi${nextNumber()}`,
    sentences: [bare(text)],
  })
  return { kind: 'added', finds: added(text) }
}

export function remove(desk: Desk, suits: (kind: string) => boolean): Wanted | null {
  const found = pick(desk, suits)
  if (found === null) return null
  const { sentence, paragraph, start, end } = found
  const isTracked = desk.roll.below(2) === 0
  const own = paragraph.atoms.slice(start, end + 1)
  // Word keeps an empty bookmark, or none.
  const left = isTracked ? own.map(asDeleted) : desk.roll.below(2) === 0 ? [own[0] as Atom, own.at(-1) as Atom] : []
  paragraph.atoms.splice(start, own.length, ...left)
  desk.wanted.remove(sentence.id)
  return {
    kind: 'deleted',
    finds: ({ what, state, sentence: id }) => what === 'sentence' && state === 'deleted' && id === sentence.id,
  }
}

export function double(desk: Desk): Wanted | null {
  const found = pick(desk, inText)
  if (found === null) return null
  const { sentence, paragraph, start, end } = found
  const copy = paragraph.atoms.slice(start, end).filter((atom) => atom.kind === 'run')
  paragraph.atoms.splice(end + 1, 0, plainRun(' '), ...copy.map((atom) => ({ ...atom })))
  const text = plainText(sentence.text)
  desk.wanted.putAfter(sentence.id, bare(sentence.text))
  return { kind: 'added', finds: added(text) }
}

function letters(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + (atom.kind === 'run' && atom.tracked !== 'del' ? atom.text.length : 0), 0)
}
