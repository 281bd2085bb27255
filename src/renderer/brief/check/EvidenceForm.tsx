import { Link2Off, Search, Unlink } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Input, Label, Radio, RadioGroup, SearchField } from 'react-aria-components'
import type { Finding } from '#contract/views.ts'
import { keysOf, shownKeys } from '#contract/keys.ts'
import { Tag } from '#core/brief.ts'
import type { Sentence } from '#core/brief.ts'
import { shownTitle } from '#core/shown-title.ts'
import { plainText } from '#core/brief/inline.ts'
import { IconButton } from '#renderer/ui/controls.tsx'
import { GradePill } from '#renderer/ui/GradePill.tsx'
import { isMac } from '#renderer/ui/is-mac.ts'
import { ThemeChip } from '#renderer/ui/ThemeChip.tsx'
import { useFocusOnOpen } from '#renderer/ui/use-focus-on-open.ts'
import { attachExcerpt, detachExcerpt, tagSentence } from '#core/brief/edit/edit-evidence.ts'
import { t } from '#text/text.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import { openEvidence } from '../composer/open-block-menu.ts'
import { takeAwaySource } from '../uses/take-away-source.ts'
import { excerptSource } from '../excerpts/excerpt-source.ts'
import { useSession } from '../session/use-session.ts'
import { openExcerpt } from '../source/open-evidence.ts'
import { PassageInContext } from '../source/PassageInContext.tsx'
import { EvidenceOffers } from './EvidenceOffers.tsx'
import { FoundExcerpts } from './FoundExcerpts.tsx'
import './evidence.css'

/** What a sentence can be, by the names of `composer:kind`. */
const CHOICES = ['none', ...Tag.options] as const

/** What a sentence rests on: attach and detach excerpts, or tag it as the author's own. A quotation's evidence is fixed. */
export function EvidenceForm({ sentence, findings, fixed }: { sentence: Sentence; findings: Finding[]; fixed: boolean }) {
  const session = useSession()
  const known = useBriefExcerpts()
  const field = useFocusOnOpen<HTMLInputElement>()
  const [wanted, setWanted] = useState('')
  const open = (id: string): void => void openExcerpt(session.id, id, sentence.id, { kind: 'evidence', sentence: sentence.id })
  const attached = sentence.evidence.excerpts.map((id) => ({ id, excerpt: known.get(id) }))
  return (
    <>
      <p className="evidence-sentence">{fixed ? sentence.text : plainText(sentence.text)}</p>
      {findings.length > 0 && (
        <ul className="evidence-findings">
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.message}`} className={`finding-${finding.severity}`}>
              {finding.message}
            </li>
          ))}
        </ul>
      )}
      {attached.length > 0 && (
        <ul className="evidence-attached" aria-label={t('composer:attached')}>
          {attached.map(({ id, excerpt }) => (
            <li key={id}>
              <div>
                <div className="offer-head">
                  {excerpt?.themes.slice(0, 2).map((slug) => (
                    <ThemeChip key={slug} slug={slug} />
                  ))}
                  <button type="button" className="link card-id num" onClick={() => open(id)}>
                    {excerpt ? excerptSource(excerpt) : excerpt === null ? t('composer:goneFrom', { id }) : id}
                  </button>
                  {excerpt && <GradePill {...excerpt} />}
                </div>
                {excerpt && <PassageInContext excerpt={excerpt} />}
              </div>
              {!fixed && (
                <IconButton
                  icon={Link2Off}
                  size={14}
                  label={t('composer:detach', { id })}
                  className="icon-button-small"
                  onPress={() => session.edit((content) => detachExcerpt(content, sentence.id, id))}
                />
              )}
              {excerpt && (
                <IconButton
                  icon={Unlink}
                  size={14}
                  label={t('uses:takeAway.button')}
                  className="icon-button-small"
                  onPress={() => {
                    openEvidence.set(null)
                    void takeAwaySource(session, { id: String(excerpt.article), name: shownTitle(excerpt) })
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!fixed && (
        <>
          <RadioGroup
            className="evidence-tags"
            value={sentence.evidence.tag ?? 'none'}
            onChange={(value) => session.edit((content) => tagSentence(content, sentence.id, Tag.safeParse(value).data ?? null))}
          >
            <Label className="sr-only">{t('composer:whatItIs')}</Label>
            {CHOICES.map((choice) => (
              <Radio key={choice} value={choice} className="tag-choice">
                {t(`composer:kind.${choice}`)}
              </Radio>
            ))}
          </RadioGroup>
          <Autocomplete inputValue={wanted} onInputChange={setWanted}>
            <SearchField className="searchbox evidence-search" aria-label={t('composer:find')}>
              <Search size={14} aria-hidden />
              <Input ref={field} className="input" placeholder={t('composer:find')} />
            </SearchField>
            {wanted.trim() === '' ? (
              <EvidenceOffers sentence={sentence} />
            ) : (
              <FoundExcerpts
                query={wanted}
                without={sentence.evidence.excerpts}
                onOpen={open}
                onChoose={(id) => {
                  session.edit((content) => attachExcerpt(content, sentence.id, id))
                  // What was looked for is found: Escape closes now, and does not clear the field first.
                  setWanted('')
                }}
              />
            )}
          </Autocomplete>
          <p className="evidence-keys muted">
            {t('source:evidenceKeys', {
              attach: shownKeys('Enter', isMac),
              open: shownKeys(keysOf('open-source'), isMac),
              close: shownKeys('Escape', isMac),
            })}
          </p>
        </>
      )}
    </>
  )
}
