import { FORMATS } from '#core/formats.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { openZipFile, type ZipFile } from '../archive/zip-file.ts'
import { officeArticles } from '../office/office-article.ts'
import { officeBlocks } from '../office/office-blocks.ts'
import { officeProperties } from '../office/office-properties.ts'
import { partText } from '../office/part-text.ts'
import { withBesides } from '../office/with-besides.ts'
import { type FormatReader, type ParsedSource } from '../parsed-source.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsIn, type XmlElement } from '../xml/xml-element.ts'
import { odtBesides } from './odt-besides.ts'
import { formulasOf } from './odt-formulas.ts'
import { odtHtml } from './odt-html.ts'
import { odtListStyles } from './odt-lists.ts'
import { odtStyles } from './odt-styles.ts'

/** The article of an OpenDocument text. Failures: those of its package and parts, `password-protected`, `damaged-file`, `no-text`. */
export const readOdtFile: FormatReader = ({ name, bytes }) => Promise.resolve(readOdt(name, bytes))

function readOdt(name: string, bytes: Uint8Array): Result<ParsedSource> {
  const opened = openZipFile(name, bytes)
  if (!opened.ok) return opened
  const manifest = partText(name, opened.value, 'META-INF/manifest.xml')
  if (manifest?.ok === true && /<(?:[\w-]+:)?encryption-data\b/.test(manifest.value))
    return failure('password-protected', t('unread:word.locked', { name }))
  const content = part(name, opened.value, 'content.xml')
  if (content === null) return failure('damaged-file', t('unread:word.noText', { name }))
  if (!content.ok) return content
  const tracked = elementsIn(content.value, 'changed-region').length > 0
  const styles = part(name, opened.value, 'styles.xml')
  const roots = styles?.ok === true ? [styles.value, content.value] : [content.value]
  const [body] = elementsIn(content.value, 'body')
  const text = officeBlocks(
    body === undefined
      ? ''
      : odtHtml(
          body,
          odtStyles(roots),
          odtListStyles(roots),
          formulasOf((path) => part(name, opened.value, path)),
        ),
  )
  if (!text.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) return failure('no-text', t('unread:noText', { name }))
  const besides = body === undefined ? [] : odtBesides(body, styles?.ok === true ? styles.value : null)
  const meta = partText(name, opened.value, 'meta.xml')
  const { articles, warnings } = officeArticles(name, text, officeProperties(name, meta?.ok === true ? meta.value : null))
  return success({
    mediaType: FORMATS.odt.mediaType,
    encoding: null,
    articles: withBesides(articles, besides),
    warnings: [...warnings, ...(tracked ? [t('unread:tracked', { name })] : [])],
  })
}

function part(name: string, zip: ZipFile, path: string): Result<XmlElement> | null {
  const xml = partText(name, zip, path)
  return xml === null || !xml.ok ? xml : readXml(name, xml.value)
}
