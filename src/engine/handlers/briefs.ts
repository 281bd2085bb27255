import type { BriefRow, BriefView } from '#contract/views.ts'
import { briefWords } from '#core/brief/check/brief-words.ts'
import { waiversToKeep } from '#core/brief/check/waivers.ts'
import { keepComments } from '#core/brief/edit/edit-comments.ts'
import { isOf } from '#core/brief/resting/sources.ts'
import { takeAway } from '#core/brief/resting/take-away.ts'
import { newBrief } from '#core/brief/new-brief.ts'
import { BriefContent, type Brief } from '#core/brief.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import type { Theme } from '#core/theme.ts'
import { t } from '#text/text.ts'
import { createBrief, listBriefs, removeBrief } from '#store/briefs/briefs.ts'
import { copyConfirmations } from '#store/briefs/brief-confirmations.ts'
import { copySources, giveBackSource } from '#store/briefs/brief-sources.ts'
import { exportChoice, keepExportChoice } from '#store/briefs/export-choice.ts'
import { keepWaivers } from '#store/briefs/brief-waivers.ts'
import { nameRevision } from '#store/briefs/brief-revisions.ts'
import { followedBriefs } from '#store/briefs/followed-briefs.ts'
import { keepBriefPlace } from '#store/briefs/brief-place.ts'
import { unknownTheme } from '#store/marks/theme-rows.ts'
import { getTheme } from '#store/marks/themes.ts'
import { isWritable } from '../library/is-writable.ts'
import { assembleContent } from '../brief/assemble-content.ts'
import { checkAtOnce, checkOf, findBrief } from '../brief/brief-parts.ts'
import { findTemplate, templateOf } from '../brief/known-templates.ts'
import { exportJob } from '../export/export-job.ts'
import { recordExport } from '../export/record-export.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { keepNewSources, takeSource } from '../brief/brief-sources.ts'
import { saveContent } from '../brief/save-content.ts'
import { noArticle } from '../views.ts'
import { confirmSentences, unconfirmSentences } from '../brief/confirm-sentences.ts'
import { exportInput } from '../brief/export-input.ts'
import { comparisonOf, differencesOf } from '../brief/comparison-of.ts'
import { pagesOf } from '../brief/pages-of.ts'
import { restingBriefs } from '../brief/resting-briefs.ts'
import { placeOf } from '../brief/place-of.ts'
import { recorded } from '../history/recorded.ts'
import { placeFigure } from '../brief/place-figure.ts'
import { setHouse } from '../brief/set-house.ts'
import { hasStyle, setCitation } from '../brief/set-citation.ts'
import { createToldChecks, shownCheck } from '../brief/told-checks.ts'
import { touchingArticles } from '../brief/touching-articles.ts'
import { versionOf, versionsOf } from '../brief/versions-of.ts'
import { writeIntoBrief } from '../brief/write-section.ts'

