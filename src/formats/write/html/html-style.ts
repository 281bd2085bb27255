import { STYLE_NAMES, type StyleName, type Template, type TextStyle } from '#core/template.ts'

/**
 * How every exported page looks, whatever its template. Nothing in it hides text or makes some: `verify` knows it by its hash (known-sheets.ts), so that a page whose
 * style was changed is told from one whose was not. Notes are popovers; those that are not open stand at the end, where the browser would hide them.
 */
export const HTML_SHEET = `
:root{color-scheme:light;--serif:"Source Serif 4","Source Serif Pro",Georgia,"Noto Serif","Noto Serif CJK SC",serif;--sans:"Source Sans 3","Source Sans Pro","Segoe UI","Noto Sans","Noto Sans CJK SC",sans-serif}
*{box-sizing:border-box}
html{background:#fff;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{max-width:44rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;overflow-wrap:break-word}
.skip{position:absolute;inset:-4rem auto auto 1rem;padding:.5rem 1rem;background:#fff;font:1rem var(--sans)}
header .marking{margin-block-end:1rem}
footer .marking{margin-block-start:2rem}
.skip:focus{inset:.5rem auto auto 1rem}
h1,h2,h3,h4,p,li{margin-inline:0}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.15em}
a:focus-visible,button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.rule{border:0;border-top:2px solid var(--accent);margin:0 0 .75rem}
.box{margin:1rem 0;padding:.25rem 1rem;border-inline-start:3px solid var(--accent);background:var(--ground)}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:2px solid #b9bcc4}
ol,ul{margin:.5rem 0;padding-inline-start:1.75rem}
.number{font-variant-numeric:tabular-nums;text-decoration:none}
figure{margin:1.25rem 0}
img{display:block;max-width:100%;height:auto}
.wide{overflow-x:auto;margin:1.25rem 0}
table{width:100%;border-collapse:collapse}
caption{text-align:start}
th,td{padding:.35rem .5rem;border-block:1px solid #b9bcc4;text-align:start;vertical-align:top}
th{background:var(--ground)}
th.figures,td.figures{text-align:end;font-variant-numeric:tabular-nums}
sup{vertical-align:baseline;position:relative;inset-block-start:-.4em;font-size:.75em}
button{all:unset;cursor:pointer;color:var(--accent);padding-inline:.1em;line-height:1.2}
.notes{list-style:none;padding:0}
.notes li{display:block;position:static;margin:0 0 .35rem;padding:0;border:0;width:auto;height:auto;max-width:none;color:inherit;background:none;overflow:visible}
.notes li:popover-open{position:fixed;inset:auto 0 1rem 0;margin:0 auto;padding:1rem 1.25rem;width:fit-content;max-width:min(38rem,calc(100vw - 2rem));max-height:50vh;overflow:auto;border:1px solid #b9bcc4;border-radius:6px;background:#fff;box-shadow:0 6px 24px #0003}
@supports (position-area:block-end){.notes li:popover-open{inset:auto;position-area:block-end;position-try-fallbacks:block-start;margin:.5rem 1rem}}
@media print{body{max-width:none;padding:0;margin:0}.skip{position:static}h2,h3,h4{break-after:avoid}figure,tr,blockquote,.box{break-inside:avoid}thead{display:table-header-group}.wide{overflow:visible}}
`.trim()

const SELECTORS: readonly [StyleName, string][] = STYLE_NAMES.map((name) => [name, `.${name}`])

/** The styles of a template, one rule a line; read back by page-style.ts. */
export function templateSheet(styles: Template['styles']): string {
  const accent = styles.kicker.colour
  return [
    `:root{--accent:${accent};--ground:${accent}14}`,
    ...SELECTORS.map(([name, selector]) => `${selector}{${declarations(styles[name])}}`),
  ].join('\n')
}

/** Sizes are points on paper; on a screen, which is read from further away, a sixth larger is as legible. */
const SCREEN = 7 / 6

function declarations({ font, size, leading, bold, italic, colour, spaceBefore, spaceAfter, align }: TextStyle): string {
  return [
    `font-family:var(--${font})`,
    `font-size:${rounded(size * SCREEN)}pt`,
    `line-height:${rounded(Math.max(leading, 1.15))}`,
    `font-weight:${bold ? 700 : 400}`,
    `font-style:${italic ? 'italic' : 'normal'}`,
    `color:${colour}`,
    `margin-block:${rounded(spaceBefore)}pt ${rounded(spaceAfter)}pt`,
    `text-align:${{ left: 'start', right: 'end', justify: 'start', center: 'center' }[align]}`,
  ].join(';')
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
