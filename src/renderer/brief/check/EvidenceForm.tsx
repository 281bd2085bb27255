import { Link2Off, Search } from 'lucide-react'
import { useState } from 'react'
import {
  Autocomplete,
  Collection,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  Radio,
  RadioGroup,
  SearchField,
} from 'react-aria-components'
import type { Finding } from '#contract/views.ts'
import { Tag } from '#core/brief.ts'
import type { Sentence } from '#core/brief.ts'
import { plainText } from '#core/brief/inline.ts'
import { openArticle } from '#renderer/shell/place.ts'
import { IconButton } from '#renderer/ui/controls.tsx'
import { useExcerptList } from '#renderer/ui/excerpts.ts'
import { QuoteText } from '#renderer/ui/QuoteText.tsx'
import { ThemeChip } from '#renderer/ui/ThemeChip.tsx'
import { textDirection } from '#renderer/ui/text-direction.ts'
import { VirtualRows } from '#renderer/ui/VirtualRows.tsx'
import { useFocusOnOpen } from '#renderer/ui/use-focus-on-open.ts'
import { attachExcerpt, detachExcerpt, tagSentence } from '#core/brief/edit/edit-evidence.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import { excerptSource } from '../excerpts/excerpt-source.ts'
import { useSession } from '../session/use-session.ts'
import './evidence.css'

const CHOICES = [
  { id: 'none', label: 'Rests on its excerpts' },
  { id: 'judgement', label: 'My judgement' },
  { id: 'assumption', label: 'An assumption' },
  { id: 'common-knowledge', label: 'Common knowledge' },
] as const

/** What a sentence rests on: attach and detach excerpts, or tag it as the author's own. A quotation's evidence is fixed. */
export function EvidenceForm({ sentence, findings, fixed }: { sentence: Sentence; findings: Finding[]; fixed: boolean }) {
  const session = useSession()
  const known = useBriefExcerpts()
  const field = useFocusOnOpen<HTMLInputElement>()
  const [wanted, setWanted] = useState('')
  const attached = sentence.evidence.excerpts.map((id) => ({ id, excerpt: known.get(id) }))
  const others = useExcerptList({ query: wanted, without: sentence.evidence.excerpts })
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
        <ul className="evidence-attached" aria-label="Attached excerpts">
          {attached.map(({ id, excerpt }) => (
            <li key={id}>
              <div>
                <div className="offer-head">
                  {excerpt?.themes.slice(0, 2).map((slug) => (
                    <ThemeChip key={slug} slug={slug} />
                  ))}
                  <button
                    type="button"
                    className="link card-id num"
                    onClick={() => excerpt && openArticle({ article: String(excerpt.article), excerpt: id })}
                  >
                    {excerpt ? excerptSource(excerpt) : excerpt === null ? `${id} · no longer in the library` : id}
                  </button>
                </div>
                {excerpt && <QuoteText quote={excerpt.anchor.quote} />}
              </div>
              {!fixed && (
                <IconButton
                  icon={Link2Off}
                  size={14}
                  label={`Detach ${id}`}
                  className="icon-button-small"
                  onPress={() => session.edit((content) => detachExcerpt(content, sentence.id, id))}
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
            <Label className="sr-only">What the sentence is</Label>
            {CHOICES.map((choice) => (
              <Radio key={choice.id} value={choice.id} className="tag-choice">
                {choice.label}
              </Radio>
            ))}
          </RadioGroup>
          <Autocomplete inputValue={wanted} onInputChange={setWanted}>
            <SearchField className="searchbox evidence-search" aria-label="Find an excerpt to attach">
              <Search size={14} aria-hidden />
              <Input ref={field} className="input" placeholder="Find an excerpt to attach" />
            </SearchField>
            <VirtualRows rowHeight={64}>
              <ListBox
                className="evidence-list"
                aria-label="Excerpts"
                onAction={(key) => session.edit((content) => attachExcerpt(content, sentence.id, String(key)))}
                renderEmptyState={() => (
                  <p className="muted evidence-none">
                    {wanted.trim() !== '' || attached.length > 0
                      ? 'No excerpt matches.'
                      : 'There are no excerpts in the library yet.'}
                  </p>
                )}
              >
                <Collection items={others.excerpts}>
                  {(excerpt) => (
                    <ListBoxItem
                      key={excerpt.id}
                      id={excerpt.id}
                      textValue={`${excerpt.anchor.quote} ${excerptSource(excerpt)} ${excerpt.note}`}
                      className="evidence-item"
                    >
                      <span className="card-id num">{excerptSource(excerpt)}</span>
                      <span className="evidence-quote" dir={textDirection(excerpt.anchor.quote)}>
                        “{excerpt.anchor.quote}”
                      </span>
                    </ListBoxItem>
                  )}
                </Collection>
                {others.more && <ListBoxLoadMoreItem onLoadMore={others.more} isLoading={false} className="list-more" />}
              </ListBox>
            </VirtualRows>
          </Autocomplete>
        </>
      )}
    </>
  )
}
