import { Link } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Badge, LienBouton, Vide } from '#app/components/ui/page.tsx'
import type { ObjectifDePlan } from '#app/domain/appariement/plan.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, nombre } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { LigneLue } from '#app/services/appariement/lire-plan.server.ts'

/** One line, one decision: there is no button for all of them, and none that sends. */
export function LignesADecider({
  planId,
  objectif,
  lignes,
}: {
  planId: string
  objectif: ObjectifDePlan
  lignes: readonly LigneLue[]
}) {
  const { plan: t } = useTextes()
  const aDecider = lignes.filter(({ decision }) => decision === null)
  return (
    <section>
      <h2 className="mb-3">{t.lignes.titre}</h2>
      {lignes.length === 0 && <Vide>{t.lignes.vide}</Vide>}
      {lignes.length > 0 && aDecider.length === 0 && <Vide>{t.lignes.toutDecide}</Vide>}
      <ul className="space-y-3">
        {aDecider.map((ligne) => (
          <li
            key={`${ligne.candidatId}${ligne.posteId}`}
            className="carte grid gap-x-6 gap-y-3 md:grid-cols-[1fr_auto] md:items-center"
          >
            <UneLigne ligne={ligne} objectif={objectif} />
            {ligne.perimee ? (
              <p className="max-w-64 text-ocre">{t.lignes.perimee}</p>
            ) : (
              <ADecider planId={planId} {...ligne} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function UneLigne({ ligne, objectif }: { ligne: LigneLue; objectif: ObjectifDePlan }) {
  const { plan: t, apparier } = useTextes()
  const langue = useLangue()
  return (
    <div className="min-w-0 space-y-1">
      <p>
        <Link to={paths.cpas.candidat(ligne.candidatId)} className="font-semibold">
          {ligne.nom}
        </Link>
        {' → '}
        <Link to={paths.cpas.poste(ligne.posteId)} className="font-semibold">
          {ligne.poste}
        </Link>
        <span className="text-gris">, {ligne.hote}</span>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span>{apparier.score(nombre(ligne.dixiemes / 10, langue, 1))}</span>
        {ligne.palier > 0 && (
          <Badge ton="attente">
            {t.lignes.priorite} {ligne.palier}
          </Badge>
        )}
        <span className="text-gris">{ligne.rangs}</span>
      </p>
      {objectif === 'lexicographique' && <Ailleurs {...ligne} />}
    </div>
  )
}

/** Where the score alone would have sent her: what serving those who wait changed, line by line. */
function Ailleurs({ auScoreSeul, poste }: LigneLue) {
  const { lignes: t } = useTextes().plan
  const langue = useLangue()
  if (auScoreSeul?.poste === poste) return null
  const ou = auScoreSeul
    ? `${auScoreSeul.poste} (${nombre(auScoreSeul.dixiemes / 10, langue, 1)})`
    : t.nullePart
  return <p className="aide">{t.sansPriorite(ou)}</p>
}

function ADecider({
  planId,
  candidatId,
  posteId,
}: {
  planId: string
  candidatId: string
  posteId: string
}) {
  const { plan: t } = useTextes()
  return (
    <div className="flex flex-wrap gap-2">
      <LienBouton
        vers={paths.cpas.propositionNouvelle({ candidatId, posteId, origine: 'globale', planId })}
        petit
      >
        {t.lignes.proposer}
      </LienBouton>
      <LienBouton
        vers={paths.cpas.planEcart(planId, { personne: candidatId, poste: posteId })}
        genre="second"
        petit
      >
        {t.lignes.ecarter}
      </LienBouton>
    </div>
  )
}

export function LignesDecidees({ lignes }: { lignes: readonly LigneLue[] }) {
  const { plan: t } = useTextes()
  const langue = useLangue()
  const decidees = lignes.flatMap(({ decision, ...ligne }) =>
    decision ? [{ ...ligne, decision }] : [],
  )
  if (decidees.length === 0) return null
  return (
    <section>
      <h2 className="mb-3">{t.lignes.decidees}</h2>
      <Tableau
        legende={t.lignes.decidees}
        lignes={decidees}
        cle={({ candidatId, posteId }) => `${candidatId}${posteId}`}
        colonnes={[
          { titre: t.lignes.personne, principale: true, cellule: ({ nom }) => nom },
          { titre: t.lignes.poste, cellule: ({ poste, hote }) => `${poste}, ${hote}` },
          {
            titre: t.lignes.decision,
            cellule: ({ decision }) =>
              decision.propositionId ? (
                <Link to={paths.cpas.proposition(decision.propositionId)}>{t.lignes.suivie}</Link>
              ) : (
                <>
                  {t.lignes.ecartee}
                  {decision.motif && ` : ${t.motifs[decision.motif]}`}
                  {decision.raison && <span className="aide">{decision.raison}</span>}
                </>
              ),
          },
          {
            titre: t.liste.par,
            cellule: ({ decision }) =>
              t.lignes.par(instant(decision.decideA, langue), decision.par),
          },
        ]}
      />
    </section>
  )
}
