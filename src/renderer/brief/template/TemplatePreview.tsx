import { useEffect, useRef, useState } from 'react'
import type { Template } from '#core/template.ts'
import { useCall } from '#renderer/ui/queries.ts'
import { t } from '#text/text.ts'
import { PageView } from '../pages/PageView.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { usePages } from '../pages/use-pages.ts'
import '../pages/pages.css'

/** Milliseconds without a change before the pages are set again. */
const REST = 250
/** Pixels: a page as the column shows it, and the column's edges. */
const AROUND = 24

/** The pages of a brief in this template, as the last right state of it sets them. `right`: this one is. */
export function TemplatePreview({ template, right }: { template: Template; right: boolean }) {
  const [shown, setShown] = useState(template)
  useEffect(() => {
    if (!right || shown === template) return
    const timer = setTimeout(() => setShown(template), REST)
    return () => clearTimeout(timer)
  }, [template, right, shown])
  const { data, error } = useCall('templates.pages', { template: shown }, { keep: true })
  const { pages, failed } = usePages(data?.bytes)
  const scroll = useRef<HTMLElement>(null)
  const width = useWidth(scroll)
  useEffect(() => {
    // It holds nothing that the keyboard could reach, and is scrolled by it.
    if (scroll.current) scroll.current.tabIndex = 0
  }, [])
  return (
    <section className="editor-preview pages-scroll" ref={scroll} aria-label={t('editor:preview.title')}>
      <p className="muted editor-remark">{right ? t('editor:preview.about') : t('editor:preview.stale')}</p>
      {(error !== null || failed) && <p className="field-error">{error?.message ?? t('pages:unreadLong')}</p>}
      {pages?.sizes.map((_size, index) => (
        <PageView key={index} pages={pages} index={index} width={Math.max(0, width - AROUND)} />
      ))}
    </section>
  )
}
