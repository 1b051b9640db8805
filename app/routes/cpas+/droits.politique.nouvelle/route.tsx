import { useLoaderData } from '@remix-run/react'
import { Champ, Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { decideurs, limites, politiqueAu, prolongations } from '#app/domain/droit/politique.ts'
import { saisieDePolitique } from '#app/domain/droit/saisie-de-politique.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { fixerPolitique } from '#app/services/droit/fixer-politique.server.ts'
import { listerPolitiques } from '#db/reads/droit.server.ts'

export const meta = titre((t) => t.suiviDesDroits.politique.nouvelle)

export const loader = cpas.lire(
  ({ ctx, aujourdhui }) => ({
    aujourdhui,
    actuelle: politiqueAu(listerPolitiques(ctx.base, ctx.perimetre), aujourdhui),
  }),
  ['responsable'],
)

export const action = cpas.agir(
  saisieDePolitique,
  ({ ctx, saisie }) => {
    fixerPolitique(ctx, saisie)
    return apres(paths.cpas.politiqueDeDroits, 'droit.politique')
  },
  ['responsable'],
)

export default function NouvellePolitique() {
  const { aujourdhui, actuelle } = useLoaderData<typeof loader>()
  const { politique: t } = useTextes().suiviDesDroits
  return (
    <PageDActe
      titre={t.nouvelle}
      texte={t.nouvelleTexte}
      retour={{ texte: t.titre, vers: paths.cpas.politiqueDeDroits }}
      envoyer={t.enregistrer}
    >
      <Champ nom="des" type="date" etroit libelle={t.des} defaut={aujourdhui} />
      <Radios
        nom="limite"
        libelle={t.limite}
        defaut={actuelle.limite}
        options={limites.map((valeur) => ({ valeur, texte: t.limites[valeur] }))}
      />
      <Radios
        nom="prolongation"
        libelle={t.prolongation}
        defaut={actuelle.prolongation}
        options={prolongations.map((valeur) => ({ valeur, texte: t.prolongations[valeur] }))}
      />
      <Radios
        nom="decideur"
        libelle={t.decideur}
        defaut={actuelle.decideur}
        options={decideurs.map((valeur) => ({ valeur, texte: t.decideurs[valeur] }))}
      />
      <Champ
        nom="semainesDAlerte"
        inputMode="numeric"
        etroit
        libelle={t.semaines}
        defaut={actuelle.semainesDAlerte}
      />
      <Champ nom="source" maxLength={160} libelle={t.source} aide={t.sourceAide} />
    </PageDActe>
  )
}
