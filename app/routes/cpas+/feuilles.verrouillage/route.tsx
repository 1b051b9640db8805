import { useLoaderData } from '@remix-run/react'
import { Cases } from '#app/components/ui/champ.tsx'
import { Vide } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { filtresDeFeuilles } from '#app/domain/prestation/filtres.ts'
import { saisieDeVerrouillage } from '#app/domain/prestation/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { feuillesDuMois } from '#app/services/prestation/feuilles-du-mois.server.ts'
import { verrouillerFeuilles } from '#app/services/prestation/verrouiller-lot.server.ts'

export const meta = titre((t) => t.feuille.verrouillage.titre)

export const loader = cpas.lire(
  ({ ctx, url }) =>
    consulterListe(ctx, 'feuilles', (tx) => {
      const { mois } = lireFiltres(url, filtresDeFeuilles)
      const { toutes, ...reste } = feuillesDuMois(tx, ctx, mois)
      return {
        mois: reste.mois,
        approuvees: toutes.flatMap(({ etat, feuilleId, version, nom, prenom, nomDeLHote }) =>
          etat === 'approuvee' ? [{ feuilleId, version, nom, prenom, nomDeLHote }] : [],
        ),
      }
    }),
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDeVerrouillage,
  ({ ctx, saisie, url }) => {
    const { mois } = lireFiltres(url, filtresDeFeuilles)
    const { changees } = verrouillerFeuilles(ctx, saisie.feuilles)
    return apres(
      paths.cpas.feuilles({ mois, changees }),
      changees ? 'feuilles.verrouillees_sauf' : 'feuilles.verrouillees',
    )
  },
  ['agent', 'administratif', 'responsable'],
)

export default function VerrouillerLesFeuilles() {
  const { mois, approuvees } = useLoaderData<typeof loader>()
  const { feuille: t } = useTextes()
  const langue = useLangue()
  const boites = approuvees.map(({ feuilleId, version, nom, prenom, nomDeLHote }) => ({
    valeur: `${feuilleId}.${version}`,
    texte: `${nom} ${prenom} – ${nomDeLHote}`,
  }))
  return (
    <PageDActe
      titre={t.verrouillage.titreDuMois(moisEnLettres(mois, langue))}
      texte={t.verrouillage.texte}
      retour={{ texte: t.liste.titre, vers: paths.cpas.feuilles({ mois }) }}
      envoyer={t.verrouillage.envoyer}
    >
      {boites.length === 0 ? (
        <Vide>{t.verrouillage.aucune}</Vide>
      ) : (
        <Cases
          nom="feuilles"
          libelle={t.verrouillage.feuilles}
          defaut={boites.map(({ valeur }) => valeur)}
          options={boites}
        />
      )}
    </PageDActe>
  )
}
