import { Search } from 'lucide-react'
import { useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import type { GuideSpot } from '#core/guide/guide-spot.ts'
import { t } from '#text/text.ts'
import { findInGuide } from './find-in-guide.ts'
import { PAGES } from './pages.ts'

type Properties = { here: GuideSpot; onGo: (spot: GuideSpot) => void }

/** The contents of the guide, or what was found in it. */
export function GuideNav({ here, onGo }: Properties) {
  const [query, setQuery] = useState('')
  const found = findInGuide(PAGES, query)
  const isSearch = query.trim() !== ''
  return (
    <nav className="guide-nav" aria-label={t('guide:contents')} data-panel="contents">
      <SearchField className="guide-find" aria-label={t('guide:find')} value={query} onChange={setQuery}>
        <Search size={14} aria-hidden />
        <Input className="input" placeholder={t('guide:find')} autoComplete="off" />
      </SearchField>
      <output className="guide-count">{isSearch && t('guide:found', { count: found.length })}</output>
      {isSearch ? (
        <ul className="guide-found" aria-label={t('guide:results')}>
          {found.map(({ page, part, around }) => (
            <li key={`${page.id}#${part.heading?.id ?? ''}`}>
              <button type="button" onClick={() => onGo({ page: page.id, heading: part.heading?.id ?? null })}>
                <strong>{part.heading?.title ?? page.title}</strong>
                <span className="muted">{page.title}</span>
                <span className="guide-around">{around}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          {PAGES.map((page) => (
            <li key={page.id}>
              <button
                type="button"
                aria-current={page.id === here.page && here.heading === null ? 'page' : undefined}
                data-open={page.id === here.page}
                onClick={() => onGo({ page: page.id, heading: null })}
              >
                {page.title}
              </button>
              {page.id === here.page && (
                <ul>
                  {page.headings.map(({ id, title }) => (
                    <li key={id}>
                      <button
                        type="button"
                        aria-current={id === here.heading ? 'page' : undefined}
                        onClick={() => onGo({ page: page.id, heading: id })}
                      >
                        {title}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
