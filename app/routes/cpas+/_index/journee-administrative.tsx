import { Link } from '@remix-run/react'
import { BarreDesEtats } from '#app/components/prestation/barre-des-etats.tsx'
import { ListeDeTaches } from '#app/components/tache/liste-de-taches.tsx'
import { Badge, Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { JourneeAdministrative as Jour } from '#app/services/tache/journee-administrative.server.ts'
import type { TacheAFaire } from '#app/services/tache/lister.server.ts'

/** To print, to sign, sheets of the month. */
export function JourneeAdministrative({ jour }: { jour: Jour }) {
  const { journee: t } = useTextes()
  const langue = useLangue()
  const { aPreparer, aSigner, feuillesATraiter, feuilles } = jour
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Carte titre={t.administratif.aPreparer(aPreparer.length)}>
        <ListeDeTaches taches={aPreparer} porte="cpas" />
      </Carte>
      <Carte titre={t.administratif.aSigner}>
        <Signatures taches={aSigner} />
      </Carte>
      <Carte
        titre={t.feuillesDe(moisEnLettres(feuilles.mois, langue))}
        actions={
          <Link to={paths.cpas.feuilles({ mois: feuilles.mois })}>
            {t.administratif.voirLesFeuilles}
          </Link>
        }
      >
        <BarreDesEtats
          comptes={feuilles.comptes}
          vers={(etat) => paths.cpas.feuilles({ mois: feuilles.mois, etat })}
        />
      </Carte>
      <Carte titre={t.administratif.feuilles(feuillesATraiter.length)}>
        <ListeDeTaches taches={feuillesATraiter} porte="cpas" />
      </Carte>
    </div>
  )
}

/** One line a document, with the sides that have not signed yet. */
function Signatures({ taches }: { taches: readonly TacheAFaire[] }) {
  const { journee: t, tache } = useTextes()
  const documents = new Map<string, TacheAFaire[]>()
  for (const une of taches) {
    const { conventionId } = une.sujet
    if (conventionId) documents.set(conventionId, [...(documents.get(conventionId) ?? []), une])
  }
  if (documents.size === 0) return <p className="text-gris">{t.administratif.rienASigner}</p>
  return (
    <ul className="divide-y divide-trait/70">
      {[...documents].map(([conventionId, siennes]) => (
        <li key={conventionId} className="py-2">
          <Link to={paths.cpas.convention(conventionId)} className="font-semibold">
            {siennes[0]?.prenom} {siennes[0]?.nom}
          </Link>
          <span className="block text-[0.94rem] text-gris">
            {siennes[0]?.titreDuPoste}, {siennes[0]?.nomDeLHote}
          </span>
          <span className="flex flex-wrap gap-2 pt-1">
            {siennes.map(({ debiteur, enRetard }) => (
              <Badge key={debiteur} ton={enRetard ? 'mal' : 'attente'}>
                {t.administratif.attend(tache.coins[debiteur])}
              </Badge>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
