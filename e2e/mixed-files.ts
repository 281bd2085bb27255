import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { smallDocx } from './small-docx.ts'

type Made = { name: string; bytes: string | Uint8Array; articles: number }

/** Writes about `count` small files of many kinds, good and bad ones, into a new folder. Returns how many articles they hold and how many are bad. */
export async function writeMixedFiles(folder: string, count: number): Promise<{ articles: number; bad: number }> {
  const files = Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length]
    if (!kind) throw new Error('there are no kinds of files')
    return kind(index)
  })
  for (const { name, bytes } of files) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
  return {
    articles: files.reduce((sum, { articles }) => sum + articles, 0),
    bad: files.filter(({ articles }) => articles === 0).length,
  }
}

/** Sentences that no two articles share, so that none is taken for a reprint of another. */
function sentences(index: number): [string, string] {
  const figure = (factor: number): string => ((index + 3) * factor).toLocaleString('en')
  return [
    `Warehouse ${figure(7919)} took in ${figure(104_729)} tonnes of grain before the frost, clerk number ${figure(31)} wrote into book ${figure(17)}.`,
    `Of these ${figure(1_299_709)} sacks went on by train ${figure(13)}, and the remaining ${figure(15_485_863)} waited for a wagon until week ${figure(3)}.`,
  ]
}

const title = (index: number): string => `Grain report ${index} from the dry port`

const KINDS: ((index: number) => Made)[] = [
  (index) => ({
    name: `text/${index}.txt`,
    articles: 1,
    bytes: `${title(index)}\n\nBy Aida Omar\n\n${sentences(index).join('\n\n')}\n`,
  }),
  (index) => ({ name: `notes/${index}.md`, articles: 1, bytes: `# ${title(index)}\n\n${sentences(index).join('\n\n')}\n` }),
  (index) => ({ name: `pages/${index}.html`, articles: 1, bytes: page(index) }),
  (index) => ({
    name: `mail/${index}.eml`,
    articles: 1,
    bytes: `From: Aida Omar <aida@example.org>\r\nSubject: ${title(index)}\r\nDate: Fri, 1 Mar 2024 09:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${sentences(index).join('\r\n\r\n')}\r\n`,
  }),
  (index) => ({
    name: `archives/${index}.zip`,
    articles: 2,
    bytes: zipSync({ 'a.html': strToU8(page(index + 1000)), 'more/b.html': strToU8(page(index + 2000)) }),
  }),
  (index) => ({ name: `saved/${index}.mhtml`, articles: 1, bytes: mhtml(index) }),
  (index) => ({ name: `feeds/${index}.rss`, articles: 2, bytes: feed(index) }),
  (index) => ({ name: `word/${index}.docx`, articles: 1, bytes: word(index) }),
  (index) => ({ name: `books/${index}.epub`, articles: 2, bytes: book(index) }),
  (index) => ({ name: `bad/empty-${index}.txt`, articles: 0, bytes: '' }),
  (index) => ({ name: `bad/cut-${index}.pdf`, articles: 0, bytes: '%PDF-1.7\n1 0 obj\n<< /Type /Catalog' }),
]

function page(index: number): string {
  const body = sentences(index).map((sentence) => `<p>${sentence}</p>`)
  return `<html><head><title>${title(index)}</title></head><body><article><h1>${title(index)}</h1>${body.join('')}</article></body></html>`
}

function mhtml(index: number): string {
  const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="cut"\r\n'
  return `${head}\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://port.example/${index}\r\n\r\n${page(index)}\r\n--cut--\r\n`
}

function entry(number: number): string {
  return `<item><title>${title(number)}</title><link>https://feed.example/${number}</link><description>${sentences(number).join(' ')}</description></item>`
}

function feed(index: number): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Port news</title>${entry(index + 3000)}${entry(index + 4000)}</channel></rss>`
}

function word(index: number): Uint8Array {
  return smallDocx([{ text: title(index), heading: true }, ...sentences(index).map((text) => ({ text }))])
}

function chapter(number: number): Uint8Array {
  return strToU8(
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title(number)}</title></head><body><h1>${title(number)}</h1>${sentences(
      number,
    )
      .map((sentence) => `<p>${sentence}</p>`)
      .join('')}</body></html>`,
  )
}

function book(index: number): Uint8Array {
  const container = 'urn:oasis:names:tc:opendocument:xmlns:container'
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      `<container xmlns="${container}" version="1.0"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    ),
    'book.opf': strToU8(
      `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Port book ${index}</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    ),
    'a.xhtml': chapter(index + 5000),
    'b.xhtml': chapter(index + 6000),
  })
}
