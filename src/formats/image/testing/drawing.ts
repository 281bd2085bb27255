/** A drawing of 200 × 100 with what programs write: a document type, a style sheet, a gradient, a mask, words and a link. */
export const DRAWING = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100">
<metadata>drawn by Anna</metadata>
<style>.bar { fill: #c2410c }</style>
<linearGradient id="g"><stop stop-color="#1d4ed8"/><stop offset="1" stop-color="#60a5fa"/></linearGradient>
<rect class="bar" x="10" y="10" width="30" height="80"/>
<rect x="60" y="40" width="30" height="50" fill="url(#g)" opacity="0.5"/>
<a xlink:href="https://example.org"><text x="100" y="60" font-family="Arial" font-size="16">Газ 2023 中</text></a>
</svg>`

/** As bytes; `inside` stands before its end. */
export function drawingOf(inside = '', whole = DRAWING): Uint8Array {
  return new TextEncoder().encode(whole.replace('</svg>', `${inside}</svg>`))
}
