import { Form } from '@remix-run/react'
import { Champ, Choix } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer } from '#app/components/ui/formulaire.tsx'
import { Carte, LienBouton, Vide } from '#app/components/ui/page.tsx'
import { metiers } from '#app/domain/metier/metier.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'

/** Where, and what: the title tells the trade. */
export function PremierPas({
  hoteId,
  intitule,
  partenaires,
}: {
  hoteId?: string | undefined
  intitule?: string | undefined
  partenaires: readonly { readonly id: string; readonly nom: string }[]
}) {
  const t = useTextes()
  const langue = useLangue()
  const { formulaire: f } = t.poste
  if (partenaires.length === 0)
    return (
      <Vide>
        <p className="mb-3">{f.aucunPartenaire}</p>
        <LienBouton vers={paths.cpas.hoteNouveau}>{t.hote.liste.nouveau}</LienBouton>
      </Vide>
    )
  return (
    <Carte titre={f.premierPas}>
      <p className="mb-4 text-gris">{f.premierPasAide}</p>
      <Form method="get" className="space-y-4">
        <Choix
          nom="hoteId"
          libelle={f.hote}
          defaut={hoteId}
          options={partenaires.map(({ id, nom }) => ({ valeur: id, texte: nom }))}
        />
        <datalist id="metiers">
          {metiers.map((metier) => (
            <option key={metier.code} value={metier[langue]} />
          ))}
        </datalist>
        <Champ
          nom="titre"
          list="metiers"
          maxLength={120}
          libelle={f.titre}
          aide={f.titreAide}
          defaut={intitule}
        />
        <Actions>
          <Envoyer>{f.continuer}</Envoyer>
        </Actions>
      </Form>
    </Carte>
  )
}
