import { ChampTexte, Radios } from '#app/components/ui/champ.tsx'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { DifferenceDeSemaine } from './difference-de-semaine.tsx'
import { Mot } from './page-d-horaire.tsx'
import { SemaineDessinee } from './semaine-dessinee.tsx'

/** The proposed week beside the one in force, and the two answers. */
export function ReponseDHoraire({
  des,
  semaine,
  enVigueur,
  mot,
}: {
  des: DateCivile
  semaine: Semaine
  enVigueur: Semaine | null
  mot: string | null
}) {
  const { horaire: t } = useTextes()
  const langue = useLangue()
  return (
    <>
      <div className="carte">
        <h2 className="mb-3">{t.aPartirDu(jourLong(des, langue))}</h2>
        {mot && <Mot texte={mot} />}
        {enVigueur ? (
          <DifferenceDeSemaine avant={enVigueur} apres={semaine} />
        ) : (
          <SemaineDessinee semaine={semaine} legende={t.propose} />
        )}
      </div>
      <Radios
        nom="reponse"
        libelle={t.reponse.question}
        options={[
          { valeur: 'oui', texte: t.reponse.oui },
          { valeur: 'non', texte: t.reponse.non },
        ]}
      />
      <ChampTexte
        nom="mot"
        libelle={t.reponse.mot}
        aide={t.reponse.motAide}
        requis={false}
        lignes={2}
      />
    </>
  )
}
