import { useLoaderData } from '@remix-run/react'
import { Champ, Choix, Rangee } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { Carte, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { peutNoterAbsence, saisieDAbsence } from '#app/domain/compte/absence.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { noterAbsence } from '#app/services/compte/noter-absence.server.ts'
import { absencesDes, collegues } from '#db/reads/prolongation.server.ts'

export const meta = titre((t) => t.prolongation.absences.titre)

export const loader = cpas.lire(({ ctx, aujourdhui }) => ({
  aujourdhui,
  moi: ctx.acteur.id,
  qui: collegues(ctx.base, ctx.perimetre).filter(({ compteId }) =>
    peutNoterAbsence(ctx.acteur, compteId),
  ),
  absences: absencesDes(ctx.base, ctx.perimetre, aujourdhui).map(({ cpasId: _, ...une }) => ({
    ...une,
    peutRetirer: peutNoterAbsence(ctx.acteur, une.compteId),
  })),
}))

export const action = cpas.agir(saisieDAbsence, ({ ctx, saisie }) => {
  noterAbsence(ctx, saisie)
  return apres(paths.cpas.absences, 'compte.absence')
})

type Absence = Awaited<ReturnType<typeof loader>>['absences'][number]

export default function Absences() {
  const { aujourdhui, moi, qui, absences } = useLoaderData<typeof loader>()
  const { absences: t } = useTextes().prolongation
  const langue = useLangue()
  const colonnes: Colonne<Absence>[] = [
    { titre: t.qui, principale: true, cellule: ({ nom }) => nom },
    { titre: t.du, cellule: ({ du }) => jour(du, langue) },
    { titre: t.au, cellule: ({ au }) => jour(au, langue) },
    {
      titre: t.retirer,
      cellule: ({ id, peutRetirer }) =>
        peutRetirer && (
          <LienBouton vers={paths.cpas.absenceRetrait(id)} genre="second" petit>
            {t.retirer}
          </LienBouton>
        ),
    },
  ]
  return (
    <Page titre={t.titre}>
      <div className="space-y-5">
        <p className="max-w-3xl">{t.texte}</p>
        {absences.length === 0 ? (
          <Vide>{t.aucune}</Vide>
        ) : (
          <Tableau legende={t.titre} lignes={absences} colonnes={colonnes} cle={({ id }) => id} />
        )}
        <Carte titre={t.noter}>
          <Formulaire>
            <Choix
              nom="compteId"
              libelle={t.qui}
              defaut={moi}
              options={qui.map(({ compteId, nom }) => ({ valeur: compteId, texte: nom }))}
            />
            <Rangee>
              <Champ nom="du" type="date" libelle={t.du} defaut={aujourdhui} />
              <Champ nom="au" type="date" libelle={t.au} />
            </Rangee>
            <Envoyer>{t.noter}</Envoyer>
          </Formulaire>
        </Carte>
      </div>
    </Page>
  )
}
