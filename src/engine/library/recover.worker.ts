/** Glue: recovers a library in a worker thread, over connections of its own. The work is in the store. */
import { answerStoppably } from '../jobs/stoppable-work.ts'
import { recover } from './recovery.ts'

answerStoppably(recover)
