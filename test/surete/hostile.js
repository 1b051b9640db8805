import { lancer } from './support/lancer.js'

// `node test/surete/hostile.js [how many forms] [seed]`: 2,000 hostile forms and 500 raw connections.
await lancer('hostile')
