import { Case, Cases, Champ, ChampTexte, Choix, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { LienBouton } from '#app/components/ui/page.tsx'
import { objectifs } from '#app/domain/candidat/candidat.ts'
import { type ComplementDeCadre, modesDeTarif, prorata } from '#app/domain/convention/saisie.ts'
import type { CategorieDHote } from '#app/domain/hote/hote.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { LeLieuDansLeCadre } from './le-lieu-dans-le-cadre.tsx'

interface Partie {
  readonly valeurs: Partial<ComplementDeCadre>
}

/** What a framework says, in short groups; a kind of host only sees the fields its law asks for. */
export function FormulaireDeCadre({
  valeurs,
  categorie,
  version,
  retour,
}: Partie & { categorie: CategorieDHote; version?: number; retour: string }) {
  const t = useTextes()
  return (
    <Formulaire large {...(version === undefined ? {} : { version })}>
      <Partenariat valeurs={valeurs} />
      <Duree valeurs={valeurs} />
      <Organisation valeurs={valeurs} />
      <Intervention valeurs={valeurs} />
      <Assurance valeurs={valeurs} />
      <LeLieuDansLeCadre valeurs={valeurs} categorie={categorie} />
      <LeCpas valeurs={valeurs} />
      <Actions>
        <Envoyer>{t.cadre.modification.enregistrer}</Envoyer>
        <LienBouton vers={retour} genre="second">
          {t.ui.annuler}
        </LienBouton>
      </Actions>
    </Formulaire>
  )
}

function Partenariat({ valeurs: v }: Partie) {
  const t = useTextes()
  const { groupes, champs: c } = t.cadre
  return (
    <Groupe titre={groupes.partenariat}>
      <Cases
        nom="objectifs"
        libelle={c.objectifs}
        aide={c.objectifsAide}
        defaut={v.objectifs ?? []}
        options={objectifs.map((un) => ({ valeur: un, texte: t.candidat.objectifs[un] }))}
      />
      <ChampTexte nom="objet" libelle={c.objet} aide={c.objetAide} defaut={v.objet} lignes={2} />
      <Champ
        nom="postes"
        type="number"
        min={1}
        max={500}
        etroit
        libelle={c.postes}
        defaut={v.postes}
      />
      <ChampTexte
        nom="indicateurs"
        libelle={c.indicateurs}
        aide={c.indicateursAide}
        defaut={v.indicateurs?.join('\n')}
      />
    </Groupe>
  )
}

function Duree({ valeurs: v }: Partie) {
  const { groupes, champs: c } = useTextes().cadre
  return (
    <Groupe titre={groupes.duree}>
      <Rangee>
        <Champ nom="debutLe" type="date" libelle={c.debutLe} defaut={v.debutLe} />
        <Champ
          nom="finLe"
          type="date"
          requis={false}
          libelle={c.finLe}
          aide={c.finAide}
          defaut={v.finLe}
        />
        <Champ
          nom="preavisJours"
          type="number"
          min={7}
          max={184}
          libelle={c.preavisJours}
          aide={c.preavisAide}
          defaut={v.preavisJours}
        />
      </Rangee>
    </Groupe>
  )
}

function Organisation({ valeurs: v }: Partie) {
  const { groupes, champs: c } = useTextes().cadre
  return (
    <Groupe titre={groupes.organisation}>
      <Rangee>
        <Champ
          nom="heuresTuteur"
          type="number"
          min={0.5}
          max={38}
          step={0.5}
          libelle={c.heuresTuteur}
          aide={c.heuresTuteurAide}
          defaut={v.heuresTuteur}
        />
        <Champ
          nom="preavisConvocation"
          type="number"
          min={1}
          max={30}
          libelle={c.preavisConvocation}
          aide={c.preavisConvocationAide}
          defaut={v.preavisConvocation}
        />
        <Champ
          nom="jourLimiteFeuille"
          type="number"
          min={1}
          max={10}
          libelle={c.jourLimiteFeuille}
          aide={c.jourLimiteAide}
          defaut={v.jourLimiteFeuille}
        />
      </Rangee>
      <Champ
        nom="servicePrevention"
        libelle={c.servicePrevention}
        aide={c.servicePreventionAide}
        defaut={v.servicePrevention}
      />
      <Case nom="appuiDuCpas" libelle={c.appuiDuCpas} defaut={v.appuiDuCpas ?? false} />
    </Groupe>
  )
}

function Intervention({ valeurs: v }: Partie) {
  const { groupes, champs: c, tarifs, proratas } = useTextes().cadre
  return (
    <Groupe titre={groupes.intervention}>
      <Rangee>
        <Choix
          nom="tarifMode"
          libelle={c.tarifMode}
          defaut={v.tarifMode}
          options={modesDeTarif.map((un) => ({ valeur: un, texte: tarifs[un] }))}
        />
        <Champ
          nom="tarifEuros"
          type="number"
          min={1}
          max={5000}
          step={0.01}
          requis={false}
          libelle={c.tarifEuros}
          aide={c.tarifEurosAide}
          defaut={v.tarifEuros}
        />
        <Champ
          nom="tarifPourcentage"
          type="number"
          min={1}
          max={100}
          step={0.01}
          requis={false}
          libelle={c.tarifPourcentage}
          aide={c.tarifPourcentageAide}
          defaut={v.tarifPourcentage}
        />
        <Choix
          nom="tarifProrata"
          libelle={c.tarifProrata}
          defaut={v.tarifProrata}
          options={prorata.map((un) => ({ valeur: un, texte: proratas[un] }))}
        />
        <Champ
          nom="delaiPaiement"
          type="number"
          min={1}
          max={120}
          libelle={c.delaiPaiement}
          defaut={v.delaiPaiement}
        />
      </Rangee>
      <Case nom="tarifIndexe" libelle={c.tarifIndexe} defaut={v.tarifIndexe ?? false} />
    </Groupe>
  )
}

function Assurance({ valeurs: v }: Partie) {
  const { groupes, champs: c } = useTextes().cadre
  return (
    <Groupe titre={groupes.assurance}>
      <p className="aide">{c.assuranceAide}</p>
      <Rangee>
        <Champ
          nom="assuranceCompagnie"
          libelle={c.assuranceCompagnie}
          defaut={v.assuranceCompagnie}
        />
        <Champ nom="assurancePolice" libelle={c.assurancePolice} defaut={v.assurancePolice} />
      </Rangee>
    </Groupe>
  )
}

function LeCpas({ valeurs: v }: Partie) {
  const { groupes, champs: c } = useTextes().cadre
  return (
    <Groupe titre={groupes.cpas}>
      <Rangee>
        <Champ nom="decisionOrgane" libelle={c.decisionOrgane} defaut={v.decisionOrgane} />
        <Champ nom="decisionLe" type="date" libelle={c.decisionLe} defaut={v.decisionLe} />
        <Champ nom="decisionReference" libelle={c.decisionReference} defaut={v.decisionReference} />
        <Champ
          nom="juridiction"
          libelle={c.juridiction}
          aide={c.juridictionAide}
          defaut={v.juridiction}
        />
        <Champ nom="lieuDeSignature" libelle={c.lieuDeSignature} defaut={v.lieuDeSignature} />
        <Champ
          nom="exemplaires"
          type="number"
          min={2}
          max={9}
          libelle={c.exemplaires}
          defaut={v.exemplaires}
        />
      </Rangee>
    </Groupe>
  )
}
