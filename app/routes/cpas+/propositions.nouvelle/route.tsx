import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { BarreDeScore } from '#app/components/appariement/barre-de-score.tsx'
import { ChampTexte } from '#app/components/ui/champ.tsx'
import { Avis, Fiche, ListeDePhrases } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { origines } from '#app/domain/proposition/proposition.ts'
import { saisieDeProposition } from '#app/domain/proposition/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { identifiantSaisi } from '#app/domain/shared/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { comparer } from '#app/services/appariement/comparer.server.ts'
import { raconterLeMatch } from '#app/services/appariement/raconter.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { proposer } from '#app/services/proposition/proposer.server.ts'
import { postesAApparier } from '#db/reads/appariement.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.apparier.proposition.nouvelle)

const paire = z.object({
  candidatId: identifiantSaisi,
  posteId: identifiantSaisi,
  origine: z.enum(origines),
  planId: identifiantSaisi,
})

/** Which pair, and which side it answers, come from the list the agent was on. */
export const loader = cpas.lire(
  ({ ctx, url, langue }) => {
    const { candidatId, posteId, origine, planId } = lireFiltres(url, paire)
    if (!candidatId || !posteId || !origine) throw new ErreurMetier('commun/introuvable')
    return consulterDossier(ctx, { candidatId, section: 'proposition' }, (tx) => {
      const { prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      const poste = postesAApparier(tx, ctx.perimetre, { posteId })[0]
      if (!poste) throw new ErreurMetier('commun/introuvable')
      const match = comparer(tx, ctx, { candidatId, posteId, origine })
      return {
        candidatId,
        posteId,
        origine,
        planId: planId ?? null,
        nom: `${prenom} ${nom}`,
        poste: poste.titre,
        hote: poste.nomDeLHote,
        match: raconterLeMatch(match, langue),
      }
    })
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeProposition,
  ({ ctx, saisie }) =>
    apres(paths.cpas.proposition(proposer(ctx, saisie).propositionId), 'proposition.creee'),
  ['agent', 'responsable'],
)

export default function NouvelleProposition() {
  const { candidatId, posteId, origine, planId, nom, poste, hote, match } =
    useLoaderData<typeof loader>()
  const t = useTextes()
  const { proposition: p } = t.apparier
  return (
    <PageDActe
      titre={p.nouvelle}
      texte={p.nouvelleTexte}
      retour={
        planId
          ? { texte: t.plan.titre, vers: paths.cpas.plan(planId) }
          : origine === 'offre'
            ? { texte: poste, vers: paths.cpas.appariementDuPoste(posteId) }
            : { texte: nom, vers: paths.cpas.appariementDeLaPersonne(candidatId) }
      }
      envoyer={p.creer}
    >
      <input type="hidden" name="candidatId" value={candidatId} />
      <input type="hidden" name="posteId" value={posteId} />
      <input type="hidden" name="origine" value={origine} />
      {planId && (
        <>
          <input type="hidden" name="planId" value={planId} />
          <Avis ton="info">{t.plan.duPlan}</Avis>
        </>
      )}
      <Fiche
        lignes={[
          [t.apparier.propositions.personne, nom],
          [t.apparier.propositions.poste, `${poste}, ${hote}`],
          [p.origine, t.proposition.origines[origine]],
          [p.rangs, match.rangs],
        ]}
      />
      <BarreDeScore dixiemes={match.dixiemes} lignes={match.lignes} />
      {match.bloquent.length > 0 && (
        <Avis ton="mal">
          <p className="font-semibold">{p.bloque}</p>
          <ListeDePhrases phrases={match.bloquent} />
        </Avis>
      )}
      {match.aVerifier.length > 0 && (
        <Avis ton="attente">
          <p className="font-semibold">{t.apparier.aVerifier}</p>
          <ListeDePhrases phrases={match.aVerifier} />
        </Avis>
      )}
      <ChampTexte nom="raison" libelle={p.raison} aide={p.raisonAide} />
    </PageDActe>
  )
}
