import { Link } from '@remix-run/react'
import { Avis, Carte, LienBouton, Vide } from '#app/components/ui/page.tsx'
import type { AuteurDHoraire, StatutDHoraire } from '#app/domain/horaire/horaire.ts'
import { fautesDeSemaine } from '#app/domain/horaire/regles.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, instant, jourCourt, jourEnLettres, jourLong } from '#app/i18n/format.ts'
import { DifferenceDeSemaine } from './difference-de-semaine.tsx'
import { EtatDHoraire } from './etat-d-horaire.tsx'
import { Fautes } from './formulaire-de-semaine.tsx'
import { SemaineDessinee } from './semaine-dessinee.tsx'

export interface HoraireMontre {
  readonly id: string
  readonly des: DateCivile
  readonly semaine: Semaine
  readonly proposePar: AuteurDHoraire
  readonly statut: StatutDHoraire
  readonly mot: string | null
  readonly proposeA: Date
  readonly vuA: Date | null
}

export interface LiensDHoraire {
  readonly proposer: string
  readonly annoncer: string
  readonly repondre: (horaireId: string) => string
  readonly retirer: (jour: DateCivile) => string
}

/** The schedule of a placement, for the CPAS and for the host: what holds, what is asked, what changes. */
export function PageDHoraire({
  cote,
  enVigueur,
  aVenir,
  propose,
  passes,
  exceptions,
  heuresSemaine,
  liens,
}: {
  /** The side of the reader: it answers what the other proposed. */
  cote: AuteurDHoraire
  enVigueur: HoraireMontre | null
  aVenir: readonly HoraireMontre[]
  propose: HoraireMontre | null
  passes: readonly HoraireMontre[]
  exceptions: readonly JourDeFeuille[]
  heuresSemaine: number
  liens: LiensDHoraire
}) {
  const { horaire: t } = useTextes()
  const langue = useLangue()
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      {propose && (
        <div className="lg:col-span-2">
          <Propose {...{ cote, propose, enVigueur, heuresSemaine, liens }} />
        </div>
      )}
      <Carte titre={t.enVigueur}>
        {enVigueur ? (
          <>
            <p className="mb-3 text-gris">
              {t.depuis(jourEnLettres(enVigueur.des, langue))}{' '}
              {enVigueur.vuA ? t.vuParLeTravailleur : t.pasEncoreVu}
            </p>
            <SemaineDessinee semaine={enVigueur.semaine} legende={t.enVigueur} />
          </>
        ) : (
          <Vide>{t.aucun}</Vide>
        )}
      </Carte>
      <div className="space-y-5">
        <Exceptions cote={cote} exceptions={exceptions} liens={liens} />
        {aVenir.map((un) => (
          <Carte key={un.id} titre={t.aPartirDu(jourEnLettres(un.des, langue))}>
            <SemaineDessinee semaine={un.semaine} legende={t.aPartirDu(un.des)} />
          </Carte>
        ))}
        {passes.length > 0 && <Histoire passes={passes} />}
      </div>
    </div>
  )
}

function Propose({
  cote,
  propose,
  enVigueur,
  heuresSemaine,
  liens,
}: {
  cote: AuteurDHoraire
  propose: HoraireMontre
  enVigueur: HoraireMontre | null
  heuresSemaine: number
  liens: LiensDHoraire
}) {
  const { horaire: t } = useTextes()
  const langue = useLangue()
  const aMoi = propose.proposePar !== cote
  return (
    <Carte
      titre={t.proposeDes(jourEnLettres(propose.des, langue))}
      actions={aMoi && <LienBouton vers={liens.repondre(propose.id)}>{t.repondre}</LienBouton>}
    >
      <p className="mb-3 text-gris">
        {t.proposePar(t.auteurs[propose.proposePar], instant(propose.proposeA, langue))}{' '}
        {!aMoi && t.attendReponse(t.auteurs[cote === 'cpas' ? 'hote' : 'cpas'])}
      </p>
      {propose.mot && <Mot texte={propose.mot} />}
      {enVigueur ? (
        <DifferenceDeSemaine avant={enVigueur.semaine} apres={propose.semaine} />
      ) : (
        <SemaineDessinee semaine={propose.semaine} legende={t.propose} />
      )}
      <Fautes fautes={fautesDeSemaine(propose.semaine, heuresSemaine, propose.des)} />
    </Carte>
  )
}

/** What somebody wrote with a proposal or an answer. */
export function Mot({ texte }: { texte: string }) {
  return (
    <blockquote className="mb-3 border-l-4 border-trait pl-3 whitespace-pre-line">
      {texte}
    </blockquote>
  )
}

function Exceptions({
  cote,
  exceptions,
  liens,
}: {
  cote: AuteurDHoraire
  exceptions: readonly JourDeFeuille[]
  liens: LiensDHoraire
}) {
  const { horaire: t, prestation } = useTextes()
  const langue = useLangue()
  return (
    <Carte
      titre={t.joursAnnonces}
      actions={
        <LienBouton vers={liens.annoncer} genre="second" petit>
          {cote === 'hote' ? t.annoncerFermeture : t.annoncer}
        </LienBouton>
      }
    >
      {exceptions.length === 0 ? (
        <p className="text-gris">{t.aucunJourAnnonce}</p>
      ) : (
        <ul className="divide-y divide-trait/70">
          {exceptions.map(({ jour, code, minutes }) => (
            <li key={jour} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
              <span>
                <strong>{jourCourt(jour, langue)}</strong> {prestation.codes[code]}
                {minutes > 0 && <span className="text-gris"> ({duree(minutes, langue)})</span>}
              </span>
              {(cote === 'cpas' || code === 'FU') && (
                <Link to={liens.retirer(jour)} aria-label={t.retirerLe(jourLong(jour, langue))}>
                  {t.retirer}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="aide mt-3">{t.joursAnnoncesAide}</p>
    </Carte>
  )
}

function Histoire({ passes }: { passes: readonly HoraireMontre[] }) {
  const { horaire: t } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.histoire}>
      <ul className="space-y-2">
        {passes.map((un) => (
          <li key={un.id}>
            <details>
              <summary>
                {t.aPartirDu(jourEnLettres(un.des, langue))} <EtatDHoraire statut={un.statut} />
              </summary>
              <p className="my-2 text-gris">
                {t.proposePar(t.auteurs[un.proposePar], instant(un.proposeA, langue))}
              </p>
              {un.mot && <Mot texte={un.mot} />}
              <SemaineDessinee semaine={un.semaine} legende={t.aPartirDu(un.des)} />
            </details>
          </li>
        ))}
      </ul>
    </Carte>
  )
}

/** Nothing can be planned before the placement is decided: said where the schedule would be. */
export function SansHoraireEncore() {
  const { horaire: t } = useTextes()
  return <Avis ton="info">{t.pasEncore}</Avis>
}
