import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { listerConventions } from '#db/reads/convention-liste.server.ts'
import { lireTirage, trouverTirage } from '#db/reads/tirage.server.ts'
import { consulterListe } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** A pile as its page shows it: how far it is, what is in it. Refuses `commun/introuvable`. */
export function voirTirage(ctx: Contexte<ActeurDuCpas>, tirageId: string) {
  return consulterListe(ctx, 'imprimerie', (tx) => {
    const { id, etat, pieces, faites, pages, demandeA, finiA } = trouverTirage(
      tx,
      ctx.perimetre,
      tirageId,
    )
    const connus = new Map(
      listerConventions(tx, ctx.perimetre, { ids: pieces.map((une) => une.conventionId) }).map(
        (une) => [une.id, une],
      ),
    )
    return {
      id,
      etat,
      faites,
      pages,
      demandeA,
      finiA,
      documents: pieces.map(({ conventionId, langue }) => ({
        conventionId,
        langue,
        reference: connus.get(conventionId)?.reference ?? '',
        personne: connus.get(conventionId)?.personne ?? null,
        nomDeLHote: connus.get(conventionId)?.nomDeLHote ?? '',
      })),
    }
  })
}

/** The file of a pile that is ready. Its reading is written like that of a list of dossiers. */
export function ouvrirTirage(ctx: Contexte<ActeurDuCpas>, tirageId: string) {
  return consulterListe(ctx, 'tirage', (tx) => ({
    octets: lireTirage(tx, ctx.perimetre, tirageId),
    type: 'application/pdf' as const,
    nom: `pile-${ctx.aujourdhui}.pdf`,
  }))
}
