import { perimetreDe } from '#app/guards/perimetre.server.ts'
import { remplirLaDemonstration } from '#app/services/demo/remplir.server.ts'
import { ouvrirBase } from '#db/client.server.ts'

const cles = {
  champs: [{ id: 'test', cle: Buffer.alloc(32, 1) }],
  index: Buffer.alloc(32, 2),
  journal: Buffer.alloc(32, 3),
}
const f = process.argv[3] ?? '/tmp/monde/w.db'

import { rmSync } from 'node:fs'

for (const x of ['', '-wal', '-shm']) rmSync(f + x, { force: true })
const base = ouvrirBase(f, cles, { creer: true })
const t = performance.now(),
  c = process.cpuUsage()
const horloge = new Date(process.env.HORLOGE ?? '2026-11-25T09:30:00Z')
try {
  await remplirLaDemonstration({ base, maintenant: horloge, perimetreDe })
} catch (e) {
  let x: any = e
  while (x) {
    console.log(
      x.message,
      x.code,
      JSON.stringify(x.details ?? x.issues),
      x.stack?.split('\n').slice(1, 6).join('\n'),
    )
    x = x.cause
  }
  process.exit(1)
}
const d = process.cpuUsage(c)
console.log('ms', Math.round(performance.now() - t), 'cpu', Math.round((d.user + d.system) / 1000))
const q = (s: string) => console.log(s.slice(0, 90), JSON.stringify(base.$client.prepare(s).all()))
q('select count(*) n from candidat')
q('select categorie, count(*) n from hote group by 1')
q('select statut, count(*) n from poste group by 1')
q('select count(distinct metier) n from poste')
q('select count(*) n from journal')
q('select count(*) n from envoi')
q('select statut, count(*) n from placement group by 1')
q('select statut, count(*) n from proposition group by 1')
q('select statut, count(*) n from feuille group by 1')
q('select type,statut,count(*) n from convention group by 1,2')
q('select statut, count(*) n from cadre group by 1')
q('select etat,count(*) n from envoi group by 1')
q('select statut, count(*) n from horaire group by 1')
q('select code, count(*) n from exception group by 1')
