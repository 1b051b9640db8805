import { Case, Champ, Choix, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { absencesDuPasse, naturesDePeriode, preuves } from '#app/domain/candidat/passe.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** A past period as it was filled in before. */
export interface PeriodeAMontrer {
  readonly type: string
  readonly du: DateCivile
  readonly au: DateCivile
  readonly details: Readonly<Record<string, unknown>>
  readonly natureDePreuve: string | null
  readonly preuve: string | null
  readonly papierSha256: string | null
}

/** What a past period was and what proves it; fields of other natures may stay empty. */
export function ChampsDePeriode({
  periode,
  salaireDeReference,
}: {
  periode?: PeriodeAMontrer
  /** In words, with its currency. */
  salaireDeReference: string
}) {
  const { passe: t } = useTextes()
  const f = t.formulaire
  const d = periode?.details ?? {}
  return (
    <>
      <Choix
        nom="nature"
        libelle={f.nature}
        defaut={periode?.type}
        options={naturesDePeriode.map((valeur) => ({ valeur, texte: t.natures[valeur] }))}
      />
      <Rangee>
        <Champ nom="du" type="date" libelle={f.du} defaut={periode?.du} />
        <Champ nom="au" type="date" libelle={f.au} defaut={periode?.au} />
      </Rangee>
      <Champ
        nom="employeur"
        libelle={f.employeur}
        aide={f.employeurAide}
        requis={false}
        maxLength={120}
        defaut={texte(d.employeur)}
      />
      <Choix
        nom="absence"
        libelle={f.absence}
        aide={f.absenceAide}
        requis={false}
        vide=""
        defaut={texte(d.absence)}
        options={absencesDuPasse.map((valeur) => ({ valeur, texte: t.absences[valeur] }))}
      />
      <TempsPlein details={d} />
      <TempsPartiel details={d} salaireDeReference={salaireDeReference} />
      <ChampsDePreuve periode={periode} />
    </>
  )
}

function TempsPlein({ details: d }: { details: PeriodeAMontrer['details'] }) {
  const { formulaire: f } = useTextes().passe
  return (
    <Groupe titre={f.pleinTitre}>
      <Champ
        nom="regimeJours"
        libelle={f.regimeJours}
        aide={f.regimeAide}
        inputMode="decimal"
        requis={false}
        etroit
        defaut={chiffre(d.regime_jours)}
      />
      <Champ
        nom="joursDeclares"
        libelle={f.joursDeclares}
        aide={f.joursDeclaresAide}
        inputMode="decimal"
        requis={false}
        etroit
        defaut={chiffre(d.jours_declares)}
      />
    </Groupe>
  )
}

function TempsPartiel({
  details: d,
  salaireDeReference,
}: {
  details: PeriodeAMontrer['details']
  salaireDeReference: string
}) {
  const { formulaire: f } = useTextes().passe
  const salaire = d.salaire_minimum_atteint
  return (
    <Groupe titre={f.partielTitre}>
      <ChampsDHeures details={d} />
      <Choix
        nom="salaireAtteint"
        libelle={f.salaire}
        aide={f.salaireAide(salaireDeReference)}
        requis={false}
        vide={f.saisPas}
        defaut={salaire === true ? 'oui' : salaire === false ? 'non' : undefined}
        options={[
          { valeur: 'oui', texte: f.oui },
          { valeur: 'non', texte: f.non },
        ]}
      />
    </Groupe>
  )
}

export function ChampsDHeures({
  details: d,
  aide,
}: {
  details: PeriodeAMontrer['details']
  aide?: string
}) {
  const { formulaire: f } = useTextes().passe
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <Champ
        nom="heuresSemaine"
        libelle={f.heuresSemaine}
        aide={aide}
        inputMode="decimal"
        requis={false}
        defaut={chiffre(d.heures_semaine)}
      />
      <Champ
        nom="heuresReference"
        libelle={f.heuresReference}
        inputMode="decimal"
        requis={false}
        defaut={chiffre(d.heures_reference)}
      />
    </div>
  )
}

export function ChampsDePreuve({
  periode,
}: {
  periode?: Pick<PeriodeAMontrer, 'natureDePreuve' | 'preuve' | 'papierSha256'> | undefined
}) {
  const { passe: t } = useTextes()
  const f = t.formulaire
  return (
    <Groupe titre={f.preuveTitre}>
      <Choix
        nom="natureDePreuve"
        libelle={f.natureDePreuve}
        requis={false}
        vide=""
        defaut={periode?.natureDePreuve}
        options={preuves.map((valeur) => ({ valeur, texte: t.preuves[valeur] }))}
      />
      <Champ
        nom="preuve"
        libelle={f.preuve}
        aide={f.preuveAide}
        requis={false}
        maxLength={160}
        defaut={periode?.preuve}
      />
      <Champ
        nom="papier"
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        requis={false}
        libelle={periode?.papierSha256 ? f.papierNouveau : f.papier}
        aide={f.papierAide}
      />
      <Case nom="vue" libelle={f.vue} aide={f.vueAide} />
    </Groupe>
  )
}

function texte(valeur: unknown): string | undefined {
  return typeof valeur === 'string' ? valeur : undefined
}

function chiffre(valeur: unknown): number | undefined {
  return typeof valeur === 'number' ? valeur : undefined
}
