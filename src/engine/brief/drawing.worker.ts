/** Glue: makes a drawing anew in a worker thread, which ends with it. The work is in take-svg.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { takeImage } from '#formats/image/take-image.ts'
import type { GivenPicture } from './take-picture.ts'

const { name, bytes } = workerData as GivenPicture
void takeImage(name, bytes).then((taken) => parentPort?.postMessage(taken, []))
