import { Link, useLoaderData } from '@remix-run/react'
import { SortiesDeListe } from '#app/components/reprise/sorties-de-liste.tsx'
import {
  FiltreChoix,
  Filtres,
  FiltreTexte,
  Pagination,
  Tableau,
} from '#app/components/ui/liste.tsx'
import { Badge, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { phases } from '#app/domain/candidat/candidat.ts'
import { filtresDeCandidats, SANS_REFERENT } from '#app/domain/candidat/filtres.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { listerCandidats, listerReferents } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.candidat.liste.titre)

export const loader = cpas.lire(
  ({ ctx, url }) => {
    const filtres = lireFiltres(url, filtresDeCandidats)
    return consulterListe(ctx, 'candidats', (tx) => ({
      filtres,
      moi: ctx.acteur.id,
      peutOuvrir: ctx.acteur.role !== 'administratif',
      referents: listerReferents(tx, ctx.perimetre),
      ...listerCandidats(tx, ctx.perimetre, filtres),
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

export default function Candidats() {
  const { filtres, moi, peutOuvrir, referents, lignes, ...suite } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { liste: l, phases: noms } = t.candidat
  return (
    <Page
      titre={l.titre}
      actions={
        <>
          <SortiesDeListe quoi="candidats" reprendre={peutOuvrir} />
          {peutOuvrir && <LienBouton vers={paths.cpas.candidatNouveau}>{l.nouveau}</LienBouton>}
        </>
      }
    >
      <Filtres>
        <FiltreTexte nom="mots" libelle={l.chercher} valeur={filtres.mots} />
        <FiltreChoix
          nom="phase"
          libelle={l.phase}
          valeur={filtres.phase}
          tous={t.ui.toutes}
          options={phases.map((une) => ({ valeur: une, texte: noms[une] }))}
        />
        <FiltreChoix
          nom="referentId"
          libelle={l.referent}
          valeur={filtres.referentId}
          tous={t.ui.tous}
          options={[
            ...referents.map(({ id, nom }) => ({ valeur: id, texte: nom })),
            { valeur: SANS_REFERENT, texte: t.candidat.dossier.sansReferent },
          ]}
        />
        <FiltreChoix
          nom="statut"
          libelle={l.etat}
          valeur={filtres.statut}
          tous={l.actifs}
          options={[{ valeur: 'archive', texte: l.archives }]}
        />
      </Filtres>
      {lignes.length === 0 ? (
        <Vide>{l.vide}</Vide>
      ) : (
        <Tableau
          legende={l.titre}
          lignes={lignes}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: l.nom,
              principale: true,
              cellule: ({ id, numero, nom, prenom }) => (
                <span>
                  <Link to={paths.cpas.candidat(id)}>
                    {nom} {prenom}
                  </Link>
                  <span className="block font-normal text-gris">
                    {t.candidat.dossier.numero(numero)}
                  </span>
                </span>
              ),
            },
            { titre: l.commune, cellule: ({ commune }) => commune ?? '—' },
            { titre: l.phase, cellule: ({ phase }) => noms[phase] },
            {
              titre: l.referent,
              cellule: ({ referent, referentId }) => (
                <span className={referentId === moi ? 'font-semibold' : ''}>
                  {referent ?? t.candidat.dossier.sansReferent}
                </span>
              ),
            },
            { titre: l.depuis, cellule: ({ suiviDepuis }) => jour(suiviDepuis, langue) },
            {
              titre: l.situation,
              cellule: ({ place }) => (
                <Badge ton={place ? 'bien' : 'neutre'}>{place ? l.place : l.libre}</Badge>
              ),
            },
          ]}
        />
      )}
      <Pagination {...suite} />
    </Page>
  )
}
