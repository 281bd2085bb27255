import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'

export const formats: Complete<(typeof en)['formats']> = {
  group: {
    page: 'Веб-страницы',
    document: 'Документы и книги',
    mail: 'Письма',
    records: 'Библиографии',
    feed: 'Ленты',
    archive: 'Архивы',
  },
}
