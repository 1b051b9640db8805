import { Case, Cases, Champ, ChampTexte, Choix, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { LienBouton } from '#app/components/ui/page.tsx'
import {
  aides,
  niveauxDeLangue,
  objectifs,
  permisPossibles,
  phases,
} from '#app/domain/candidat/candidat.ts'
import { exigences, metiers } from '#app/domain/metier/metier.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { sexes } from '#app/domain/shared/sexe.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nomDuJour } from '#app/i18n/format.ts'

/** The values a form of a dossier starts from; nothing for a new one. */
export interface DossierASaisir {
  readonly prenom?: string
  readonly nom?: string
  readonly niss?: string | null
  readonly naissanceLe?: string | null
  readonly sexe?: string | null
  readonly langue?: string
  readonly adresse?: string | null
  readonly codePostal?: string | null
  readonly commune?: string | null
  readonly telephone?: string | null
  readonly courriel?: string | null
  readonly aide?: string | null
  readonly phase?: string
  readonly objectif?: string
  readonly frOral?: number | null
  readonly frEcrit?: number | null
  readonly nlOral?: number | null
  readonly nlEcrit?: number | null
  readonly permis?: readonly string[]
  readonly etudes?: string | null
  readonly experience?: string | null
  readonly trajetMax?: number | null
  readonly heuresSouhaitees?: number | null
  readonly limites?: readonly string[]
  readonly chargeMaxKg?: number | null
  readonly deboutMaxHeures?: number | null
  readonly disponibleDes?: string | null
  readonly souhaits?: readonly { readonly mots: string }[]
  readonly indisponibilites?: readonly {
    jour: number
    de: string
    a: string
    motif: string | null
  }[]
  readonly version?: number
}

const PLAGES_DE_TROP = 2

export function FormulaireDeDossier({
  dossier,
  retour,
}: {
  dossier: DossierASaisir
  retour: string
}) {
  const t = useTextes()
  const { candidat: c } = t
  return (
    <Formulaire large {...(dossier.version ? { version: dossier.version } : {})}>
      <Identite dossier={dossier} />
      <Contact dossier={dossier} />
      <Groupe titre={c.dossier.accompagnement}>
        <Rangee>
          <Choix
            nom="phase"
            libelle={c.dossier.phase}
            defaut={dossier.phase ?? 'accueil_determination'}
            options={optionsDe(phases, c.phases)}
          />
          <Choix
            nom="objectif"
            libelle={c.dossier.objectif}
            defaut={dossier.objectif ?? 'ouverture_droits'}
            options={optionsDe(objectifs, c.objectifs)}
          />
          <Choix
            nom="aide"
            libelle={c.dossier.aide}
            requis={false}
            defaut={dossier.aide}
            vide={t.ui.inconnu}
            options={optionsDe(aides, c.aides)}
          />
        </Rangee>
      </Groupe>
      <Projet dossier={dossier} />
      <Disponibilites dossier={dossier} />
      <Actions>
        <Envoyer>{c.formulaire.enregistrer}</Envoyer>
        <LienBouton vers={retour} genre="second">
          {t.ui.annuler}
        </LienBouton>
      </Actions>
    </Formulaire>
  )
}

function Identite({ dossier }: { dossier: DossierASaisir }) {
  const t = useTextes()
  const { candidat: c } = t
  return (
    <Groupe titre={c.dossier.identite}>
      <Rangee>
        <Champ nom="prenom" libelle={c.formulaire.prenom} defaut={dossier.prenom} />
        <Champ nom="nom" libelle={c.formulaire.nom} defaut={dossier.nom} />
        <Champ
          nom="naissanceLe"
          type="date"
          requis={false}
          libelle={c.dossier.naissance}
          defaut={dossier.naissanceLe}
        />
        <Choix
          nom="sexe"
          requis={false}
          libelle={c.dossier.sexe}
          defaut={dossier.sexe}
          vide={t.ui.inconnu}
          options={optionsDe(sexes, c.sexes)}
        />
        <Choix
          nom="langue"
          libelle={c.dossier.langue}
          defaut={dossier.langue}
          options={langues.map((l) => ({ valeur: l, texte: t.commun.langues[l] }))}
        />
        <Champ
          nom="niss"
          requis={false}
          inputMode="numeric"
          libelle={c.dossier.niss}
          aide={dossier.niss ? c.formulaire.nissDeja : c.formulaire.nissAide}
        />
      </Rangee>
      <Case nom="nissMalgreTout" libelle={c.formulaire.nissMalgreTout} />
    </Groupe>
  )
}

function Contact({ dossier }: { dossier: DossierASaisir }) {
  const { candidat: c, hote: h } = useTextes()
  return (
    <Groupe titre={c.dossier.contact}>
      <Rangee>
        <Champ nom="adresse" requis={false} libelle={c.dossier.adresse} defaut={dossier.adresse} />
        <Champ
          nom="codePostal"
          requis={false}
          inputMode="numeric"
          libelle={h.codePostal}
          defaut={dossier.codePostal}
        />
        <Champ nom="commune" requis={false} libelle={c.liste.commune} defaut={dossier.commune} />
        <Champ
          nom="telephone"
          requis={false}
          type="tel"
          libelle={c.dossier.telephone}
          defaut={dossier.telephone}
        />
        <Champ
          nom="courriel"
          requis={false}
          type="email"
          libelle={c.dossier.courriel}
          defaut={dossier.courriel}
        />
      </Rangee>
    </Groupe>
  )
}

function Projet({ dossier }: { dossier: DossierASaisir }) {
  const t = useTextes()
  const langue = useLangue()
  const { candidat: c } = t
  const niveaux = optionsDe(niveauxDeLangue, c.niveaux)
  const niveau = (rang: number | null | undefined) =>
    rang === null || rang === undefined ? '' : niveauxDeLangue[rang]
  return (
    <Groupe titre={c.dossier.projet}>
      <datalist id="metiers">
        {metiers.map((metier) => (
          <option key={metier.code} value={metier[langue]} />
        ))}
      </datalist>
      <Rangee>
        {[1, 2, 3].map((rang) => (
          <Champ
            key={rang}
            nom={`souhait${rang}`}
            requis={false}
            list="metiers"
            libelle={c.formulaire.souhait(rang)}
            aide={rang === 1 ? c.formulaire.souhaitAide : undefined}
            defaut={dossier.souhaits?.[rang - 1]?.mots}
          />
        ))}
      </Rangee>
      <Rangee>
        <Choix
          nom="frOral"
          requis={false}
          libelle={c.dossier.frOral}
          vide={t.ui.inconnu}
          defaut={niveau(dossier.frOral)}
          options={niveaux}
        />
        <Choix
          nom="frEcrit"
          requis={false}
          libelle={c.dossier.frEcrit}
          vide={t.ui.inconnu}
          defaut={niveau(dossier.frEcrit)}
          options={niveaux}
        />
        <Choix
          nom="nlOral"
          requis={false}
          libelle={c.dossier.nlOral}
          vide={t.ui.inconnu}
          defaut={niveau(dossier.nlOral)}
          options={niveaux}
        />
        <Choix
          nom="nlEcrit"
          requis={false}
          libelle={c.dossier.nlEcrit}
          vide={t.ui.inconnu}
          defaut={niveau(dossier.nlEcrit)}
          options={niveaux}
        />
      </Rangee>
      <Cases
        nom="permis"
        libelle={c.dossier.permisTitre}
        colonnes
        defaut={dossier.permis ?? []}
        options={optionsDe(permisPossibles, c.permis)}
      />
      <Champ nom="etudes" requis={false} libelle={c.dossier.etudes} defaut={dossier.etudes} />
      <ChampTexte
        nom="experience"
        requis={false}
        libelle={c.dossier.experience}
        defaut={dossier.experience}
      />
    </Groupe>
  )
}

function Disponibilites({ dossier }: { dossier: DossierASaisir }) {
  const t = useTextes()
  const { candidat: c } = t
  const connues = dossier.indisponibilites ?? []
  const rangs = [...Array(connues.length + PLAGES_DE_TROP).keys()]
  return (
    <Groupe titre={c.dossier.disponibilites}>
      <Rangee>
        <Champ
          nom="disponibleDes"
          type="date"
          requis={false}
          libelle={c.dossier.disponibleDes}
          defaut={dossier.disponibleDes}
        />
        <Champ
          nom="trajetMax"
          type="number"
          min={5}
          max={180}
          requis={false}
          libelle={c.dossier.trajet}
          defaut={dossier.trajetMax}
        />
        <Champ
          nom="heuresSouhaitees"
          type="number"
          min={4}
          max={40}
          requis={false}
          libelle={c.dossier.heures}
          defaut={dossier.heuresSouhaitees}
        />
        <Champ
          nom="chargeMaxKg"
          type="number"
          min={0}
          max={60}
          requis={false}
          libelle={c.dossier.chargeMax}
          defaut={dossier.chargeMaxKg}
        />
        <Champ
          nom="deboutMaxHeures"
          type="number"
          min={0}
          max={10}
          requis={false}
          libelle={c.dossier.deboutMax}
          defaut={dossier.deboutMaxHeures}
        />
      </Rangee>
      <Cases
        nom="limites"
        libelle={c.dossier.limites}
        aide={c.dossier.limitesAide}
        colonnes
        defaut={dossier.limites ?? []}
        options={optionsDe(exigences, c.exigences)}
      />
      <fieldset className="space-y-3">
        <legend className="etiquette">{c.dossier.indisponible}</legend>
        <span className="aide">{c.dossier.indisponibleAide}</span>
        {rangs.map((rang) => (
          <Plage key={rang} rang={rang} plage={connues[rang]} />
        ))}
      </fieldset>
    </Groupe>
  )
}

function Plage({
  rang,
  plage,
}: {
  rang: number
  plage: { jour: number; de: string; a: string; motif: string | null } | undefined
}) {
  const t = useTextes()
  const langue = useLangue()
  const { formulaire: f } = t.candidat
  const nom = (champ: string) => `indisponibilites[${rang}].${champ}`
  return (
    <fieldset className="rounded-md border border-trait p-3">
      <legend className="px-1 text-gris">{f.plage(rang + 1)}</legend>
      <div className="grid gap-3 sm:grid-cols-4">
        <Choix
          nom={nom('jour')}
          requis={false}
          libelle={f.jour}
          vide="—"
          defaut={plage && String(plage.jour)}
          options={[1, 2, 3, 4, 5, 6, 7].map((n) => ({
            valeur: String(n),
            texte: nomDuJour(n, langue),
          }))}
        />
        <Champ nom={nom('de')} type="time" requis={false} libelle={f.de} defaut={plage?.de} />
        <Champ nom={nom('a')} type="time" requis={false} libelle={f.a} defaut={plage?.a} />
        <Champ nom={nom('motif')} requis={false} libelle={f.raison} defaut={plage?.motif} />
      </div>
    </fieldset>
  )
}

function optionsDe<V extends string>(valeurs: readonly V[], mots: Readonly<Record<V, string>>) {
  return valeurs.map((valeur) => ({ valeur, texte: mots[valeur] }))
}
