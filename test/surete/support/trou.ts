import type { ServerBuild } from '@remix-run/node'
import { cpas, hote } from '#app/guards/gardes.server.ts'
import type { Contexte } from '#app/services/contexte.server.ts'
import { desceller } from '#db/cles.server.ts'
import { lieuDeNote } from '#db/lieux.ts'

/** The application with only two pages, both wrong: what a test of safety must notice. */
export function constructionTrouee(construit: ServerBuild): ServerBuild {
  const { root, 'routes/cpas+/candidats._index/route': modele } = construit.routes
  if (!root || !modele) throw new Error('the build has no page to copy')
  const page = (id: string, path: string, loader: typeof modele.module.loader) => ({
    [id]: { ...modele, id, path, index: undefined, module: { loader } },
  })
  return {
    ...construit,
    routes: {
      root,
      ...page(
        'routes/hote+/fuite/route',
        'hote/fuite',
        hote.lire(({ ctx }) => Response.json(tousLesDossiers(ctx))),
      ),
      ...page(
        'routes/cpas+/fuite/route',
        'cpas/fuite',
        cpas.lire(({ ctx }) => {
          ctx.base.$client.prepare('insert into meta values (?, 1)').run(ctx.nouvelId())
          const noms = ctx.base.$client.prepare('select nom from candidat').pluck().all()
          return new Response(noms.map((nom) => `<a href="/?nom=${nom}">`).join(''))
        }),
      ),
    },
  }
}

function tousLesDossiers({ base }: Contexte) {
  const notes = base.$client.prepare('select id, texte from note').all() as {
    id: string
    texte: string
  }[]
  return {
    dossiers: base.$client.prepare('select nom, naissance_le from candidat').all(),
    notes: notes.map(({ id, texte }) => desceller(base.cles, lieuDeNote(id), texte)),
  }
}
