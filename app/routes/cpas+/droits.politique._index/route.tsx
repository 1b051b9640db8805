import { useLoaderData } from '@remix-run/react'
import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { Avis, Carte, Fiche, LienBouton, Page } from '#app/components/ui/page.tsx'
import { peutFixerLaPolitique } from '#app/domain/droit/permissions.ts'
import { politiqueAu } from '#app/domain/droit/politique.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourABruxelles } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerPolitiques } from '#db/reads/droit.server.ts'

export const meta = titre((t) => t.suiviDesDroits.politique.titre)

export const loader = cpas.lire(({ ctx, aujourdhui }) => {
  const lignes = listerPolitiques(ctx.base, ctx.perimetre)
  return {
    lignes,
    fixee: lignes.some(({ des }) => des <= aujourdhui),
    actuelle: politiqueAu(lignes, aujourdhui),
    peutFixer: peutFixerLaPolitique(ctx.acteur),
  }
})

type Ligne = ReturnType<typeof listerPolitiques>[number]

export default function Politique() {
  const { lignes, fixee, actuelle, peutFixer } = useLoaderData<typeof loader>()
  const { suiviDesDroits, prolongation } = useTextes()
  const { politique: t, loi } = suiviDesDroits
  return (
    <Page
      titre={t.titre}
      actions={
        <>
          {peutFixer && (
            <LienBouton vers={paths.cpas.politiqueDeDroitsNouvelle}>{t.nouvelle}</LienBouton>
          )}
          <LienBouton vers={paths.cpas.parametresDeDroits} genre="second">
            {loi.parametres}
          </LienBouton>
          <LienBouton vers={paths.cpas.comparaisonDeLois()} genre="second">
            {loi.comparaison}
          </LienBouton>
          <LienBouton vers={paths.cpas.absences} genre="second">
            {prolongation.absences.titre}
          </LienBouton>
        </>
      }
    >
      <div className="space-y-5">
        <p className="max-w-3xl">{t.texte}</p>
        <Carte titre={t.aujourdhui}>
          {!fixee && (
            <div className="mb-4">
              <Avis ton="attente">{t.parDefaut}</Avis>
            </div>
          )}
          <Fiche
            lignes={[
              [t.limite, t.limites[actuelle.limite]],
              [t.prolongation, t.prolongations[actuelle.prolongation]],
              [t.decideur, t.decideurs[actuelle.decideur]],
              [t.semaines, t.nSemaines(actuelle.semainesDAlerte)],
            ]}
          />
        </Carte>
        {lignes.length > 0 && <Histoire lignes={lignes} />}
      </div>
    </Page>
  )
}

function Histoire({ lignes }: { lignes: readonly Ligne[] }) {
  const { politique: t } = useTextes().suiviDesDroits
  const langue = useLangue()
  const colonnes: Colonne<Ligne>[] = [
    { titre: t.des, principale: true, cellule: ({ des }) => jour(des, langue) },
    { titre: t.limite, cellule: ({ limite }) => t.limites[limite] },
    { titre: t.prolongation, cellule: ({ prolongation }) => t.prolongations[prolongation] },
    { titre: t.decideur, cellule: ({ decideur }) => t.decideurs[decideur] },
    { titre: t.semaines, cellule: ({ semainesDAlerte }) => t.nSemaines(semainesDAlerte) },
    {
      titre: t.source,
      cellule: ({ source, par, creeA }) => (
        <>
          {source}
          <span className="block text-[0.94rem] text-gris">
            {t.fixeePar(par ?? '—', jour(jourABruxelles(creeA), langue))}
          </span>
        </>
      ),
    },
  ]
  return (
    <Carte titre={t.histoire}>
      <Tableau
        legende={t.histoire}
        lignes={lignes.toReversed()}
        colonnes={colonnes}
        cle={({ id }) => id}
      />
    </Carte>
  )
}
