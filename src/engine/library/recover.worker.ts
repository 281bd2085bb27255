/** Glue: recovers a library in a worker thread, over connections of its own. The work is in the store. */
import { answerStoppably } from '../jobs/stoppable-work.ts'
import { recoverBeside } from './recover-beside.ts'
import type { ToRecover } from './recover-job.ts'

answerStoppably(({ path }: ToRecover, each) => recoverBeside(path, each))
