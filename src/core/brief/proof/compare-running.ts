import { textIn } from '#text/text.ts'
import { commonRun } from './common-run.ts'
import type { FoundFile, ShownRunning } from './found.ts'
import type { Form } from './forms.ts'
import type { HouseProof } from './house-proof.ts'
import type { ProofRegister } from './proof-register.ts'

/** `page`: null in Word, which has heads and feet for all pages. */
export type RunningDifference = { page: number | null; state: 'ADDED' | 'DELETED'; text: string }

/** What of heads and feet is not as it is printed: the marking on both, the title above from the second page on, the number of the page below. */
export function compareRunning(
  { running, shownRunning = [], format }: Pick<FoundFile, 'running' | 'shownRunning' | 'format'>,
  brief: ProofRegister['brief'],
  form: Form,
  house: HouseProof | undefined,
): RunningDifference[] {
  if (format === 'docx') return house === undefined ? inWord(running, shownRunning, brief, form) : inHouse(running, house, form)
  if (format === 'html' || format === 'md') return inOnePage(running, brief, format, form)
  return running.flatMap((lines, index) => {
    const page = index + 1
    const wanted = pageLines(page, running.length, brief)
    const found = lines.map((line, at) => (isCutTitle(line, brief.title, form) && at <= 1 ? brief.title : line))
    return differences(wanted, found, form).map((each) => ({ page, ...each }))
  })
}

function pageLines(page: number, pages: number, { title, marking, language }: ProofRegister['brief']): string[] {
  const marked = marking === '' ? [] : [marking]
  const number = textIn(language)('document:page', { page: String(page), pages: String(pages) })
  return [...marked, ...(page > 1 ? [title] : []), number, ...marked]
}

/** A long title is cut at a word above the text. */
function isCutTitle(line: string, title: string, form: Form): boolean {
  const [begin, whole] = [form.found(line), form.expected(title)]
  return begin.endsWith('…') && begin.length > 12 && whole.startsWith(begin.slice(0, -1).trimEnd())
}

/** What has no pages has its marking above all and below, a web page the way to the text too. */
function inOnePage(
  running: readonly string[][],
  { marking, language }: ProofRegister['brief'],
  format: 'html' | 'md',
  form: Form,
): RunningDifference[] {
  const marked = marking === '' ? [] : [marking]
  const first = (running[0] ?? []).map(form.found)
  // Files from before there was a translation say it in English.
  const skips = [language, 'en'].map((each) => textIn(each)('document:skip'))
  const skip = skips.find((each) => first.includes(form.expected(each))) ?? skips[0] ?? ''
  const wanted = [[...(format === 'html' ? [skip] : []), ...marked], marked]
  return wanted.flatMap((lines, at) => differences(lines, running[at] ?? [], form).map((each) => ({ page: null, ...each })))
}

/** What each kind of page has at its head and foot has the marking; the title stands above from the second page on, the number of the page below, and neither anywhere else. */
function inWord(
  running: readonly string[][],
  shown: readonly ShownRunning[],
  { title, marking, language }: ProofRegister['brief'],
  form: Form,
): RunningDifference[] {
  const number = textIn(language)('document:page', { page: '#', pages: '#' })
  const known = new Set([title, marking, number].map(form.expected))
  const lines = running.flat().map((text) => ({ text, key: form.found(text) }))
  const added = lines.filter(({ key }) => key !== '' && !known.has(key)).map(({ text }) => text)
  const says = (text: string, { lines: said }: ShownRunning): boolean => said.map(form.found).includes(form.expected(text))
  const isElsewhere = (text: string, where: Where): boolean => shown.some((one) => !where(one) && says(text, one))
  const isMissing = (text: string, where: Where): boolean =>
    !shown.some(where) || shown.some((one) => where(one) && !says(text, one))
  return [
    ...told('ADDED', [
      ...added,
      ...(title !== number && title !== marking && isElsewhere(title, isAbove) ? [title] : []),
      ...(number !== title && number !== marking && isElsewhere(number, isBelow) ? [number] : []),
    ]),
    ...told('DELETED', [
      ...(marking !== '' && isMissing(marking, () => true) ? [marking] : []),
      ...(isMissing(title, isAbove) ? [title] : []),
      ...(isMissing(number, isBelow) ? [number] : []),
    ]),
  ]
}

type Where = (one: ShownRunning) => boolean

function isAbove({ place, first }: ShownRunning): boolean {
  return place === 'head' && !first
}

function isBelow({ place }: ShownRunning): boolean {
  return place === 'foot'
}

function told(state: RunningDifference['state'], texts: readonly string[]): RunningDifference[] {
  return texts.map((text) => ({ page: null, state, text }))
}

/** In a house style the heads and feet say what the house has there; a program that saves the file may write one for several kinds of pages, or in another order. */
function inHouse(running: readonly string[][], { running: wanted }: HouseProof, form: Form): RunningDifference[] {
  const known = new Set(wanted.map(form.expected))
  const found = running.flat().map((text) => ({ text, key: form.found(text) }))
  const here = new Set(found.map(({ key }) => key))
  return [
    ...found
      .filter(({ key }) => key !== '' && !known.has(key))
      .map(({ text }) => ({ page: null, state: 'ADDED' as const, text })),
    ...[...new Set(wanted)]
      .filter((text) => form.expected(text) !== '' && !here.has(form.expected(text)))
      .map((text) => ({ page: null, state: 'DELETED' as const, text })),
  ]
}

/** What one list has more than the other, in order. */
export function differences(
  wanted: readonly string[],
  found: readonly string[],
  form: Form,
): { state: 'ADDED' | 'DELETED'; text: string }[] {
  const pairs = commonRun(wanted.map(form.expected), found.map(form.found))
  const [here, there] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))]
  return [
    ...wanted.filter((_, index) => !here.has(index)).map((text) => ({ state: 'DELETED' as const, text })),
    ...found.filter((_, index) => !there.has(index)).map((text) => ({ state: 'ADDED' as const, text })),
  ]
}
