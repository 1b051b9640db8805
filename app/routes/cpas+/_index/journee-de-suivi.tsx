import { BarreDesEtats } from '#app/components/prestation/barre-des-etats.tsx'
import { ListeDeTaches } from '#app/components/tache/liste-de-taches.tsx'
import { Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Journee } from '#app/services/tache/journee.server.ts'
import { Attentes, Droits, Mouvements } from './a-surveiller.tsx'
import { Equipe } from './equipe.tsx'

/** What is due first, then what comes; the head of the service sees the team on top. */
export function JourneeDeSuivi({ jour }: { jour: Journee }) {
  const { journee: t } = useTextes()
  const langue = useLangue()
  const { taches, desCollegues, mouvements, feuilles, droits, attentes, equipe } = jour
  const groupes = [
    ['enRetard', taches.enRetard],
    ['cetteSemaine', taches.cetteSemaine],
    ['plusTard', taches.plusTard],
  ] as const
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
      {equipe && (
        <div className="lg:col-span-2">
          <Equipe equipe={equipe} />
        </div>
      )}
      <div className="space-y-5">
        {groupes.map(([quand, siennes]) => (
          <Carte key={quand} titre={t.quand[quand](siennes.length)}>
            <ListeDeTaches taches={siennes} porte="cpas" />
          </Carte>
        ))}
        {desCollegues.length > 0 && (
          <details className="carte">
            <summary className="text-lg font-semibold">
              {t.desCollegues(desCollegues.length)}
            </summary>
            <ListeDeTaches taches={desCollegues} porte="cpas" />
          </details>
        )}
      </div>
      <div className="space-y-5">
        <Carte titre={t.feuillesDe(moisEnLettres(feuilles.mois, langue))}>
          {feuilles.comptes.length === 0 ? (
            <p className="text-gris">{t.aucuneFeuille}</p>
          ) : (
            <BarreDesEtats
              comptes={feuilles.comptes}
              vers={(etat) => paths.cpas.feuilles({ mois: feuilles.mois, etat })}
            />
          )}
        </Carte>
        <Mouvements mouvements={mouvements} />
        <Droits droits={droits} />
        <Attentes attentes={attentes} />
      </div>
    </div>
  )
}
