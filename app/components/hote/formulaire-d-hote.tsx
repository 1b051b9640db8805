import {
  Case,
  Champ,
  ChampTexte,
  Choix,
  Groupe,
  Radios,
  Rangee,
} from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { LienBouton } from '#app/components/ui/page.tsx'
import { categoriesDHote, partages } from '#app/domain/hote/hote.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** The values a form of a host starts from; nothing for a new one. */
export interface HoteASaisir {
  readonly nom?: string
  readonly categorie?: string
  readonly langue?: string
  readonly bce?: string | null
  readonly adresse?: string | null
  readonly codePostal?: string | null
  readonly commune?: string | null
  readonly telephone?: string | null
  readonly courriel?: string | null
  readonly but?: string | null
  readonly agrement?: string | null
  readonly agrementJusquAu?: string | null
  readonly policeRc?: string | null
  readonly partage?: string
  readonly version?: number
}

export function FormulaireDHote({
  hote,
  retour,
  peutPartager,
  memeNom = false,
}: {
  hote: HoteASaisir
  retour: string
  peutPartager: boolean
  /** Another host bears this name: the form asks whether it is another one. */
  memeNom?: boolean
}) {
  const t = useTextes()
  const { formulaire: f, fiche } = t.hote
  return (
    <Formulaire large {...(hote.version ? { version: hote.version } : {})}>
      {memeNom && <Case nom="malgreLeNom" libelle={f.malgreLeNom} />}
      <Organisation hote={hote} />
      <AdresseEtContact hote={hote} />
      <Conditions hote={hote} />
      {peutPartager && (
        <Groupe titre={f.partageTitre}>
          <Radios
            nom="partage"
            libelle={fiche.partage}
            aide={f.partageAide}
            defaut={hote.partage ?? 'cpas'}
            options={partages.map((un) => ({ valeur: un, texte: t.hote.partages[un] }))}
          />
        </Groupe>
      )}
      <Actions>
        <Envoyer>{f.enregistrer}</Envoyer>
        <LienBouton vers={retour} genre="second">
          {t.ui.annuler}
        </LienBouton>
      </Actions>
    </Formulaire>
  )
}

function Organisation({ hote }: { hote: HoteASaisir }) {
  const t = useTextes()
  const { formulaire: f, fiche } = t.hote
  return (
    <Groupe titre={f.organisation}>
      <Rangee>
        <Champ nom="nom" libelle={f.nom} defaut={hote.nom} />
        <Choix
          nom="categorie"
          libelle={fiche.categorie}
          defaut={hote.categorie}
          options={categoriesDHote.map((une) => ({ valeur: une, texte: t.hote.categories[une] }))}
        />
        <Choix
          nom="langue"
          libelle={fiche.langue}
          defaut={hote.langue}
          options={langues.map((une) => ({ valeur: une, texte: t.commun.langues[une] }))}
        />
      </Rangee>
      <p className="aide">{f.organisationAide}</p>
      <Champ
        nom="bce"
        requis={false}
        etroit
        libelle={fiche.bce}
        aide={f.bceAide}
        defaut={hote.bce}
      />
    </Groupe>
  )
}

function AdresseEtContact({ hote }: { hote: HoteASaisir }) {
  const { formulaire: f, fiche } = useTextes().hote
  return (
    <Groupe titre={f.adresseEtContact}>
      <ChampsDeLieu lieu={hote} />
      <Rangee>
        <Champ
          nom="telephone"
          type="tel"
          requis={false}
          libelle={fiche.telephone}
          defaut={hote.telephone}
        />
        <Champ
          nom="courriel"
          type="email"
          requis={false}
          libelle={fiche.courriel}
          defaut={hote.courriel}
        />
      </Rangee>
    </Groupe>
  )
}

/** Where something is: an address, a postcode, and the commune that it says. */
export function ChampsDeLieu({
  lieu,
}: {
  lieu: Pick<HoteASaisir, 'adresse' | 'codePostal' | 'commune'>
}) {
  const { hote: h } = useTextes()
  return (
    <Rangee>
      <Champ nom="adresse" requis={false} libelle={h.fiche.adresse} defaut={lieu.adresse} />
      <Champ
        nom="codePostal"
        requis={false}
        inputMode="numeric"
        libelle={h.codePostal}
        defaut={lieu.codePostal}
      />
      <Champ
        nom="commune"
        requis={false}
        libelle={h.liste.commune}
        defaut={lieu.commune}
        placeholder={h.formulaire.communeAide}
      />
    </Rangee>
  )
}

function Conditions({ hote }: { hote: HoteASaisir }) {
  const { formulaire: f, fiche } = useTextes().hote
  return (
    <Groupe titre={f.conditions}>
      <ChampTexte
        nom="but"
        requis={false}
        lignes={3}
        libelle={fiche.but}
        aide={f.butAide}
        defaut={hote.but}
      />
      <p className="aide">{f.agrementAide}</p>
      <Rangee>
        <Champ nom="agrement" requis={false} libelle={fiche.agrement} defaut={hote.agrement} />
        <Champ
          nom="agrementJusquAu"
          type="date"
          requis={false}
          libelle={f.agrementJusquAu}
          defaut={hote.agrementJusquAu}
        />
        <Champ nom="policeRc" requis={false} libelle={fiche.police} defaut={hote.policeRc} />
      </Rangee>
    </Groupe>
  )
}
