import { useLoaderData } from '@remix-run/react'
import { Champ, Choix } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeMoi } from '#app/domain/compte/saisie.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { connecte } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { modifierMoi } from '#app/services/compte/modifier-moi.server.ts'
import { lireMoi } from '#db/reads/compte.server.ts'

export const meta = titre((t) => t.compte.moi.modifier)

export const loader = connecte.lire(({ personne, accueil }) => {
  const moi = lireMoi(accueil.base, accueil.perimetre, personne.compteId)
  const { prenom, nom, fonction, telephone, langue, version } = moi
  const estTravailleur = personne.acteur.porte === 'travailleur'
  return { prenom, nom, fonction, telephone, langue, version, estTravailleur }
})

export const action = connecte.agir(saisieDeMoi, ({ saisie, personne, accueil }) => {
  const { compteId, acteur } = personne
  modifierMoi(accueil, { compteId, estTravailleur: acteur.porte === 'travailleur' }, saisie)
  return apres(paths.moi, 'enregistre')
})

export default function Modification() {
  const { version, estTravailleur, ...moi } = useLoaderData<typeof loader>()
  const { compte, commun } = useTextes()
  const { moi: t } = compte
  return (
    <PageDActe
      titre={t.modifier}
      texte={estTravailleur && t.nomDuDossier}
      retour={{ texte: t.titre, vers: paths.moi }}
      envoyer={useTextes().ui.enregistrer}
      version={version}
    >
      {!estTravailleur && (
        <>
          <Champ nom="prenom" libelle={t.prenom} autoComplete="given-name" defaut={moi.prenom} />
          <Champ nom="nom" libelle={t.nom} autoComplete="family-name" defaut={moi.nom} />
          <Champ nom="fonction" libelle={t.fonction} requis={false} defaut={moi.fonction} />
        </>
      )}
      <Champ
        nom="telephone"
        type="tel"
        autoComplete="tel"
        libelle={t.telephone}
        requis={false}
        defaut={moi.telephone}
      />
      <Choix
        nom="langue"
        libelle={t.langue}
        defaut={moi.langue}
        options={langues.map((une) => ({ valeur: une, texte: commun.langues[une] }))}
      />
    </PageDActe>
  )
}
