import { parentPort, workerData } from 'node:worker_threads'
import { type DemandeDeBilan, faireLeBilan } from '#app/domain/appariement/bilan-d-equite.ts'

const demande: DemandeDeBilan = workerData
parentPort?.postMessage(faireLeBilan(demande))
