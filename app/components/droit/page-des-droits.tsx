import type { ReactNode } from 'react'
import { Avis, Carte, Fiche, Vide } from '#app/components/ui/page.tsx'
import type { ResultatDeDroits } from '#app/domain/droit/droit.ts'
import type { FiltresDesDroits } from '#app/domain/droit/filtres.ts'
import { lignesMontrees } from '#app/domain/droit/trait.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourEnLettres, nombre } from '#app/i18n/format.ts'
import { phraseDeRemarque } from '#app/i18n/fr/droit.ts'
import { type LecturesDesFeuilles, phraseDesLectures } from '#app/i18n/lectures.ts'
import { Arithmetique, TroisLectures } from './arithmetique.tsx'
import { BilanDuCompteur } from './bilan-du-compteur.tsx'
import { CalculRaconte } from './calcul-raconte.tsx'
import { CeQuiDeplace } from './ce-qui-deplace.tsx'
import type { CompteurAffiche, DroitsAffiches } from './compteur-affiche.ts'
import { EssaiDeDroits } from './essai.tsx'
import { JourParJour } from './jour-par-jour.tsx'
import { TraitDesDroits } from './trait-des-droits.tsx'

/**
 * The counter with all its arithmetic, what moves its day, each day's rule, and what one may try; made
 * to be printed and checked by hand.
 */
export function PageDesDroits({
  droits: { compteur, deplacements, jourParJour, essai, prouves },
  filtres,
  aujourdhui,
  ici,
  attestation,
  alertes,
  passe,
  pourLaPersonne = false,
}: {
  droits: DroitsAffiches
  filtres: FiltresDesDroits
  aujourdhui: DateCivile
  /** This page, without any trial. */
  ici: string
  /** The statement of days in a language. */
  attestation: (langue: Langue) => string
  /** What the agent has to do. */
  alertes?: ReactNode
  /** What the person worked before, on their own page. */
  passe?: ReactNode
  pourLaPersonne?: boolean
}) {
  const { compteur: t } = useTextes()
  const essayer = (
    <EssaiDeDroits essai={essai} filtres={filtres} vers={ici} pourLaPersonne={pourLaPersonne} />
  )
  if (!compteur)
    return (
      <div className="space-y-5">
        <Vide>{pourLaPersonne ? t.pasEncorePourVous : t.pasEncore}</Vide>
        {passe}
        {!pourLaPersonne && essayer}
      </div>
    )
  const { lignes } = compteur.resultat
  return (
    <div className="space-y-5">
      <Carte titre={t.aujourdhui}>
        <BilanDuCompteur compteur={compteur} pourLaPersonne={pourLaPersonne} />
      </Carte>
      {alertes}
      <Carte titre={t.trait.titre}>
        <TraitDesDroits {...compteur} lignes={lignes} aujourdhui={aujourdhui} avecTableau />
      </Carte>
      <CeQuiDeplace deplacements={deplacements} pourLaPersonne={pourLaPersonne} />
      <Calcul compteur={compteur} aujourdhui={aujourdhui} pourLaPersonne={pourLaPersonne} />
      {jourParJour && (
        <JourParJour {...jourParJour} aujourdhui={aujourdhui} etroit={pourLaPersonne} />
      )}
      {!pourLaPersonne && <PourLAgent compteur={compteur} />}
      {essayer}
      {passe}
      {compteur.donneesAu && (
        <Attestation vers={attestation} prouves={prouves} pourLaPersonne={pourLaPersonne} />
      )}
    </div>
  )
}

