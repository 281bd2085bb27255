import { t } from '#text/text.ts'
import { act } from '../../ui/act.ts'
import { notify } from '../../ui/toasts.ts'

/** What the style sheet says of each part, which a file does not have. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const
/** Points of a picture for one of the screen: sharp in print. */
const SCALE = 3

/** Asks where, and writes the chart there as it is on screen, on white or on what is behind it. */
export async function saveChart(svg: SVGSVGElement, name: string, format: 'svg' | 'png'): Promise<void> {
  const text = standalone(svg)
  const content = format === 'svg' ? text : await asPng(text, svg)
  const saved = await act('charts.save', { name, format, content })
  if (saved !== null && saved.file !== null) notify({ tone: 'ok', text: t('coverage:save.done', { file: saved.file }) })
}

/** The chart with all of its look in itself. */
export function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [shown, copied] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')]
  for (const [index, element] of shown.entries()) {
    const [style, target] = [getComputedStyle(element), copied[index]]
    if (!target) continue
    for (const property of PROPERTIES) target.setAttribute(property, plainColour(style.getPropertyValue(property)))
    for (const attribute of ['class', 'style', 'tabindex', 'data-at', 'aria-selected']) target.removeAttribute(attribute)
  }
  copy.removeAttribute('class')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('role', 'img')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', plainColour(getComputedStyle(svg.closest('.chart') ?? svg).backgroundColor))
  copy.prepend(ground)
  return new XMLSerializer().serializeToString(copy)
}

/** Mixed colours (`oklab(…)`) as programs know them that read files; all else as it is. */
function plainColour(value: string): string {
  if (!/^(?:oklab|oklch|color|lab|lch)\(/.test(value)) return value
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null) return value
  canvas.fillStyle = value
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return `rgb(${red}, ${green}, ${blue})`
}

/** Base64. */
async function asPng(text: string, { width, height }: SVGSVGElement): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width.baseVal.value * SCALE)
  canvas.height = Math.ceil(height.baseVal.value * SCALE)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')
}
