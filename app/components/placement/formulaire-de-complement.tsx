import { Case, Champ, ChampTexte, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { LienBouton } from '#app/components/ui/page.tsx'
import type { Objectif } from '#app/domain/candidat/candidat.ts'
import type { ComplementDePlacement } from '#app/domain/convention/saisie.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

interface Partie {
  readonly valeurs: Partial<ComplementDePlacement>
}

/** What the individual convention says beyond the dossier, the post and the framework. */
export function FormulaireDeComplement({
  valeurs,
  objectif,
  version,
  retour,
}: Partie & { objectif: Objectif; version: number; retour: string }) {
  const t = useTextes()
  return (
    <Formulaire large version={version}>
      <LeTravail valeurs={valeurs} />
      <LeTuteur valeurs={valeurs} />
      <Insertion valeurs={valeurs} />
      <Evaluations valeurs={valeurs} />
      <Securite valeurs={valeurs} />
      {objectif === 'emploi_durable' && <Engagement valeurs={valeurs} />}
      <Actions>
        <Envoyer>{t.complement.enregistrer}</Envoyer>
        <LienBouton vers={retour} genre="second">
          {t.ui.annuler}
        </LienBouton>
      </Actions>
    </Formulaire>
  )
}

function LeTravail({ valeurs: v }: Partie) {
  const { groupes, champs: c, parLigne } = useTextes().complement
  return (
    <Groupe titre={groupes.fonction}>
      <Rangee>
        <Champ nom="service" libelle={c.service} defaut={v.service} />
        <Champ nom="superieur" libelle={c.superieur} defaut={v.superieur} />
        <Champ
          nom="observationSemaines"
          type="number"
          min={0}
          max={4}
          libelle={c.observationSemaines}
          aide={c.observationAide}
          defaut={v.observationSemaines}
        />
      </Rangee>
      <Lignes nom="taches" libelle={c.taches} aide={parLigne} defaut={v.taches} hauteur={6} />
      <Lignes
        nom="tachesExclues"
        libelle={c.tachesExclues}
        aide={c.tachesExcluesAide}
        defaut={v.tachesExclues}
      />
      <Lignes nom="adresses" libelle={c.adresses} aide={parLigne} defaut={v.adresses} hauteur={2} />
      <Champ nom="deplacements" requis={false} libelle={c.deplacements} defaut={v.deplacements} />
    </Groupe>
  )
}

function LeTuteur({ valeurs: v }: Partie) {
  const { groupes, champs: c } = useTextes().complement
  return (
    <Groupe titre={groupes.tuteur}>
      <Rangee>
        <Champ nom="tuteurNom" libelle={c.tuteurNom} defaut={v.tuteurNom} />
        <Champ nom="tuteurFonction" libelle={c.tuteurFonction} defaut={v.tuteurFonction} />
        <Champ nom="tuteurRemplacant" libelle={c.tuteurRemplacant} defaut={v.tuteurRemplacant} />
        <Champ
          nom="heuresTuteur"
          type="number"
          min={0.5}
          max={38}
          step={0.5}
          libelle={c.heuresTuteur}
          defaut={v.heuresTuteur}
        />
      </Rangee>
    </Groupe>
  )
}

function Insertion({ valeurs: v }: Partie) {
  const { groupes, champs: c, parLigne } = useTextes().complement
  return (
    <Groupe titre={groupes.insertion}>
      <Lignes nom="actions" libelle={c.actions} aide={c.actionsAide} defaut={v.actions} />
      <Lignes
        nom="competencesVisees"
        libelle={c.competencesVisees}
        aide={parLigne}
        defaut={v.competencesVisees}
      />
      <Lignes
        nom="formationParHote"
        libelle={c.formationParHote}
        aide={parLigne}
        defaut={v.formationParHote}
        hauteur={3}
      />
      <p className="aide">{c.voletAide}</p>
      <Rangee>
        <Champ
          nom="voletIntitule"
          requis={false}
          libelle={c.voletIntitule}
          defaut={v.voletIntitule}
        />
        <Champ
          nom="voletOperateur"
          requis={false}
          libelle={c.voletOperateur}
          defaut={v.voletOperateur}
        />
        <Champ
          nom="voletHeures"
          type="number"
          min={1}
          max={2000}
          step={0.5}
          requis={false}
          libelle={c.voletHeures}
          defaut={v.voletHeures}
        />
        <Champ
          nom="voletDebutLe"
          type="date"
          requis={false}
          libelle={c.voletDebutLe}
          defaut={v.voletDebutLe}
        />
        <Champ
          nom="voletFinLe"
          type="date"
          requis={false}
          libelle={c.voletFinLe}
          defaut={v.voletFinLe}
        />
      </Rangee>
    </Groupe>
  )
}

/** Boxes for those proposed and two more: the document prints twelve at most. */
const DE_TROP = 2
const AU_PLUS = 12

function Evaluations({ valeurs: v }: Partie) {
  const { groupes, champs: c } = useTextes().complement
  const connues = v.evaluations ?? []
  const rangs = [...Array(Math.min(AU_PLUS, connues.length + DE_TROP)).keys()]
  return (
    <Groupe titre={groupes.evaluation}>
      <p className="aide">{c.evaluationsAide}</p>
      <Rangee>
        {rangs.map((rang) => (
          <Champ
            key={rang}
            nom={`evaluations[${rang}]`}
            type="date"
            requis={false}
            libelle={c.evaluation(rang + 1)}
            defaut={connues[rang]}
          />
        ))}
      </Rangee>
    </Groupe>
  )
}

function Securite({ valeurs: v }: Partie) {
  const { groupes, champs: c, parLigne } = useTextes().complement
  return (
    <Groupe titre={groupes.securite}>
      <Champ
        nom="ficheDePosteLe"
        type="date"
        etroit
        libelle={c.ficheDePosteLe}
        aide={c.ficheDePosteAide}
        defaut={v.ficheDePosteLe}
      />
      <Lignes nom="risques" libelle={c.risques} aide={parLigne} defaut={v.risques} />
      <Case
        nom="surveillanceSante"
        libelle={c.surveillanceSante}
        defaut={v.surveillanceSante ?? false}
      />
      <Lignes
        nom="vaccinations"
        libelle={c.vaccinations}
        aide={parLigne}
        defaut={v.vaccinations}
        requis={false}
        hauteur={2}
      />
      <Lignes
        nom="equipements"
        libelle={c.equipements}
        aide={parLigne}
        defaut={v.equipements}
        requis={false}
      />
    </Groupe>
  )
}

function Engagement({ valeurs: v }: Partie) {
  const { groupes, champs: c } = useTextes().complement
  return (
    <Groupe titre={groupes.engagement}>
      <p className="aide">{c.engagementAide}</p>
      <Rangee>
        <Champ
          nom="engagementDecisionLe"
          type="date"
          libelle={c.engagementDecisionLe}
          defaut={v.engagementDecisionLe}
        />
        <Champ
          nom="engagementFonction"
          libelle={c.engagementFonction}
          defaut={v.engagementFonction}
        />
      </Rangee>
    </Groupe>
  )
}

/** A list typed one item a line. */
function Lignes({
  nom,
  libelle,
  aide,
  defaut,
  requis = true,
  hauteur = 4,
}: {
  nom: string
  libelle: string
  aide: string
  defaut: readonly string[] | undefined
  requis?: boolean
  hauteur?: number
}) {
  return (
    <ChampTexte
      nom={nom}
      libelle={libelle}
      aide={aide}
      requis={requis}
      defaut={defaut?.join('\n')}
      lignes={hauteur}
    />
  )
}
