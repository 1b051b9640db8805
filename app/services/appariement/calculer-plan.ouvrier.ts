import { parentPort, workerData } from 'node:worker_threads'
import { calculerPlan, type DemandeDePlan } from '#app/domain/appariement/plan.ts'
import type { MessageDOuvrier } from './calculer-plan.server.ts'

// The thread does nothing but compute: what it needs comes in, what it found goes out.
const demande: DemandeDePlan = workerData
const dire = (message: MessageDOuvrier) => parentPort?.postMessage(message)

dire({ calcul: calculerPlan(demande, (etape) => dire({ etape })) })
