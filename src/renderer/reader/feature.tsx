import type { Feature } from '../shell/features.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import { DeleteForGoodDialog } from './DeleteForGoodDialog.tsx'
import { HistoryDialog } from './HistoryDialog.tsx'
import { MetadataDialog } from './MetadataDialog.tsx'

/** Reading and marking an article. */
export const readerFeature: Feature = {
  dialogs: {
    'delete-for-good': DeleteForGoodDialog,
    metadata: ({ article }) => <MetadataDialog key={article} id={article} />,
    'correct-text': ({ article, block }) => <CorrectDialog key={`${article} ${block}`} id={article} block={block} />,
    'article-history': ({ article }) => <HistoryDialog key={article} id={article} />,
  },
}
