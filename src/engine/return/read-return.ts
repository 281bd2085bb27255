import type { ReadReturn } from '#contract/returns.ts'
import type { Brief } from '#core/brief.ts'
import type { FailureCode } from '#core/failure-code.ts'
import { failure, success, type Result } from '#core/result.ts'
import { briefAtRevision, getBrief } from '#store/briefs/briefs.ts'
import { t } from '#text/text.ts'
import { templateOf } from '../brief/known-templates.ts'
import type { EngineContext } from '../context.ts'
import { againstLibrary } from '../verify/against-library.ts'
import { readExportJob } from '../verify/read-export-job.ts'

/** A brief of 300 pages has some 5,000. */
const MOST_PARAGRAPHS = 50_000
/** What is said where there is not one register that can be read. */
const UNREAD: Readonly<Partial<Record<FailureCode, 'noRegister' | 'severalRegisters' | 'newerRegister'>>> = {
  'no-register': 'noRegister',
  'several-registers': 'severalRegisters',
  'newer-register': 'newerRegister',
}

/** A Word file that came back, with the brief that it was exported from. Failures: those of returns.take. */
export async function readReturn(
  context: Pick<EngineContext, 'db' | 'templates' | 'jobs' | 'program'>,
  name: string,
  bytes: Uint8Array,
): Promise<Result<{ brief: Brief; read: ReadReturn }>> {
  const file = await readExportJob(context, { bytes, name, compare: false })
  if (!file.ok) return file
  const { exported, register: own } = file.value
  const { returned, found } = exported
  if (returned === undefined) return failure('not-a-word-file', t('refused:return.notWord', { name }))
  if (returned.paragraphs.length > MOST_PARAGRAPHS)
    return failure('too-large', t('refused:return.tooLarge', { name, most: MOST_PARAGRAPHS }))
  if (!own.ok) return failure(own.failure.code, t(`refused:return.${UNREAD[own.failure.code] ?? 'damagedRegister'}`, { name }))
  if (own.value.version === 1) return failure('older-register', t('refused:return.older', { name }))
  const { register, whole } = own.value
  if (!whole) return failure('edited-register', t('refused:return.edited', { name }))
  const db = context.db()
  const { id, revision, title } = register.brief
  const { register: state } = againstLibrary(db, register, whole)
  const brief = getBrief(db, id)
  if (brief === null) return failure('no-such-brief', t('refused:return.gone', { name, title }))
  if (state === 'unknown') return failure('another-library', t('refused:return.otherLibrary', { name, title }))
  if (state === 'edited') return failure('edited-register', t('refused:return.edited', { name }))
  const template = templateOf(context, brief.template)
  if (!template.ok) return template
  const isLeft = found.parts.some(({ piece }) => piece !== null)
  const said = new Set(register.pieces.map(({ text }) => text))
  if (!isLeft && !found.parts.some(({ text }) => said.has(text.trim())))
    return failure('nothing-of-it-left', t('refused:return.nothingLeft', { name, title }))
  const extras = found.extras.map(({ kind, text }) => ({ kind, text }))
  const base = briefAtRevision(db, id, revision)
  return success({ brief, read: { name, file: returned, extras, register, base, template: template.value } })
}
