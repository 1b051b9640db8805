import { Avis, Badge, type Ton } from '#app/components/ui/page.tsx'
import { avancementDe, type Situation } from '#app/domain/droit/situation.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { enListe, jourEnLettres, moisEnLettres, nombre } from '#app/i18n/format.ts'
import type { CompteurAffiche } from './compteur-affiche.ts'

const tons: Record<Situation, Ton> = {
  atteint: 'bien',
  a_temps: 'info',
  trop_court: 'attente',
  manque: 'mal',
  a_verifier: 'attente',
}

/** The answer first: how many days are certain, what is missing, and when it should be enough. */
export function BilanDuCompteur({
  compteur,
  pourLaPersonne = false,
}: {
  compteur: CompteurAffiche
  /** The worker reads «you». */
  pourLaPersonne?: boolean
}) {
  const { compteur: t, droit } = useTextes()
  const langue = useLangue()
  const { resultat, jours, moisInconnus, donneesAu, atteintLe, finPrevueLe, terminee } = compteur
  const { situation, joursEnPlus } = avancementDe(resultat, atteintLe, finPrevueLe, terminee)
  const mots = pourLaPersonne ? t.pourVous : t.pourLAgent
  const unite = resultat.demi_jours ? t.demiJours : t.jours
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-[2.6rem] leading-none font-semibold">{nombre(jours, langue)}</span>
        <span className="text-xl">{t.surTotal(resultat.seuil, unite)}</span>
        <Badge ton={tons[situation]}>
          {(pourLaPersonne ? t.situationsPourVous : t.situations)[situation]}
        </Badge>
      </p>
      {moisInconnus.length > 0 && (
        <p className="font-semibold">
          {t.plusInconnus(
            enListe(
              moisInconnus.map((mois) => moisEnLettres(mois, langue)),
              langue,
            ),
            moisInconnus.length,
          )}
        </p>
      )}
      <p>
        {mots[situation]({
          fin: jourEnLettres(finPrevueLe, langue),
          atteint: atteintLe ? jourEnLettres(atteintLe, langue) : null,
          joursEnPlus,
          manquants: resultat.jours_manquants_max,
        })}
      </p>
      <p className="text-gris">
        {donneesAu ? t.donneesAu(jourEnLettres(donneesAu, langue)) : t.sansDonnees}
      </p>
      <Avis ton="info">{droit.mention}</Avis>
    </div>
  )
}
