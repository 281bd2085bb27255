import { InvalidArgumentError, Option } from 'commander'
import { PartialDate } from '#core/article.ts'
import { ExcerptId } from '#core/excerpt.ts'
import { t } from '#text/text.ts'

/** Parsers of arguments and options: what does not fit is wrong usage (exit code 2) before anything is opened. */
export function articleId(value: string): string {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new InvalidArgumentError(t('terminal:options.articleId'))
  return value
}

export function articleIds(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), articleId(value)]
}

export function excerptIds(value: string, before: string[] | undefined): string[] {
  if (!ExcerptId.safeParse(value).success) throw new InvalidArgumentError(t('terminal:refused.excerptId'))
  return [...(before ?? []), value]
}

export type NamedSources = { articles: string[]; excerpts: string[] }

/** Articles and excerpts in one list, told apart by their ids: `3` and `3:10`. */
export function sources(value: string, before: NamedSources | undefined): NamedSources {
  const { articles, excerpts } = before ?? { articles: [], excerpts: [] }
  if (ExcerptId.safeParse(value).success) return { articles, excerpts: [...excerpts, value] }
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new InvalidArgumentError(t('uses:command.source'))
  return { articles: [...articles, value], excerpts }
}

export function briefId(value: string): string {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new InvalidArgumentError(t('terminal:options.briefId'))
  return value
}

function partialDate(value: string): string {
  if (!PartialDate.safeParse(value).success || !isInCalendar(value)) throw new InvalidArgumentError(t('terminal:options.date'))
  return value
}

/** 2022-02-31 has the form of a date and is none. */
function isInCalendar(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

export function positiveNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(t('terminal:options.number'))
  return Number(value)
}

/** A comma-separated list, which may also be given in several options: `--themes energy,security`. */
export function list(value: string, before: string[] | undefined): string[] {
  const items = value.split(',').map((item) => item.trim())
  return [...(before ?? []), ...items.filter((item) => item !== '')]
}

/** A text that must say something. */
export function filled(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError(t('terminal:options.empty'))
  return value
}

/** An option given once or several times, each a text that says something. */
export function repeated(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), filled(value)]
}

/** `RULE=REASON` or `RULE@SENTENCE=REASON`, repeatable. */
export function waiver(value: string, before: Record<string, string> | undefined): Record<string, string> {
  const [, rule, reason] = /^([a-z][a-z0-9-]*(?:@[^=\s]+)?)=(\s*\S.*)$/s.exec(value) ?? []
  if (rule === undefined || reason === undefined) throw new InvalidArgumentError(t('terminal:options.waiver'))
  return { ...before, [rule]: reason.trim() }
}

/** `NAME=VALUE`, repeatable: what stands in a field of a template. */
export function field(value: string, before: Record<string, string> | undefined): Record<string, string> {
  const [, name, said] = /^([a-z][a-z0-9-]*)=(.*)$/s.exec(value) ?? []
  if (name === undefined || said === undefined || said.trim() === '') throw new InvalidArgumentError(t('terminal:options.field'))
  return { ...before, [name]: said.trim() }
}

/** The filters that list and search share. */
export function filterOptions(): Option[] {
  return [
    new Option('--theme <slug>', t('help:only.theme')),
    new Option('--from <date>', t('help:only.from')).argParser(partialDate),
    new Option('--to <date>', t('help:only.to')).argParser(partialDate),
  ]
}

export type FilterOptions = { theme?: string; from?: string; to?: string }
