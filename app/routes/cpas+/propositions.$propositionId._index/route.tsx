import { Link, useLoaderData } from '@remix-run/react'
import { BarreDeScore } from '#app/components/appariement/barre-de-score.tsx'
import { tons } from '#app/components/proposition/tons.ts'
import {
  Avis,
  Badge,
  Carte,
  Fiche,
  LienBouton,
  ListeDePhrases,
  Page,
} from '#app/components/ui/page.tsx'
import { peutLireNotes } from '#app/domain/candidat/permissions.ts'
import { suites } from '#app/domain/proposition/cycle-de-vie.ts'
import { peutProposer } from '#app/domain/proposition/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour, jourLong } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { raconterLeMatch } from '#app/services/appariement/raconter.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { lireProposition } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.propositions.personne)

export const loader = cpas.lire(
  ({ ctx, params, langue }) => {
    const id = parametre(params.propositionId)
    const { candidatId } = lireProposition(ctx.base, ctx.perimetre, id)
    return consulterDossier(ctx, { candidatId, section: 'proposition' }, (tx) => {
      const { appariement, raison, ...proposition } = lireProposition(tx, ctx.perimetre, id)
      return {
        // The agent's own words about the person are no business of the administration.
        proposition: { ...proposition, raison: peutLireNotes(ctx.acteur) ? raison : null },
        match: raconterLeMatch(appariement, langue),
        peutAgir: peutProposer(ctx.acteur),
      }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Proposition() {
  const { proposition: p, match, peutAgir } = useLoaderData<typeof loader>()
  const t = useTextes()
  const { proposition: mots, propositions: l } = t.apparier
  return (
    <Page
      titre={`${p.prenom} ${p.nom}`}
      fil={[{ texte: l.titre, vers: paths.cpas.propositions() }]}
      sousTitre={
        <span className="flex flex-wrap items-center gap-2">
          {p.titreDuPoste} · {p.nomDeLHote}
          <Badge ton={tons[p.statut]}>{t.proposition.statuts[p.statut]}</Badge>
        </span>
      }
      actions={
        p.placementId && (
          <LienBouton vers={paths.cpas.placement(p.placementId)}>
            {mots.ouvrirLePlacement}
          </LienBouton>
        )
      }
    >
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          {peutAgir && <LaSuite proposition={p} />}
          <Deroulement proposition={p} />
        </div>
        <Carte titre={mots.leMatch}>
          <div className="space-y-4">
            <BarreDeScore {...match} />
            <p>{match.rangs}</p>
            <p>{match.alors}</p>
            {match.tirage && <p>{match.tirage}</p>}
            {match.bloquent.length > 0 && (
              <Avis ton="mal">
                <p className="font-semibold">{mots.bloque}</p>
                <ListeDePhrases phrases={match.bloquent} />
              </Avis>
            )}
            {match.aVerifier.length > 0 && (
              <div>
                <p className="font-semibold">{t.apparier.aVerifier}</p>
                <ListeDePhrases phrases={match.aVerifier} />
              </div>
            )}
            <Fiche
              lignes={[
                [mots.origine, t.proposition.origines[p.origine]],
                [mots.decidePar, p.par],
                [mots.raison, p.raison],
              ]}
            />
            <p className="aide">{mots.version(match.version)}</p>
          </div>
        </Carte>
      </div>
    </Page>
  )
}

/** What may be done now, and only that. */
function LaSuite({ proposition: p }: Pick<Donnees, 'proposition'>) {
  const t = useTextes()
  const { proposition: mots, demande, guichet, envoi } = t.apparier
  const possibles = suites[p.statut]
  if (possibles.length === 0 || p.statut === 'acceptee') return null
  return (
    <Carte titre={mots.suite}>
      <div className="flex flex-col items-start gap-3">
        {possibles.includes('consentement_demande') && p.courriel && (
          <LienBouton vers={paths.cpas.propositionDemande(p.id)}>{demande.titre}</LienBouton>
        )}
        {possibles.includes('consentie') && (
          <LienBouton
            vers={paths.cpas.propositionConsentement(p.id)}
            genre={p.courriel ? 'second' : ''}
          >
            {guichet.titre}
          </LienBouton>
        )}
        {possibles.includes('envoyee') && (
          <LienBouton vers={paths.cpas.propositionEnvoi(p.id)}>{envoi.titre}</LienBouton>
        )}
        <LienBouton vers={paths.cpas.propositionRetrait(p.id)} genre="danger">
          {mots.retirer}
        </LienBouton>
      </div>
    </Carte>
  )
}

function Deroulement({ proposition: p }: Pick<Donnees, 'proposition'>) {
  const t = useTextes()
  const langue = useLangue()
  const { proposition: mots, propositions: l } = t.apparier
  const voies = { espace: mots.parEspace, lien: mots.parLien, guichet: mots.parGuichet }
  const partage = [
    p.partageTelephone && mots.partageTelephone,
    p.partageCourriel && mots.partageCourriel,
  ].filter((un) => un !== false)
  return (
    <Carte titre={l.etat}>
      <Fiche
        sansVides
        lignes={[
          [
            l.personne,
            <Link
              to={paths.cpas.candidat(p.candidatId)}
              key="personne"
            >{`${p.prenom} ${p.nom}`}</Link>,
          ],
          [
            l.poste,
            <Link to={paths.cpas.poste(p.posteId)} key="poste">
              {p.titreDuPoste}
            </Link>,
          ],
          [l.depuis, instant(p.creeA, langue)],
          [
            mots.consentement,
            p.consentementA &&
              `${instant(p.consentementA, langue)}${p.consentementVoie ? `, ${voies[p.consentementVoie]}` : ''}`,
          ],
          [
            mots.partage,
            p.consentementA && (partage.length > 0 ? partage.join(', ') : mots.partageRien),
          ],
          [t.apparier.hote.recueLe, p.envoyeeA && instant(p.envoyeeA, langue)],
          [
            mots.entretien,
            p.entretienLe &&
              t.apparier.hote.entretienFixe(
                jourLong(p.entretienLe, langue),
                p.entretienHeure ?? '',
              ),
          ],
          [
            mots.reponse,
            p.motifDeclin
              ? t.proposition.motifsDeDeclin[p.motifDeclin]
              : p.motifRetrait && t.proposition.motifsDeRetrait[p.motifRetrait],
          ],
          [mots.debutPropose, p.debutPropose && jour(p.debutPropose, langue)],
          [mots.motPourLaPersonne, p.motPourLaPersonne],
          [mots.motPourLAgent, p.motPourLAgent],
        ]}
      />
    </Carte>
  )
}
