import {
  Case,
  Cases,
  Champ,
  ChampTexte,
  Choix,
  Groupe,
  Radios,
  Rangee,
} from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { LienBouton } from '#app/components/ui/page.tsx'
import { objectifs } from '#app/domain/candidat/candidat.ts'
import { type Metier, trouverMetierParCode } from '#app/domain/metier/metier.ts'
import { type Semaine, visibilites } from '#app/domain/poste/poste.ts'
import type { Bilingue } from '#app/domain/shared/langue.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { CasesDeCompetences } from './cases-de-competences.tsx'
import { ChampsDHoraire } from './champs-d-horaire.tsx'
import { ChampsDeDemandes } from './champs-de-demandes.tsx'

/** The values a form of a post starts from; a new one has its title and its trade. */
export interface PosteASaisir {
  readonly titre?: string
  readonly siteId?: string | null
  readonly taches?: readonly string[]
  readonly tachesExclues?: readonly string[]
  readonly places?: number
  readonly semaine?: Semaine
  readonly horaireTexte?: string | null
  readonly heuresSemaine?: number | null
  readonly frOral?: number | null
  readonly nlOral?: number | null
  readonly langueRaison?: string | null
  readonly soutienLangue?: boolean
  readonly permis?: readonly string[]
  readonly exigences?: readonly string[]
  readonly chargeKg?: number | null
  readonly deboutHeures?: number | null
  readonly competences?: readonly string[]
  readonly competencesApprises?: readonly string[]
  readonly objectif?: string
  readonly formation?: boolean
  readonly tuteurId?: string | null
  readonly debutLe?: string | null
  readonly dureeMois?: number | null
  readonly visibilite?: string
  readonly centres?: readonly { readonly id: string }[]
  readonly version?: number
}

/** What a post can choose from at its host. */
export interface ChoixDuPoste {
  readonly sites: readonly { readonly id: string; readonly nom: string }[]
  readonly contacts: readonly { readonly compteId: string; readonly nom: string }[]
  readonly centres: readonly ({ readonly id: string } & Bilingue)[]
}

export function FormulaireDePoste({
  poste,
  metier: code,
  hoteId,
  choix,
  retour,
}: {
  poste: PosteASaisir
  metier: string | null
  /** Only for a new post: an existing one does not change hosts. */
  hoteId?: string
  choix: ChoixDuPoste
  retour: string
}) {
  const t = useTextes()
  const { formulaire: f } = t.poste
  const metier = code === null ? undefined : trouverMetierParCode(code)
  return (
    <Formulaire large {...(poste.version ? { version: poste.version } : {})}>
      {hoteId && <input type="hidden" name="hoteId" value={hoteId} />}
      <input type="hidden" name="metier" value={metier?.code ?? ''} />
      <Travail poste={poste} choix={choix} />
      <ChampsDHoraire poste={poste} />
      <ChampsDeDemandes poste={poste} metier={metier} />
      <Apprentissage poste={poste} metier={metier} choix={choix} />
      <Partage poste={poste} choix={choix} />
      <Actions>
        <Envoyer>{f.enregistrer}</Envoyer>
        <LienBouton vers={retour} genre="second">
          {t.ui.annuler}
        </LienBouton>
        {!poste.version && <span className="text-gris">{f.brouillon}</span>}
      </Actions>
    </Formulaire>
  )
}

function Travail({ poste, choix }: { poste: PosteASaisir; choix: ChoixDuPoste }) {
  const { formulaire: f, fiche } = useTextes().poste
  return (
    <Groupe titre={fiche.travail}>
      <Champ nom="titre" libelle={f.titre} aide={f.titreAide} defaut={poste.titre} />
      {choix.sites.length > 0 && (
        <Choix
          nom="siteId"
          requis={false}
          libelle={f.site}
          vide={f.adresseDeLHote}
          defaut={poste.siteId}
          options={choix.sites.map(({ id, nom }) => ({ valeur: id, texte: nom }))}
        />
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        <ChampTexte
          nom="taches"
          requis={false}
          lignes={6}
          libelle={fiche.taches}
          aide={f.tachesAide}
          defaut={poste.taches?.join('\n')}
        />
        <ChampTexte
          nom="tachesExclues"
          requis={false}
          lignes={6}
          libelle={fiche.tachesExclues}
          aide={f.tachesExcluesAide}
          defaut={poste.tachesExclues?.join('\n')}
        />
      </div>
    </Groupe>
  )
}

function Apprentissage({
  poste,
  metier,
  choix,
}: {
  poste: PosteASaisir
  metier: Metier | undefined
  choix: ChoixDuPoste
}) {
  const t = useTextes()
  const { formulaire: f, fiche } = t.poste
  return (
    <Groupe titre={fiche.accompagnement}>
      <Rangee>
        <Choix
          nom="objectif"
          libelle={f.objectif}
          aide={f.objectifAide}
          defaut={poste.objectif ?? 'ouverture_droits'}
          options={objectifs.map((un) => ({ valeur: un, texte: t.candidat.objectifs[un] }))}
        />
        <Choix
          nom="tuteurId"
          requis={false}
          libelle={f.tuteur}
          aide={f.tuteurAide}
          vide={f.aucunTuteur}
          defaut={poste.tuteurId}
          options={tuteursDe(choix)}
        />
      </Rangee>
      <Case nom="formation" libelle={f.formation} defaut={poste.formation ?? false} />
      <CasesDeCompetences
        nom="competencesApprises"
        libelle={fiche.competencesApprises}
        metier={metier}
        defaut={poste.competencesApprises ?? []}
      />
    </Groupe>
  )
}

function Partage({ poste, choix }: { poste: PosteASaisir; choix: ChoixDuPoste }) {
  const t = useTextes()
  const langue = useLangue()
  const { formulaire: f, fiche } = t.poste
  return (
    <Groupe titre={f.partage}>
      <Rangee>
        <Champ
          nom="places"
          type="number"
          min={1}
          max={200}
          libelle={f.places}
          aide={f.placesAide}
          defaut={poste.places ?? 1}
        />
        <Champ
          nom="debutLe"
          type="date"
          requis={false}
          libelle={f.debut}
          aide={f.debutAide}
          defaut={poste.debutLe}
        />
        <Champ
          nom="dureeMois"
          type="number"
          min={1}
          max={60}
          requis={false}
          libelle={f.duree}
          aide={f.dureeAide}
          defaut={poste.dureeMois}
        />
      </Rangee>
      <Radios
        nom="visibilite"
        libelle={fiche.visibilite}
        defaut={poste.visibilite ?? 'cpas'}
        options={visibilites.map((une) => ({ valeur: une, texte: t.poste.visibilitesAide[une] }))}
      />
      <Cases
        nom="centres"
        libelle={f.centres}
        {...(choix.centres.length === 0 ? { aide: f.aucunCentre } : {})}
        colonnes
        defaut={(poste.centres ?? []).map(({ id }) => id)}
        options={choix.centres.map((un) => ({ valeur: un.id, texte: un[langue] }))}
      />
    </Groupe>
  )
}

/** One person may be manager and tutor: once in the list. */
function tuteursDe({ contacts }: ChoixDuPoste) {
  const noms = new Map(contacts.map(({ compteId, nom }) => [compteId, nom]))
  return [...noms].map(([valeur, texte]) => ({ valeur, texte }))
}
