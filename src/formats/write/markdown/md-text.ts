import { cleanText } from '../styled-runs.ts'

/** Signs that pandoc's Markdown may take for marks, wherever they stand in a line; straight quotation marks and dashes it would set as curly and long ones. */
const MARKS = /[\\`*_[\]<>@#$^~|"']|-{2,}|\.{3,}|&(?=#?\w{1,40};)|!$/gu
/** The same in the data of a source, whose quotation marks are to be set as the style wants them. */
const MARKS_IN_DATA = /[\\`*_[\]<>@#$^~|]|-{2,}|\.{3,}|&(?=#?\w{1,40};)|!$/gu
/** What at the beginning of a block makes a heading, a list, a quotation, a table, a block of code or a caption of it. */
const BEGINNING = /^(?:[-+:%=]|\(?(?:\p{N}{1,9}|[a-z]|[ivxlcdm]{1,8}|#)[.)](?=\s|$)|table:)/iu

/** A text as Markdown that says that text and nothing else, within a line. */
export function mdText(text: string): string {
  return cleanText(text).replace(MARKS, escaped)
}

/** The same as the beginning of a block, or all of it. */
export function mdBlockText(text: string): string {
  return mdBeginning(mdText(text).trim())
}

/** Markdown of a line that begins a block, and begins none of another kind. */
export function mdBeginning(markdown: string): string {
  return markdown.replace(BEGINNING, (start) => start.replace(/[^\p{L}\p{N}\\]/u, (sign) => `\\${sign}`))
}

const EMPHASIS = /<(?<tag>i|b|sub|sup)>(?<inside>[^\s<>](?:[^<>]*[^\s<>])?)<\/\k<tag>>/gu
const SIGNS: Readonly<Record<string, string>> = { i: '*', b: '**', sub: '~', sup: '^' }

/** The same of a text in the data of a source, in which `<i>` and its like are emphasis. */
export function mdData(text: string): string {
  let made = ''
  let at = 0
  for (const { index, 0: whole, groups } of text.matchAll(EMPHASIS)) {
    const { tag = '', inside = '' } = groups ?? {}
    const sign = SIGNS[tag] ?? ''
    const words = dataText(inside)
    made += dataText(text.slice(at, index)) + sign + (sign.startsWith('*') ? words : words.replaceAll(' ', '\\ ')) + sign
    at = index + whole.length
  }
  return mdBeginning(made + dataText(text.slice(at)))
}

function dataText(text: string): string {
  return cleanText(text).replace(MARKS_IN_DATA, escaped)
}

function escaped(signs: string): string {
  return signs.replace(/[^]/gu, (sign) => `\\${sign}`)
}
