import type { DocumentInline } from '#core/document.ts'

/** Inlines as they are read: emphasis, strong, runs in another script. */
export function InlineText({ inlines }: { inlines: DocumentInline[] }) {
  return keyed(inlines).map(({ key, inline }) => {
    switch (inline.kind) {
      case 'text':
        return (
          <span key={key} lang={inline.language} dir={inline.direction}>
            {inline.text}
          </span>
        )
      case 'emphasis':
        return (
          <em key={key}>
            <InlineText inlines={inline.children} />
          </em>
        )
      case 'strong':
        return (
          <strong key={key}>
            <InlineText inlines={inline.children} />
          </strong>
        )
      case 'link':
        return <InlineText key={key} inlines={inline.children} />
      case 'note':
        return <sup key={key}>{inline.number}</sup>
    }
  })
}

/** A sentence's inlines never change their order, so that their place names them. */
function keyed(inlines: DocumentInline[]): { key: string; inline: DocumentInline }[] {
  return inlines.map((inline, index) => ({ key: `${index} ${inline.kind}`, inline }))
}
