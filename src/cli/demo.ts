import { mkdirSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { ExportReport } from '#contract/job.ts'
import { success, type Result } from '#core/result.ts'
import { fileFailure } from '#engine/file-failure.ts'
import { t, textIn } from '#text/text.ts'
import type { Answer } from './answer.ts'
import { exportLine } from './commands/brief-export.ts'
import { replaceDemoLibrary } from './demo-library.ts'
import type { Io } from './io.ts'
import { openSession, type Session } from './session.ts'

const TEMPLATE = 'policy-brief'
/** The sample library and the template are in English, and so is the brief. */
const inBrief = textIn('en')

/** Imports the sample library into a fresh library (in `folder`, where no other file is named), assembles a brief from it and exports it twice. */
export async function runDemo(io: Io, folder: string, library?: string): Promise<Result<Answer>> {
  const started = performance.now()
  const target = resolve(folder)
  try {
    mkdirSync(target, { recursive: true, mode: 0o700 })
  } catch (error) {
    return { ok: false, failure: fileFailure(target, error) }
  }
  const file = resolve(library ?? join(target, 'library.sqlite'))
  const replaced = await replaceDemoLibrary(io, file)
  if (!replaced.ok) return replaced
  const session = openSession(io, file, true)
  if (!session.ok) return session
  try {
    const made = await makeBrief(session.value, target)
    if (!made.ok) return made
    const seconds = (performance.now() - started) / 1000
    return success({ value: { library: file, seconds, ...made.value }, text: story(made.value, nearPath(file), seconds) })
  } finally {
    await session.value.close()
  }
}

type Demo = {
  imported: number
  repeated: string[]
  suggestions: number
  brief: string
  waived: string[]
  exports: ExportReport[]
}

async function makeBrief(session: Session, folder: string): Promise<Result<Demo>> {
  const samples = await session.job('import', await session.call('import.samples', {}))
  if (!samples.ok) return samples
  const themes = await session.call('themes.list', {})
  if (!themes.ok) return themes
  const suggestions = await session.call('themes.suggest', {})
  if (!suggestions.ok) return suggestions
  const brief = await session.call('briefs.create', {
    template: TEMPLATE,
    title: inBrief('terminal:demo.brief.title'),
    authors: [inBrief('terminal:demo.brief.author')],
    marking: inBrief('terminal:demo.brief.marking'),
    assemble: true,
    themes: themes.value.map(({ slug }) => slug),
  })
  if (!brief.ok) return brief
  const { id } = brief.value
  const check = await session.call('briefs.check', { id })
  if (!check.ok) return check
  const waived = [...new Set(check.value.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))]
  const waivers = Object.fromEntries(waived.map((rule) => [rule, inBrief('terminal:demo.brief.waived')]))
  const exports: ExportReport[] = []
  for (const format of ['pdf', 'docx'] as const) {
    const to = join(folder, `brief.${format}`)
    const report = await session.job('export', await session.call('briefs.export', { id, format, to, waivers }))
    if (!report.ok) return report
    exports.push(report.value)
  }
  const repeated = samples.value.duplicates.map(({ title, of, similarity }) =>
    t('terminal:demo.repeats', { title, of, percent: Math.round(similarity * 100) }),
  )
  const imported = samples.value.imported.length
  return success({ imported, repeated, suggestions: suggestions.value.length, brief: id, waived, exports })
}

function story({ imported, repeated, suggestions, brief, waived, exports }: Demo, library: string, seconds: number): string {
  const checked = waived.length === 0 ? t('terminal:demo.checked') : t('terminal:demo.waived', { rules: waived.join(', ') })
  return [
    t('terminal:demo.imported', { count: imported, library }),
    ...repeated.map((line) => t('terminal:demo.leftOut', { repeats: line })),
    t('terminal:demo.proposed', { suggestions }),
    t('terminal:demo.assembled', { brief, title: inBrief('terminal:demo.brief.title') }),
    checked,
    ...exports.map((report) => t('terminal:demo.wrote', { file: exportLine({ ...report, file: nearPath(report.file) }) })),
    t('terminal:demo.done', { seconds: seconds.toFixed(1) }),
    '',
    t('terminal:demo.next', { brief, library }),
  ].join('\n')
}

/** A path as a person would type it here: relative below the current folder, whole elsewhere. */
function nearPath(path: string): string {
  const near = relative(process.cwd(), path)
  return near === '' || near.startsWith('..') || isAbsolute(near) ? path : near
}
