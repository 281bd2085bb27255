/** Pictures in a brief: why one cannot be taken, and what stands around it in the text. */
export const figure = {
  empty: '{{name}} is empty. Choose another picture.',
  tooManyBytes: '{{name}} has {{size}} MB; a picture in a brief may have {{most}} MB. Save a smaller copy and choose that.',
  tooManyPixels:
    '{{name}} has {{width, number}} × {{height, number}} pixels ({{millions, number}} million); a picture in a brief may have {{most, number}} million, and {{side, number}} on a side. Save a smaller copy and choose that.',
  otherKind: '{{name}} is a picture of the kind {{kind}}. A brief holds PNG, JPEG and SVG: save it as PNG and choose that.',
  noPicture: '{{name}} is no picture. A brief holds PNG, JPEG and SVG: choose one of these.',
  fault: {
    damaged: '{{name}} is damaged or cut short. Open it in a program for pictures, save it again and choose that.',
    animated: '{{name}} is an animation, which paper cannot show. Save one picture of it as PNG and choose that.',
    'print-colours':
      '{{name}} has the colours of a printing press (CMYK). Save it with colours for screens (RGB) and choose that.',
    rare: '{{name}} is a rare kind of JPEG that Word and PDF readers do not show. Save it as PNG and choose that.',
  },
  svg: {
    program:
      '{{name}} holds a program (a script), which a brief never takes. Export the drawing again without scripts, or as PNG.',
    outside:
      '{{name}} takes a style, font or picture from outside itself, which a brief never does. Export it with all that it needs inside, or as PNG.',
    foreign:
      '{{name}} holds a piece of a web page (foreignObject), which PDF and Word do not draw. Export its text as SVG text, or the whole as PNG.',
    picture: '{{name}} holds a photograph, which would not stay sharp. Export the whole as PNG.',
    effects:
      '{{name}} has blurs, shadows, blends, arrow heads (markers) or text on a path, which PDF and Word draw differently. Remove them, or export the whole as PNG.',
    animated: '{{name}} moves, which paper cannot show. Export one picture of it without animation, or as PNG.',
    styles: '{{name}} has a style sheet that is more than a drawing needs. Export it with styles in its elements, or as PNG.',
    many: '{{name}} has more than {{most, number}} elements. Simplify the drawing, or export it as PNG.',
    letters: '{{name}} has letters that no font here has: {{letters}}. Turn its text into paths, or export it as PNG.',
    empty: '{{name}} draws nothing, or says no size. Choose another picture.',
    slow: '{{name}} takes too long to draw. Simplify it, or export it as PNG.',
  },
  missing: 'This picture is not in the library. Put it in again, or remove the figure.',
  /** How a picture is called that has no file. */
  pasted: 'The pasted picture',
  file: '“{{name}}”',
} as const
