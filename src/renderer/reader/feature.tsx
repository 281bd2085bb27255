import type { Feature } from '../shell/features.ts'
import { HistoryDialog } from './HistoryDialog.tsx'
import { MetadataDialog } from './MetadataDialog.tsx'

/** Reading and marking an article. */
export const readerFeature: Feature = {
  dialogs: {
    metadata: ({ article }) => <MetadataDialog key={article} id={article} />,
    'article-history': ({ article }) => <HistoryDialog key={article} id={article} />,
  },
}
