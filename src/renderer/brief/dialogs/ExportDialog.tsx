import { Annex, type ExportChoice, type NotesPlace } from '#core/export-choice.ts'
import { EXPORT_FORMATS, ExportFormat } from '#core/export-formats.ts'
import { useEffect, useMemo, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { BriefCheckView } from '#contract/views.ts'
import { call } from '#renderer/ui/bridge.ts'
import { act } from '#renderer/ui/act.ts'
import { ask } from '#renderer/ui/queries.ts'
import { Check } from '#renderer/ui/Check.tsx'
import { TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { counted } from '#renderer/ui/words.ts'
import { fileNameOf } from '#core/file-name.ts'
import { t } from '#text/text.ts'
import { errorsByRule } from '../check/errors-by-rule.ts'
import { useContent, useSession } from '../session/use-session.ts'
import { usedExcerpts } from '#core/brief/evidence.ts'
import { useExcerpts } from '#renderer/ui/excerpts.ts'
import { RedactionChoices } from '../redact/RedactionChoices.tsx'
import { hideNames } from '#core/brief/redact/hide-names.ts'
import { askedToRedact, namesOf, redactionOf, redactionRows } from '../redact/redaction-rows.ts'
import { ReadBesideOffer } from '../read-beside/ReadBesideOffer.tsx'
import { reasonOf, Waivers } from '../check/Waivers.tsx'
import './export.css'

const FORMATS: readonly { id: ExportFormat; label: () => string; hint: () => string }[] = [
  { id: 'pdf', label: () => t('brief:exporting.asPdf'), hint: () => t('brief:exporting.pdfHint') },
  { id: 'docx', label: () => t('brief:exporting.asWord'), hint: () => t('brief:exporting.wordHint') },
  { id: 'html', label: () => t('brief:exporting.asHtml'), hint: () => t('brief:exporting.htmlHint') },
  { id: 'md', label: () => t('brief:exporting.asMarkdown'), hint: () => t('brief:exporting.markdownHint') },
]

type Properties = { format: ExportFormat; check: BriefCheckView | null; onClose: () => void }

/** How the brief is to be written out, as it was the last time. Errors must be fixed or accepted with a reason, which the export prints. */
export function ExportDialog(properties: Properties) {
  const { id } = useSession()
  const [last, setLast] = useState<ExportChoice | null>()
  useEffect(() => {
    // Without an answer it opens as if the brief had never been exported.
    void ask('briefs.exportChoice', { id }).then(
      ({ choice }) => setLast(choice),
      () => setLast(null),
    )
  }, [id])
  return last === undefined ? null : <ExportForm {...properties} last={last} />
}

/** `format`: what was asked for; what was chosen the last time goes with it where that was among it. */
function ExportForm({ format: first, check, last, onClose }: Properties & { last: ExportChoice | null }) {
  const session = useSession()
  const content = useContent()
  const [formats, setFormats] = useState<ExportFormat[]>(last?.formats.includes(first) === true ? last.formats : [first])
  const [notes, setNotes] = useState<NotesPlace>(last?.notes ?? 'footnotes')
  const [annexes, setAnnexes] = useState<Annex[]>(last?.annexes ?? [])
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const [redacting, setRedacting] = useState((last?.redact.length ?? 0) > 0)
  const [redaction, setRedaction] = useState(redactionOf(last?.redact ?? []))
  const excerpts = useExcerpts(useMemo(() => (redacting ? usedExcerpts(content) : []), [redacting, content]))
  const redactable = useMemo(() => (redacting ? redactionRows(content, excerpts.values()) : []), [redacting, content, excerpts])
  const [working, setWorking] = useState(false)
  const errors = check === null ? [] : errorsByRule(check)
  const unprinted = check?.findings.filter(({ rule }) => rule === 'no-font').length ?? 0
  const open = errors.filter((group) => reasonOf(group, reasons).trim() === '')
  const toggle = (annex: Annex) => (on: boolean) =>
    setAnnexes(Annex.options.filter((one) => (one === annex ? on : annexes.includes(one))))
  const toggleFormat = (format: ExportFormat) => (on: boolean) =>
    setFormats(ExportFormat.options.filter((one) => (one === format ? on : formats.includes(one))))

  const start = async (): Promise<void> => {
    setWorking(true)
    const waivers = Object.fromEntries(
      errors.flatMap((group) => group.waivers.map((waiver) => [waiver, reasonOf(group, reasons).trim()])),
    )
    // They are kept with the brief first, so that the dialog knows them the next time, whatever becomes of the export.
    if (errors.length > 0) await act('briefs.waive', { id: session.id, waivers })
    const choice = { formats, notes, annexes, redact: redacting ? askedToRedact(redaction, redactable) : [] }
    const started = await act('briefs.export', {
      id: session.id,
      ...choice,
      waivers,
      suggestedName: fileNameOf(redacting ? hideNames(namesOf(redaction), '').text(content.title) : content.title),
    })
    setWorking(false)
    if (started === null || started.jobIds.length === 0) return
    onClose()
    // That it is not remembered is no reason to disturb: a library that cannot be written to is exported from all the same.
    await call('briefs.keepExportChoice', { id: session.id, ...choice })
  }
  const only = formats.length === 1 ? formats[0] : undefined
  return (
    <ModalDialog
      title={t('brief:exporting.heading')}
      width={600}
      onClose={onClose}
      actions={
        <>
          {open.length > 0 && (
            <span className="export-open">{t('brief:exporting.open', { rules: counted(open.length, 'rule') })}</span>
          )}
          <span className="spacer" />
          <TextButton onPress={onClose}>{t('brief:cancel')}</TextButton>
          <TextButton
            tone="primary"
            isDisabled={working || check === null || open.length > 0 || formats.length === 0}
            onPress={() => void start()}
          >
            {only === undefined
              ? t('brief:exporting.startAll', { count: formats.length })
              : t('brief:exporting.start', { format: EXPORT_FORMATS[only].name })}
          </TextButton>
        </>
      }
    >
      <div className="field">
        <span className="field-label">{t('brief:exporting.formats')}</span>
        <div className="export-formats">
          {FORMATS.map(({ id, label, hint }) => (
            <Check key={id} isSelected={formats.includes(id)} onChange={toggleFormat(id)}>
              <span>{label()}</span>
              <span className="field-hint">{hint()}</span>
            </Check>
          ))}
        </div>
        {formats.includes('pdf') && unprinted > 0 && (
          <p className="export-note">{t('brief:exporting.noFont', { count: unprinted })}</p>
        )}
        {formats.length === 0 && <p className="export-open">{t('brief:exporting.none')}</p>}
      </div>
      {(formats.includes('pdf') || formats.includes('docx')) && (
        <Choice
          label={t('brief:exporting.notes')}
          value={notes}
          onChange={(value) => setNotes(value === 'endnotes' ? 'endnotes' : 'footnotes')}
          choices={[
            { id: 'footnotes', label: t('brief:exporting.footnotes'), hint: t('brief:exporting.footnotesHint') },
            { id: 'endnotes', label: t('brief:exporting.endnotes'), hint: t('brief:exporting.endnotesHint') },
          ]}
        />
      )}
      <div className="field">
        <span className="field-label">{t('brief:exporting.annexes')}</span>
        <Check isSelected={annexes.includes('reading-pack')} onChange={toggle('reading-pack')}>
          <span>{t('brief:exporting.pack')}</span>
          <span className="field-hint">{t('brief:exporting.packHint')}</span>
        </Check>
        <Check isSelected={annexes.includes('evidence-register')} onChange={toggle('evidence-register')}>
          <span>{t('brief:exporting.register')}</span>
          <span className="field-hint">{t('brief:exporting.registerHint')}</span>
        </Check>
      </div>
      <Check isSelected={redacting} onChange={setRedacting}>
        <span>{t('brief:redact.leaveOut')}</span>
        <span className="field-hint">{t('brief:redact.leaveOutHint')}</span>
      </Check>
      {redacting && <RedactionChoices rows={redactable} value={redaction} onChange={setRedaction} />}
      {check && <ReadBesideOffer check={check} onLeave={onClose} />}
      {errors.length > 0 && <Waivers groups={errors} reasons={reasons} onChange={setReasons} />}
    </ModalDialog>
  )
}

type ChoiceProperties = {
  label: string
  value: string
  onChange: (value: string) => void
  choices: { id: string; label: string; hint: string }[]
}

function Choice({ label, value, onChange, choices }: ChoiceProperties) {
  return (
    <RadioGroup className="field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <div className="export-choices">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="export-choice">
            <strong>{choice.label}</strong>
            <span className="field-hint">{choice.hint}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
