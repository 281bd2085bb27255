import type { z } from 'zod'
import type { engine } from '#contract/engine.ts'
import { RULE_IDS } from '#core/brief/check/rules.ts'
import { printedWaivers, waiverParts, waiversToKeep, type KeptWaiver } from '#core/brief/check/waivers.ts'
import { briefSentences } from '#core/brief/evidence.ts'
import { withoutComments } from '#core/brief/edit/edit-comments.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { checkOf, checkToPrint, type CheckedBrief } from './brief-parts.ts'
import { redactedInput } from './redacted-input.ts'
import type { EngineContext } from '../context.ts'
import type { ExportInput } from '../export/export-brief.ts'
import { figureImages } from '#core/brief/figure-images.ts'
import type { Images } from '#core/image.ts'
import type { Brief } from '#core/brief.ts'
import { ownStyleHash } from '#core/own-style.ts'
import { getStyle } from '#store/styles/styles.ts'
import { getImage } from '#store/images/images.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import type { RenderInput } from '../export/render-brief.ts'
import { appVersion } from '../program-files.ts'
import { citingOf } from './citing.ts'

/**
 * What an export job works on. Failures: no-such-brief, no-such-template, findings-not-waived (the message lists what stands in the way),
 * no-such-rule, no-such-sentence, and those of `redactedInput` and `citingOf`. `kept`: the waivers as they are to be kept with the brief.
 */
export async function exportInput(
  context: EngineContext,
  options: z.output<(typeof engine)['briefs.export']['input']>,
): Promise<Result<ExportInput & { kept: KeptWaiver[] }>> {
  const { id, format, annexes, waivers, to } = options
  // A web page has no foot where notes could stand; those of Markdown stand where whoever prints it wants them.
  const notes = format === 'html' ? 'endnotes' : format === 'md' ? 'footnotes' : (options.notes ?? 'footnotes')
  const unknown = Object.keys(waivers)
    .map((key) => waiverParts(key).rule)
    .find((rule) => !RULE_IDS.includes(rule))
  if (unknown !== undefined)
    return failure('no-such-rule', t('refused:export.noRule', { rule: unknown, rules: RULE_IDS.join(', ') }))
  const checked = await checkToPrint(context, id, waivers)
  if (!checked.ok) return checked
  const { brief, check } = checked.value
  const lost = Object.keys(waivers).find((key) => !names(waiverParts(key).place, brief))
  if (lost !== undefined) return failure('no-such-sentence', t('refused:export.noSentence', { waiver: lost }))
  if (standing(check).length > 0) return notReady(context, id, waivers)
  const redaction = redactedInput(checked.value, printedWaivers(check.findings, check.trace, waivers), options)
  if (!redaction.ok) return redaction
  const { redacted, withheld, warnings } = redaction.value
  const rendered = renderInput(context, redaction.value.checked, format, { notes, annexes, waivers: redaction.value.waivers })
  if (!rendered.ok) return rendered
  return success({
    ...rendered.value,
    redacted,
    withheld,
    warnings,
    to,
    kept: waiversToKeep(check.findings, check.trace),
  })
}

const standing = (check: CheckedBrief['check']): CheckedBrief['check']['findings'] =>
  check.findings.filter(({ severity, waived }) => severity === 'error' && waived === null)

/** What stands in the way of an export, as its user reads it: not in the language of the brief. */
async function notReady(context: EngineContext, id: string, waivers: Record<string, string>): Promise<Result<never>> {
  const checked = await checkOf(context, id, waivers)
  if (!checked.ok) return checked
  const { brief, check } = checked.value
  const titles = new Map(brief.sections.map((section) => [section.id, section.title]))
  const found = standing(check)
  const lines = found.map(
    ({ rule, section, message }) => `  ${titles.get(section ?? '') ?? t('refused:export.whole')}: ${message} (${rule})`,
  )
  return failure('findings-not-waived', [t('refused:export.notReady', { count: found.length }), ...lines].join('\n'))
}

/** Whether a brief has a sentence, a section or a figure of that id; a rule as a whole names none. */
function names(place: string | null, brief: Brief): boolean {
  if (place === null || place === '') return true
  return (
    brief.sections.some(
      ({ id, blocks }) => id === place || blocks.some((block) => block.kind === 'figure' && block.id === place),
    ) || briefSentences(brief).some(({ sentence }) => sentence.id === place)
  )
}

/** What rendering works on, whatever the check found: a window shows a brief that is not ready too. Failures: no-such-style. */
export function renderInput(
  { program, db }: EngineContext,
  { brief, template, evidence, check }: CheckedBrief,
  format: RenderInput['format'],
  options: RenderInput['options'],
): Result<RenderInput> {
  const citing = citingOf({ program, db }, brief, template)
  if (!citing.ok) return citing
  const house = format === 'docx' && brief.houseStyle !== undefined ? getStyle(db(), brief.houseStyle) : undefined
  if (house === null) return failure('no-such-style', t('style:house.lost'))
  const images = imagesOf(db(), brief)
  // What the author noted for herself never reaches a writer.
  const sealing = { app: appVersion(program), findings: check.findings }
  return success({
    brief: withoutComments(brief),
    template,
    evidence,
    images,
    trace: check.trace,
    options,
    sealing,
    format,
    ...citing.value,
    ...(house === undefined ? {} : { houseFile: { name: house.name, sha256: ownStyleHash(house.id), bytes: house.bytes } }),
  })
}

function imagesOf(db: ReadableDB, brief: Brief): Images {
  return Object.fromEntries(
    figureImages(brief).flatMap((sha256) => {
      const image = getImage(db, sha256)
      return image === null ? [] : [[sha256, image]]
    }),
  )
}
