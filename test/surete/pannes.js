import { lancer } from './support/lancer.js'

// `node test/surete/pannes.js [how many cuts] [seed]`: the server is killed a hundred times at work.
await lancer('pannes')
