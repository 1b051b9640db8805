import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { peutNoterAbsence } from '#app/domain/compte/absence.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { retirerAbsence } from '#app/services/compte/noter-absence.server.ts'
import { absencesDes } from '#db/reads/prolongation.server.ts'

export const meta = titre((t) => t.prolongation.absences.retirerTitre)

export const loader = cpas.lire(({ ctx, params, aujourdhui }) => {
  const id = parametre(params.absenceId)
  const absence = absencesDes(ctx.base, ctx.perimetre, aujourdhui).find((une) => une.id === id)
  if (!absence) throw new ErreurMetier('commun/introuvable')
  if (!peutNoterAbsence(ctx.acteur, absence.compteId)) throw new ErreurMetier('commun/interdit')
  const { nom, du, au } = absence
  return { nom, du, au }
})

export const action = cpas.agir(z.strictObject({}), ({ ctx, params }) => {
  retirerAbsence(ctx, parametre(params.absenceId))
  return apres(paths.cpas.absences, 'compte.absence_retiree')
})

export default function RetraitDAbsence() {
  const { nom, du, au } = useLoaderData<typeof loader>()
  const { absences: t } = useTextes().prolongation
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.retirerTitre}
      texte={t.retirerTexte(nom, jour(du, langue), jour(au, langue))}
      retour={{ texte: t.titre, vers: paths.cpas.absences }}
      envoyer={t.retirer}
    />
  )
}
