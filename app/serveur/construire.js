import { preparer } from './preparer.js'

preparer({ construire: true })
