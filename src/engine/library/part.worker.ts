/** Glue: exports a part of the library, or merges another into it, in a worker thread. The work is in part-work.ts. */
import { answerStoppably } from '../jobs/stoppable-work.ts'
import { doPartWork } from './part-work.ts'

answerStoppably(doPartWork)
