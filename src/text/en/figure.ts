/** Pictures in a brief: why one cannot be taken, and what stands around it in the text. */
export const figure = {
  empty: '{{name}} is empty. Choose another picture.',
  tooManyBytes: '{{name}} has {{size}} MB; a picture in a brief may have {{most}} MB. Save a smaller copy and choose that.',
  tooManyPixels:
    '{{name}} has {{width, number}} × {{height, number}} pixels ({{millions, number}} million); a picture in a brief may have {{most, number}} million, and {{side, number}} on a side. Save a smaller copy and choose that.',
  otherKind: '{{name}} is a picture of the kind {{kind}}. A brief holds PNG and JPEG: save it as PNG and choose that.',
  noPicture: '{{name}} is no picture. A brief holds PNG and JPEG.',
  fault: {
    damaged: '{{name}} is damaged or cut short. Open it in a program for pictures, save it again and choose that.',
    animated: '{{name}} is an animation, which paper cannot show. Save one picture of it as PNG and choose that.',
    'print-colours':
      '{{name}} has the colours of a printing press (CMYK). Save it with colours for screens (RGB) and choose that.',
    rare: '{{name}} is a rare kind of JPEG that Word and PDF readers do not show. Save it as PNG and choose that.',
  },
  missing: 'This picture is not in the library. Put it in again, or remove the figure.',
  /** How a picture is called that has no file. */
  pasted: 'The pasted picture',
  file: '“{{name}}”',
} as const
