/** A drawing that takeSvg made as a PNG of so many pixels across, on nothing. */
export async function rasterised(
  { bytes, width, height }: { bytes: Uint8Array; width: number; height: number },
  across: number,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded where there is a drawing: it is some 35 MB of machine code.
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  const drawing = await loadImage(Buffer.from(bytes))
  const canvas = createCanvas(across, Math.max(1, Math.round((across * height) / width)))
  canvas.getContext('2d').drawImage(drawing, 0, 0, canvas.width, canvas.height)
  return Uint8Array.from(canvas.toBuffer('image/png'))
}