function Calcul({
  compteur: { resultat },
  aujourdhui,
  pourLaPersonne,
}: {
  compteur: CompteurAffiche
  aujourdhui: DateCivile
  pourLaPersonne: boolean
}) {
  const { compteur: t, suiviDesDroits } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.arithmetique}>
      <p className="mb-3">{pourLaPersonne ? t.arithmetiqueSimple : t.arithmetiqueTexte}</p>
      {pourLaPersonne ? (
        <CalculRaconte lignes={resultat.lignes} aujourdhui={aujourdhui} />
      ) : (
        <>
          <Arithmetique
            lignes={lignesMontrees(resultat.lignes, aujourdhui)}
            aujourdhui={aujourdhui}
          />
          <p className="mt-3 font-semibold">
            {suiviDesDroits.totalDesLignes(
              nombre(resultat.jours_occupation, langue, 4),
              nombre(resultat.jours_trimestre, langue, 4),
            )}
          </p>
        </>
      )}
    </Carte>
  )
}

function Attestation({
  vers,
  prouves,
  pourLaPersonne,
}: {
  vers: (langue: Langue) => string
  prouves: LecturesDesFeuilles | null
  pourLaPersonne: boolean
}) {
  const textes = useTextes()
  const { attestation: t } = textes.suiviDesDroits
  const langue = useLangue()
  return (
    <Carte titre={t.titre}>
      <p className="mb-3">{pourLaPersonne ? t.textePourVous : t.texte}</p>
      {prouves && <p className="mb-3 max-w-3xl">{phraseDesLectures(textes, prouves, langue)}</p>}
      <p className="sans-impression flex flex-wrap gap-3">
        {langues.map((une) => (
          <a key={une} href={vers(une)} className="bouton bouton-second">
            {t[une]}
          </a>
        ))}
      </p>
    </Carte>
  )
}

/** The conditions, the three ways of counting and what to check: the agent's part. */
function PourLAgent({ compteur: { resultat, dateDemande } }: { compteur: CompteurAffiche }) {
  const { compteur: t, droit } = useTextes()
  const langue = useLangue()
  const { periode_reference: p, regime, base, verdict, remarques } = resultat
  const moisSeuls = remarques.every(({ code }) => code === 'periode_inconnue')
  return (
    <>
      <Carte titre={t.lectures}>
        <p className="mb-3">{t.lecturesTexte}</p>
        <TroisLectures resultat={resultat} />
      </Carte>
      <Carte titre={t.conditions(jourEnLettres(dateDemande, langue))}>
        <Avis ton={verdict === 'atteint' ? 'bien' : 'attente'}>
          {verdict === 'a_verifier' && moisSeuls ? (
            t.moisDecident
          ) : (
            <>
              <strong>{droit.verdicts[verdict].nom}.</strong> {droit.verdicts[verdict].phrase}
            </>
          )}
        </Avis>
        <div className="mt-4">
          <Fiche
            lignes={[
              [t.regime, `${droit.regimes[regime].nom}. ${droit.regimes[regime].phrase}`],
              [t.base, `${droit.bases[base].nom}. ${droit.bases[base].phrase}`],
              [t.reference, t.duAu(jour(p.debut, langue), jour(p.fin, langue))],
              [t.prolongation, t.nJours(p.jours_prolongation)],
              [t.manquants, t.entre(resultat.jours_manquants, resultat.jours_manquants_max)],
              [t.duree, resultat.duree_droit_mois && t.mois(resultat.duree_droit_mois)],
            ]}
          />
        </div>
        <Remarques remarques={remarques} />
      </Carte>
    </>
  )
}

/** Unknown months are told at the top already; the rest is what somebody must verify. */
function Remarques({ remarques }: Pick<ResultatDeDroits, 'remarques'>) {
  const { compteur: t, droit } = useTextes()
  const autres = remarques.filter(({ code }) => code !== 'periode_inconnue')
  if (autres.length === 0) return null
  return (
    <>
      <h3 className="mt-4 mb-1">{t.remarques}</h3>
      <ul className="list-disc space-y-1 pl-6">
        {autres.map((une) => (
          <li key={une.code}>{phraseDeRemarque(droit, une)}</li>
        ))}
      </ul>
    </>
  )
}
