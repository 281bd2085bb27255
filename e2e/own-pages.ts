import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { smallDocx } from './small-docx.ts'
import { smallPdf } from './small-pdf.ts'

/** What an analyst has saved: a page of a newspaper, one of a think tank, a report as PDF, a note in Word and a mail. Invented. Returns their paths. */
export async function writeOwnPages(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files: Record<string, string | Uint8Array> = {
    'khorgos-queue.html': NEWSPAPER,
    'gas-winter-brief.html': THINK_TANK,
    'transit-report.pdf': REPORT,
    'border-visit.docx': WORD_NOTE,
    'Re pipeline talks.eml': MAIL,
  }
  return Promise.all(
    Object.entries(files).map(async ([name, bytes]) => {
      const path = join(folder, name)
      await writeFile(path, bytes)
      return path
    }),
  )
}

const NEWSPAPER = `<!doctype html><html lang="en"><head><title>Trucks wait nine days at Khorgos | The Almaty Courier</title>
<meta name="author" content="Dina Sarsen"><meta property="article:published_time" content="2025-02-11T08:00:00+05:00">
<meta property="og:site_name" content="The Almaty Courier"><link rel="canonical" href="https://almaty-courier.example/2025/02/khorgos"></head>
<body><nav><a href="/">Home</a> <a href="/business">Business</a> <a href="/subscribe">Subscribe</a></nav>
<article><h1>Trucks wait nine days at Khorgos</h1><p class="byline">By Dina Sarsen</p>
<p>Some 1,900 trucks stood before the dry port of Khorgos on Monday, and drivers said that they had waited nine days to enter China.</p>
<p>“We send forty wagons a day and are promised ninety,” said Yerlan Akhmetov, who runs the terminal on the Kazakh side.</p>
<p>Customs officers in Xinjiang open every second container since January, the regional transport office said.</p>
<p>Kazakhstan exported 2.1 million tonnes of grain through the crossing last year, a fifth more than the year before.</p></article>
<footer><p>Copyright 2025 The Almaty Courier. All rights reserved.</p></footer></body></html>`

const THINK_TANK = `<!doctype html><html lang="en"><head><title>Who heats Almaty? Gas, China and the third winter</title>
<meta name="author" content="Marat Ospanov"><meta name="date" content="2025-03-04"><meta property="og:site_name" content="Tien Shan Policy Centre"></head>
<body><main><h1>Who heats Almaty? Gas, China and the third winter</h1><p>Marat Ospanov · 4 March 2025</p>
<p>For the third winter Kazakhstan sold less gas to China than it had signed for: 4.4 billion cubic metres against 10 in the contract.</p>
<p>The reason is at home. Demand for gas in Almaty grows by 8 per cent a year, and the pipeline from the west was built for half of it.</p>
<p>Russia has offered to send gas through Kazakhstan to Uzbekistan and to leave some of it on the way, which gives Moscow a hand on the valve that it did not have before.</p>
<p>Beijing has not complained in public. Its energy company asked for a longer contract instead.</p></main></body></html>`

const REPORT = smallPdf('Transit through the steppe', [
  {
    head: 'Institute for Inner Routes',
    foot: '1',
    paragraphs: [
      'Transit through the steppe',
      'Aliya Nurlan. Institute for Inner Routes, 20 January 2025',
      'Container trains between China and Europe carried 380,000 units through Kazakhstan in 2024, which is 9 per cent more than in 2023.',
      'The route through Russia lost a third of its insurance cover after sanctions, and shippers asked for the Middle Corridor across the Caspian instead.',
      'The Caspian ports can take 60,000 units a year. Unless they are dredged, the Middle Corridor stays a promise.',
    ],
  },
])

const MAIL = [
  'From: Serik Bekov <serik@ministry.example>',
  'To: analyst@ministry.example',
  'Subject: Pipeline talks in Urumqi',
  'Date: Thu, 6 Mar 2025 09:12:00 +0500',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Talks about the second gas line ended in Urumqi yesterday without a paper.',
  '',
  'The Chinese side wants the price fixed for ten years. Ours offered five, and asked that the compressor stations be built with Kazakh steel.',
  '',
  'The next round is on 2 April in Astana.',
].join('\r\n')

const WORD_NOTE = smallDocx([
  { text: 'Visit to the border post at Bakhty', heading: true },
  { text: 'Zarina Omarova, 15 February 2025' },
  {
    text: 'The commander at Bakhty said that joint patrols with Chinese police began in December and reach 12 kilometres inland.',
  },
  { text: 'He had asked for 40 more guards and was given 11. Smugglers of fuel use the river bed at night.' },
  {
    text: 'Cameras on both sides are of one maker from Urumqi, and the pictures of the Kazakh side are kept there for 30 days.',
  },
])
