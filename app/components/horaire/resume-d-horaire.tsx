import { Link } from '@remix-run/react'
import { Carte } from '#app/components/ui/page.tsx'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourCourt, jourEnLettres } from '#app/i18n/format.ts'
import { EtatDHoraire } from './etat-d-horaire.tsx'
import { SemaineDessinee } from './semaine-dessinee.tsx'

/** The schedule in short, for the page of a placement: the week, what waits, the next announced days. */
export function ResumeDHoraire({
  enVigueur,
  propose,
  exceptions,
  vers,
}: {
  enVigueur: { readonly des: DateCivile; readonly semaine: Semaine } | null
  propose: { readonly des: DateCivile } | null
  exceptions: readonly JourDeFeuille[]
  /** The page of the schedule. */
  vers: string
}) {
  const { horaire: t, prestation } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.titre} actions={<Link to={vers}>{t.ouvrir}</Link>}>
      {propose && (
        <p className="mb-2">
          <EtatDHoraire statut="propose" /> {t.aPartirDu(jourEnLettres(propose.des, langue))}
        </p>
      )}
      {enVigueur ? (
        <SemaineDessinee
          semaine={enVigueur.semaine}
          legende={t.aPartirDu(jourEnLettres(enVigueur.des, langue))}
        />
      ) : (
        <p className="text-gris">{t.aucun}</p>
      )}
      {exceptions.length > 0 && (
        <>
          <h3 className="mt-4">{t.joursAnnonces}</h3>
          <ul>
            {exceptions.slice(0, 5).map(({ jour, code }) => (
              <li key={jour}>
                {jourCourt(jour, langue)} : {prestation.codes[code]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Carte>
  )
}
