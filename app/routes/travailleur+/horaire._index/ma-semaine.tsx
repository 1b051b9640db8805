import { DifferenceDeSemaine } from '#app/components/horaire/difference-de-semaine.tsx'
import { SemaineDessinee } from '#app/components/horaire/semaine-dessinee.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Carte } from '#app/components/ui/page.tsx'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

/** The agreed week, and the button that says «I have seen it». */
export function MaSemaine({
  horaire,
}: {
  horaire: {
    readonly id: string
    readonly des: DateCivile
    readonly semaine: Semaine
    readonly vuA: Date | null
  }
}) {
  const { horaire: t } = useTextes().parcours
  const langue = useLangue()
  return (
    <Carte titre={t.aPartirDu(jourLong(horaire.des, langue))}>
      <SemaineDessinee
        semaine={horaire.semaine}
        legende={t.aPartirDu(jourLong(horaire.des, langue))}
      />
      <div className="mt-4">
        {horaire.vuA ? (
          <p className="font-semibold text-mousse">{t.vu}</p>
        ) : (
          <Formulaire action={paths.travailleur.horaireVu(horaire.id)}>
            <p>{t.regardez}</p>
            <Envoyer>{t.jAiVu}</Envoyer>
          </Formulaire>
        )}
      </div>
    </Carte>
  )
}

/** Not decided yet: the person sees it and may speak to their agent. */
export function ChangementPropose({
  propose,
  enVigueur,
}: {
  propose: { readonly des: DateCivile; readonly semaine: Semaine }
  enVigueur: Semaine | null
}) {
  const { horaire: t } = useTextes().parcours
  const langue = useLangue()
  return (
    <Carte titre={t.changement(jourLong(propose.des, langue))}>
      <p className="mb-3">{t.pasDecide}</p>
      {enVigueur ? (
        <DifferenceDeSemaine avant={enVigueur} apres={propose.semaine} />
      ) : (
        <SemaineDessinee semaine={propose.semaine} legende={t.changement(propose.des)} />
      )}
    </Carte>
  )
}

export function JoursSpeciaux({ exceptions }: { exceptions: readonly JourDeFeuille[] }) {
  const { parcours, prestation } = useTextes()
  const { horaire: t } = parcours
  const langue = useLangue()
  if (exceptions.length === 0) return null
  return (
    <Carte titre={t.joursSpeciaux}>
      <ul className="divide-y divide-trait/70">
        {exceptions.map(({ jour, code }) => (
          <li key={jour} className="flex flex-wrap justify-between gap-x-4 py-2">
            <strong>{jourLong(jour, langue)}</strong>
            {prestation.codes[code]}
          </li>
        ))}
      </ul>
    </Carte>
  )
}
