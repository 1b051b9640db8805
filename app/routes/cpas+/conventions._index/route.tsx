import { Link, useLoaderData } from '@remix-run/react'
import { StatutDuDocument } from '#app/components/convention/etat-des-signatures.tsx'
import { FiltreChoix, Filtres, FiltreTexte, Tableau } from '#app/components/ui/liste.tsx'
import { Badge, Page, Vide } from '#app/components/ui/page.tsx'
import { statutsDeConvention, typesDeConvention } from '#app/domain/convention/convention.ts'
import { filtresDeConventions } from '#app/domain/convention/filtres.ts'
import { peutLireConvention } from '#app/domain/convention/permissions.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { listerConventions } from '#db/reads/convention-liste.server.ts'

export const meta = titre((t) => t.convention.liste.titre)

export const loader = cpas.lire(({ ctx, url }) => {
  const lus = lireFiltres(url, filtresDeConventions)
  const permis = typesDeConvention.filter((type) => peutLireConvention(ctx.acteur, type))
  const filtres = { statut: 'a_signer' as const, ...lus }
  return consulterListe(ctx, 'conventions', (tx) => ({
    filtres,
    permis,
    bientot: ajouterJours(ctx.aujourdhui, 3),
    lignes: listerConventions(tx, ctx.perimetre, filtres).filter(({ type }) =>
      permis.includes(type),
    ),
  }))
})

type Ligne = Awaited<ReturnType<typeof loader>>['lignes'][number]

export default function Documents() {
  const { filtres, permis, lignes, bientot } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { liste: l, types } = t.convention
  return (
    <Page titre={l.titre}>
      <Filtres>
        <FiltreTexte nom="mots" libelle={l.chercher} valeur={filtres.mots} />
        <FiltreChoix
          nom="statut"
          libelle={l.etat}
          valeur={filtres.statut}
          tous={l.listes.a_signer}
          options={statutsDeConvention
            .filter((un) => un !== 'a_signer')
            .map((un) => ({ valeur: un, texte: l.listes[un] }))}
        />
        {permis.length > 1 && (
          <FiltreChoix
            nom="type"
            libelle={l.type}
            valeur={filtres.type}
            tous={t.ui.tous}
            options={permis.map((un) => ({ valeur: un, texte: types[un] }))}
          />
        )}
      </Filtres>
      {lignes.length === 0 ? (
        <Vide>{l.vide}</Vide>
      ) : (
        <Tableau
          legende={l.titre}
          lignes={lignes}
          cle={({ id }) => id}
          colonnes={[
            { titre: l.reference, principale: true, cellule: (ligne) => <Nom ligne={ligne} /> },
            {
              titre: l.pour,
              cellule: ({ personne, nomDeLHote }) => (
                <span>
                  {personne && <span className="block font-semibold">{personne}</span>}
                  {nomDeLHote}
                </span>
              ),
            },
            { titre: l.debut, cellule: ({ debutLe }) => (debutLe ? jour(debutLe, langue) : '—') },
            { titre: l.etat, cellule: (ligne) => <Avancement ligne={ligne} bientot={bientot} /> },
            { titre: l.imprimer, cellule: (ligne) => <Pdfs ligne={ligne} /> },
          ]}
        />
      )}
    </Page>
  )
}

function Nom({ ligne: { id, type, reference } }: { ligne: Ligne }) {
  const { types } = useTextes().convention
  return (
    <span>
      <Link to={paths.cpas.convention(id)}>{reference}</Link>
      <span className="block font-normal text-gris">{types[type]}</span>
    </span>
  )
}

/** Who is awaited; in red when the work is about to start without the last signature. */
function Avancement({
  ligne: { type, statut, signataires, signatures, debutLe },
  bientot,
}: {
  ligne: Ligne
  bientot: string
}) {
  const { liste: l, partiesCourtes } = useTextes().convention
  if (statut !== 'a_signer') return <StatutDuDocument statut={statut} />
  const manquent = signataires.filter((partie) => !signatures.includes(partie))
  const presse =
    type !== 'convention-cadre' && type !== 'avenant' && debutLe !== null && debutLe <= bientot
  return (
    <span className="flex flex-col items-end gap-1 sm:items-start">
      <span>{l.attend(manquent.map((partie) => partiesCourtes[partie]).join(', '))}</span>
      {presse && (
        <span className="text-[0.94rem] font-semibold text-brique">{l.commenceBientot}</span>
      )}
    </span>
  )
}

function Pdfs({ ligne: { id, langues } }: { ligne: Ligne }) {
  const t = useTextes()
  if (langues.length === 0) return <Badge ton="neutre">{t.convention.statuts.brouillon}</Badge>
  return (
    <span className="flex flex-col">
      {langues.map((langue) => (
        <a key={langue} href={paths.texteDeConvention(id, langue)}>
          {t.convention.page.pdf(t.commun.langues[langue])}
        </a>
      ))}
    </span>
  )
}
