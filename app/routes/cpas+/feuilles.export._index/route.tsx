import { useLoaderData } from '@remix-run/react'
import { BadgeDeFeuille } from '#app/components/prestation/etat-de-feuille.tsx'
import { Radios } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, LienBouton, Page } from '#app/components/ui/page.tsx'
import { clesDExport, formatsDExport } from '#app/domain/prestation/export.ts'
import { filtresDeFeuilles } from '#app/domain/prestation/filtres.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { enListe, moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { feuillesDuMois } from '#app/services/prestation/feuilles-du-mois.server.ts'

export const meta = titre((t) => t.feuille.export.titre)

export const loader = cpas.lire(
  ({ ctx, url }) =>
    consulterListe(ctx, 'feuilles', (tx) => {
      const { mois } = lireFiltres(url, filtresDeFeuilles)
      const { toutes, ...reste } = feuillesDuMois(tx, ctx, mois)
      const ouvertes = toutes.filter(({ etat }) => etat !== 'verrouillee')
      return {
        mois: reste.mois,
        verrouillees: toutes.length - ouvertes.length,
        ouvertes: ouvertes.map(({ placementId, nom, prenom, etat }) => ({
          placementId,
          nom: `${nom} ${prenom}`,
          etat,
        })),
      }
    }),
  ['administratif', 'responsable'],
)

export default function ExporterLeMois() {
  const { mois, verrouillees, ouvertes } = useLoaderData<typeof loader>()
  const t = useTextes()
  const { export: e, liste } = t.feuille
  const langue = useLangue()
  const retour = paths.cpas.feuilles({ mois })
  return (
    <Page
      titre={e.titreDuMois(moisEnLettres(mois, langue))}
      etroite
      fil={[{ texte: liste.titre, vers: retour }]}
    >
      <div className="mb-5 space-y-4">
        <p>{e.texte(verrouillees)}</p>
        <p>
          {e.lesColonnes(
            enListe(
              clesDExport.map((cle) => e.colonnes[cle]),
              langue,
            ),
          )}
        </p>
        {ouvertes.length > 0 && (
          <Avis ton="attente">
            <p className="font-semibold">{e.manquent(ouvertes.length)}</p>
            <ul className="mt-1 list-disc pl-6">
              {ouvertes.map(({ placementId, nom, etat }) => (
                <li key={placementId}>
                  {nom} <BadgeDeFeuille etat={etat} />
                </li>
              ))}
            </ul>
          </Avis>
        )}
        <p className="aide">{e.dmfa}</p>
      </div>
      <Formulaire action={paths.cpas.feuillesFichier}>
        <input type="hidden" name="mois" value={mois} />
        <Radios
          nom="format"
          libelle={e.format}
          defaut="xlsx"
          options={formatsDExport.map((format) => ({ valeur: format, texte: e.formats[format] }))}
        />
        <Actions>
          <Envoyer>{e.envoyer}</Envoyer>
          <LienBouton vers={retour} genre="second">
            {t.ui.annuler}
          </LienBouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}
