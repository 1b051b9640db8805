import { Champ, Choix, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { regions } from '#app/domain/cpas/cpas.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** What the form starts from; nothing for a new centre. */
export interface CpasASaisir {
  readonly nomFr: string
  readonly nomNl: string
  readonly region: string
  readonly langue: string
  readonly adresse: string
  readonly codePostal: string
  readonly commune: string
  readonly bce: string | null
  readonly telephone: string | null
  readonly courriel: string | null
  readonly signataires: string
}

export function ChampsDeCpas({ cpas }: { cpas?: CpasASaisir }) {
  const { instance, hote, commun } = useTextes()
  const { cpas: t } = instance
  return (
    <>
      <Groupe titre={t.identite}>
        <Champ nom="nomFr" libelle={t.nomFr} defaut={cpas?.nomFr} />
        <Champ nom="nomNl" libelle={t.nomNl} defaut={cpas?.nomNl} />
        <Rangee>
          <Choix
            nom="region"
            libelle={t.region}
            defaut={cpas?.region}
            options={regions.map((une) => ({ valeur: une, texte: hote.regions[une] }))}
          />
          <Choix
            nom="langue"
            libelle={t.langue}
            defaut={cpas?.langue}
            options={langues.map((une) => ({ valeur: une, texte: commun.langues[une] }))}
          />
          <Champ nom="bce" libelle={t.bce} requis={false} inputMode="numeric" defaut={cpas?.bce} />
        </Rangee>
        <p className="aide">{t.regionAide}</p>
      </Groupe>
      <Groupe titre={t.contact}>
        <Champ nom="adresse" libelle={t.adresse} defaut={cpas?.adresse} />
        <Rangee>
          <Champ
            nom="codePostal"
            libelle={t.codePostal}
            inputMode="numeric"
            defaut={cpas?.codePostal}
          />
          <Champ nom="commune" libelle={t.commune} defaut={cpas?.commune} />
        </Rangee>
        <Rangee>
          <Champ
            nom="telephone"
            type="tel"
            libelle={t.telephone}
            requis={false}
            defaut={cpas?.telephone}
          />
          <Champ
            nom="courriel"
            type="email"
            libelle={t.courriel}
            requis={false}
            defaut={cpas?.courriel}
          />
        </Rangee>
      </Groupe>
      <Groupe titre={t.signature}>
        <Champ
          nom="signataires"
          libelle={t.signataires}
          aide={t.signatairesAide}
          defaut={cpas?.signataires}
        />
      </Groupe>
    </>
  )
}