export function briefHandlers(context: EngineContext): AreaHandlers<'briefs'> {
  const { db } = context
  const told = createToldChecks()
  return {
    'briefs.create': ({
      template: templateId,
      title,
      themes: slugs,
      authors,
      marking,
      fields,
      assemble,
      citation,
      likelihood,
      language: said,
    }) => {
      const template = findTemplate(context, templateId)
      if (!template.ok) return template
      const themes = knownThemes(context, slugs)
      if (!themes.ok) return themes
      const unknown = Object.keys(fields).find((id) => template.value.fields.every((field) => field.id !== id))
      if (unknown !== undefined) return noField(unknown, template.value)
      const language = said ?? template.value.language
      const date = today()
      const newId = countingIds()
      if (!hasStyle(db(), citation.style)) return failure('no-such-style', t('style:notHere'))
      const asked = { title, themes: themes.value, authors, marking, date, language, fields, likelihood }
      const bare = newBrief(template.value, asked, newId)
      const empty = citation.style === null && citation.locale === null ? bare : { ...bare, citation }
      const content = assemble ? assembleContent(context, empty, template.value, newId) : success(empty)
      if (!content.ok) return content
      const { id, version } = template.value
      const brief = createBrief(db(), { id, version }, content.value)
      keepNewSources(db(), brief.id, brief)
      return success(briefView(brief))
    },
    'briefs.duplicate': ({ id }) => {
      const brief = findBrief(db(), id)
      if (!brief.ok) return brief
      const { id: follows, template, ...content } = brief.value
      // What was noted and done with stays with the issue it was noted in.
      const open = keepComments(content, ({ resolved }) => !resolved)
      const issue = createBrief(db(), template, { ...open, date: today() }, follows)
      copySources(db(), follows, issue.id)
      copyConfirmations(db(), follows, issue.id)
      keepNewSources(db(), issue.id, issue)
      return success(briefView(issue))
    },
    'briefs.list': () => {
      const followed = followedBriefs(db())
      return success(
        listBriefs(db()).map((brief) => ({
          ...briefRow(brief, templateOf(context, brief.template)),
          follows: followed.get(brief.id) ?? null,
        })),
      )
    },
    'briefs.get': ({ id }) => {
      const brief = findBrief(db(), id)
      return brief.ok ? success(briefView(brief.value)) : brief
    },
    'briefs.save': ({ id, revision, content }) => saveContent(db(), Number(id), revision, content),
    'briefs.write': (input) => writeIntoBrief(context, input),
    'briefs.place': ({ id }) => placeOf(db(), id),
    'briefs.keepPlace': ({ id, revision, place }) => {
      keepBriefPlace(db(), Number(id), revision, place)
      return success({})
    },
    'briefs.remove': ({ id }) => {
      const removed = removeBrief(db(), Number(id))
      if (!removed.ok) return removed
      return success({})
    },
    'briefs.compare': ({ id, other }) => comparisonOf(db(), id, other),
    'briefs.differences': ({ id, since, revision }) => differencesOf(db(), id, since, revision),
    'briefs.versions': ({ id }) => versionsOf(db(), id),
    'briefs.version': ({ id, revision }) => versionOf(db(), id, revision),
    'briefs.nameVersion': ({ id, revision, name }) => {
      const named = nameRevision(db(), Number(id), revision, name)
      return named.ok ? success({}) : named
    },
    'briefs.touching': ({ after, judgements }) => success(touchingArticles(db(), judgements, after)),
    'briefs.restingOn': ({ id, ...sources }) => success({ briefs: restingBriefs(db(), sources, id) }),
    'briefs.takeAway': ({ id, ...sources }) => {
      const brief = findBrief(db(), id)
      if (!brief.ok) return brief
      const { id: number, revision } = brief.value
      const [resting = null] = restingBriefs(db(), sources, id)
      const saved = saveContent(db(), number, revision, takeAway(BriefContent.parse(brief.value), isOf(sources)))
      return saved.ok ? success({ revision: saved.value.revision, resting }) : saved
    },
    'briefs.takeSource': ({ id, article }) => {
      const brief = findBrief(db(), id)
      if (!brief.ok) return brief
      return takeSource(db(), brief.value.id, Number(article)) ? success({}) : noArticle(article)
    },
    'briefs.giveBackSource': ({ id, article }) => {
      const brief = findBrief(db(), id)
      if (!brief.ok) return brief
      return giveBackSource(db(), brief.value.id, Number(article)) ? success({}) : noArticle(article)
    },
    'briefs.waive': ({ id, waivers }) => {
      const checked = checkAtOnce(context, id, waivers)
      if (!checked.ok) return checked
      const { brief, check } = checked.value
      keepWaivers(db(), brief.id, waiversToKeep(check.findings, check.trace))
      return success({})
    },
    'briefs.confirm': (input) => confirmSentences(context, input),
    'briefs.unconfirm': (input) => unconfirmSentences(context, input),
    'briefs.cite': ({ id, ...chosen }) => setCitation(db(), id, chosen),
    'briefs.placeFigure': (input) => placeFigure(db(), input),
    'briefs.house': ({ id, style }) => setHouse(db(), id, style),
    'briefs.check': async ({ id }) => {
      const checked = await checkOf(context, id)
      return checked.ok ? success(shownCheck(checked.value.check, checked.value.brief.revision)) : checked
    },
    'briefs.checkSince': async ({ id, held }) => {
      const checked = await checkOf(context, id)
      return checked.ok ? success(told.tell(shownCheck(checked.value.check, checked.value.brief.revision), held)) : checked
    },
    'briefs.checkRest': ({ check, part }) => success(told.rest(check, part)),
    'briefs.pages': ({ id }) => pagesOf(context, id),
    'briefs.exportChoice': ({ id }) => success({ choice: exportChoice(db(), Number(id)) }),
    'briefs.keepExportChoice': ({ id, ...choice }) => {
      keepExportChoice(db(), Number(id), choice)
      return success({})
    },
    'briefs.export': async (options) => {
      const input = await exportInput(context, options)
      if (!input.ok) return input
      const subject = { title: input.value.brief.title, format: options.format }
      const { kept, ...exported } = input.value
      if (isWritable(context)) recorded(db(), { kind: 'brief-accept' }, () => keepWaivers(db(), exported.brief.id, kept))
      const job = exportJob(context.program, exported, context.library.path, recordExport(context, input.value.brief))
      return success({ jobId: context.jobs.start('export', subject, job) })
    },
  }
}

function briefView(brief: Brief): BriefView {
  return { ...brief, id: String(brief.id) }
}

function noField(id: string, { title, fields }: Template): Result<never> {
  const message =
    fields.length === 0
      ? t('refused:noFields', { id, title })
      : t('refused:noField', { id, title, fields: fields.map((field) => field.id).join(', ') })
  return failure('no-such-field', message)
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function briefRow(brief: Brief, template: Result<Template>): Omit<BriefRow, 'follows'> {
  const { id, title, marking, date, updatedAt } = brief
  const words = template.ok ? briefWords(brief, template.value).total : 0
  return { id: String(id), title, marking, date, updatedAt, words, template: brief.template.id }
}

function knownThemes(context: EngineContext, slugs: readonly string[]): Result<Theme[]> {
  const themes: Theme[] = []
  for (const slug of new Set(slugs)) {
    const theme = getTheme(context.db(), slug)
    if (theme === null) return unknownTheme(context.db(), slug)
    themes.push(theme)
  }
  return success(themes)
}

/** Ids that are unique within a new brief and the same each time it is made, so that its exports are too. */
function countingIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `n${count}`
  }
}
