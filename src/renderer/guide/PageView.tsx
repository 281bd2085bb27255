import { Fragment, type ReactNode } from 'react'
import { linkedSpot, type GuidePage, type GuideSpot } from '#core/guide/guide-spot.ts'
import { t } from '#text/text.ts'
import type { Node } from '../ui/markdown.ts'
import { pictureAddress } from './pages.ts'

type Properties = { page: GuidePage; nodes: readonly Node[]; onGo: (spot: GuideSpot) => void }

/** The text of a page. Links lead within the guide; an address elsewhere is printed, since nothing here reaches a network. */
export function PageView({ page, nodes, onGo }: Properties) {
  const shown = (children: readonly Node[]): ReactNode =>
    children.map((node, index) => <Fragment key={index}>{one(node)}</Fragment>)
  const one = (node: Node): ReactNode => {
    switch (node.kind) {
      case 'text':
        return node.text
      case 'break':
        return <br />
      case 'code':
        return node.block ? (
          <pre>
            <code>{node.text}</code>
          </pre>
        ) : (
          <code>{node.text}</code>
        )
      case 'picture':
        return <Picture src={node.src} alternative={node.alternative} />
      case 'link': {
        const spot = linkedSpot(page, node.href)
        if (spot === null) return <Elsewhere href={node.href}>{shown(node.children)}</Elsewhere>
        return (
          <a
            href={node.href}
            onClick={(event) => {
              event.preventDefault()
              onGo(spot)
            }}
          >
            {shown(node.children)}
          </a>
        )
      }
      case 'element': {
        const { element: Tag, id, children } = node
        const name = id === null ? {} : { id: `guide-${id}` }
        // Wide tables are scrolled by themselves, also by keyboard, so that the page keeps its width.
        return Tag === 'table' ? (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <section className="guide-table" aria-label={t('guide:table')} tabIndex={0}>
            <table>{shown(children)}</table>
          </section>
        ) : (
          <Tag {...name}>{shown(children)}</Tag>
        )
      }
    }
  }
  return <>{shown(nodes)}</>
}

function Picture({ src, alternative }: { src: string; alternative: string }) {
  const address = pictureAddress(src)
  return address === null ? <em>{alternative}</em> : <img src={address} alt={alternative} />
}

function Elsewhere({ href, children }: { href: string; children: ReactNode }) {
  const isAddress = href.startsWith('https:')
  return (
    <>
      {children}
      {isAddress && <span className="guide-address"> {t('guide:address', { address: href })}</span>}
    </>
  )
}
