import { Link, useLoaderData } from '@remix-run/react'
import { Case, Radios } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Carte, Fiche, ListeDePhrases, Page } from '#app/components/ui/page.tsx'
import { etapePourLaPersonne } from '#app/domain/placement/suite-de-proposition.ts'
import { saisieDeConsentement } from '#app/domain/proposition/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourEnLettres, jourLong, nombre, nomDuJour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { raconterALaPersonne } from '#app/services/appariement/raconter.server.ts'
import { consentir } from '#app/services/proposition/consentir.server.ts'
import { listerPropositionsDuTravailleur } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.travailleur.titre)

export const loader = travailleur.lire(({ ctx, params, langue }) => {
  const id = parametre(params.propositionId)
  const proposition = listerPropositionsDuTravailleur(ctx.base, ctx.perimetre).find(
    (une) => une.id === id,
  )
  if (!proposition) throw new ErreurMetier('commun/introuvable')
  const { appariement, placement, ...reste } = proposition
  const etape = etapePourLaPersonne({ ...reste, placement })
  return { proposition: { ...reste, etape, raisons: raconterALaPersonne(appariement, langue) } }
})

export const action = travailleur.agir(saisieDeConsentement, ({ ctx, params, saisie }) => {
  const propositionId = parametre(params.propositionId)
  consentir(ctx, propositionId, saisie)
  return apres(paths.travailleur.proposition(propositionId), 'consentement.oui')
})

type Donnees = Awaited<ReturnType<typeof loader>>

export default function MaProposition() {
  const { proposition: p } = useLoaderData<typeof loader>()
  const { apparier, pourquoi } = useTextes()
  const { travailleur: t, hote: h } = apparier
  const langue = useLangue()
  return (
    <Page
      titre={p.titreDuPoste}
      sousTitre={t.chez(p.nomDeLHote)}
      etroite
      fil={[{ texte: t.titre, vers: paths.travailleur.propositions }]}
    >
      <div className="space-y-5">
        <Avis ton={p.statut === 'acceptee' ? 'bien' : 'info'}>
          <p className="font-semibold">{t.etats[p.etape]}</p>
          {p.statut === 'entretien' && p.entretienLe && (
            <p>{h.entretienFixe(jourLong(p.entretienLe, langue), p.entretienHeure ?? '')}</p>
          )}
          {p.motPourLaPersonne && <p className="mt-2 whitespace-pre-line">{p.motPourLaPersonne}</p>}
        </Avis>
        <LePoste proposition={p} />
        {p.raisons.length > 0 && (
          <Carte titre={pourquoi.proposes.raisons}>
            <ListeDePhrases phrases={p.raisons} />
            <p className="mt-3">
              <Link to={paths.travailleur.pourquoi}>{pourquoi.lien}</Link>
            </p>
          </Carte>
        )}
        {p.statut === 'consentement_demande' && <Reponse version={p.version} />}
      </div>
    </Page>
  )
}

function LePoste({ proposition: p }: Donnees) {
  const { travailleur: t, propositions: l } = useTextes().apparier
  const langue = useLangue()
  return (
    <Carte titre={t.taches}>
      <ul className="mb-4 list-disc space-y-1 pl-5">
        {p.taches.map((une) => (
          <li key={une}>{une}</li>
        ))}
      </ul>
      <Fiche
        lignes={[
          [l.lieu, [p.nomDeLHote, p.commune].filter(Boolean).join(', ')],
          [
            t.horaire,
            p.semaine.length > 0 ? (
              <ul key="semaine">
                {p.semaine.map(({ jour, de, a }) => (
                  <li key={`${jour}${de}`}>
                    {nomDuJour(jour, langue)} {de} – {a}
                  </li>
                ))}
              </ul>
            ) : (
              p.horaireTexte
            ),
          ],
          [t.duree, p.heuresSemaine && t.heures(nombre(p.heuresSemaine, langue))],
          [t.debut, p.debutLe && jourEnLettres(p.debutLe, langue)],
        ]}
      />
    </Carte>
  )
}

function Reponse({ version }: { version: number }) {
  const { travailleur: t } = useTextes().apparier
  return (
    <Carte titre={t.repondre}>
      <Formulaire version={version}>
        <Radios
          nom="reponse"
          libelle={t.question}
          options={[
            { valeur: 'oui', texte: t.oui },
            { valeur: 'non', texte: t.non },
          ]}
        />
        <fieldset>
          <legend className="etiquette">{t.partage}</legend>
          <Case nom="partageTelephone" libelle={t.telephone} />
          <Case nom="partageCourriel" libelle={t.courriel} />
        </fieldset>
        <Actions>
          <Envoyer>{t.envoyer}</Envoyer>
        </Actions>
      </Formulaire>
    </Carte>
  )
}
