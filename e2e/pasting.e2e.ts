import type { Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pasteInto } from './paste-into.ts'

/** The blocks of the section as the library holds them, each in a line. */
async function blocks(page: Page): Promise<string[]> {
  const section = (await saved(page)).sections.find(({ title }) => title === 'Why it matters')
  type Said = { sentences?: { text: string }[] }
  const say = ({ sentences = [] }: Said): string => sentences.map(({ text }) => text).join(' | ')
  return (section?.blocks ?? []).map((block) => {
    const { kind, text, items, ordered, rows } = block as typeof block & {
      items?: Said[]
      ordered?: boolean
      rows?: { cells: Said[] }[]
    }
    if (items) return `${ordered === true ? 'numbered' : 'points'}: ${items.map(say).join(' / ')}`
    if (rows) return `table: ${rows.map(({ cells }) => cells.map(say).join(', ')).join(' / ')}`
    return `${kind}: ${text ?? say(block)}`
  })
}

const point = (list: string, sign: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal{margin:0} --></style></head><body lang=EN-GB><!--StartFragment-->
<h1><span style='mso-fareast-language:EN-US;font-weight:normal'>Findings<o:p></o:p></span></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bold start.</b> A <i>word</i> more.<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a> After it.<o:p></o:p></p>
${point('l0 level1 lfo1', '·', 'First point')}
${point('l0 level2 lfo1', 'o', 'Point below')}
${point('l1 level1 lfo2', '1.', 'Numbered one')}
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Year<o:p></o:p></p></td><td><p class=MsoNormal>Mt</p></td></tr><tr><td><p class=MsoNormal>2022</p></td><td><p class=MsoNormal>64.3</p></td></tr></table>
<p class=MsoNormal>It <del cite="mailto:A"><span class=msoDel>fell</span></del><ins><span class=msoIns>rose</span></ins><a style='mso-comment-reference:A_1' class=msocomanchor>[A1]</a>.</p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p class=MsoFootnoteText>[1] Smith, <i>The Book</i>, 12.</p></div></div><!--EndFragment--></body></html>`

const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Bold by style.</span><span style="font-style:italic;font-weight:400"> Slanted.</span> Plain.</p><ol><li dir="ltr"><p><span style="font-weight:400">Item A</span></p></li></ol></b>`

const PAGE = `<h2>Headline</h2><p>First <strong>bold</strong> with a <a href="javascript:alert(1)">bad link</a> and a <a href="https://example.org">good one</a>.</p><ul><li>One<ul><li>Nested</li></ul></li><li>Two</li></ul><script>alert(1)</script><p style="display:none">Unseen.</p>`

test('what is pasted from Word, Google Docs and the web is the text that was seen there, in blocks of a brief; each is one step of undo', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Pasted', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  await page.keyboard.press('Enter')
  const paste = async (html: string, expected: string[]): Promise<void> => {
    await pasteInto(briefField(page), { html, text: 'As text.' })
    await expect.poll(() => blocks(page)).toEqual(['paragraph: Before.', ...expected])
    await page.keyboard.press('Control+z')
    await expect.poll(() => blocks(page)).toEqual(['paragraph: Before.'])
  }
  await paste(WORD, [
    'heading: Findings',
    'paragraph: **Bold start.** | A *word* more.[1] | After it.',
    'points: First point / Point below',
    'numbered: Numbered one',
    'table: Year, Mt / 2022, 64.3',
    'paragraph: It rose.',
    'paragraph: [1] Smith, *The Book*, 12.',
  ])
  await paste(GOOGLE, ['paragraph: **Bold by style.** | *Slanted.* | Plain.', 'numbered: Item A'])
  await paste(PAGE, [
    'heading: Headline',
    'paragraph: First **bold** with a bad link and a [good one](https://example.org).',
    'points: One / Nested / Two',
  ])
})
