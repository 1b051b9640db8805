import { Case, Cases, Champ, Choix, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { niveauxDeLangue, permisPossibles } from '#app/domain/candidat/candidat.ts'
import { exigences, type Metier } from '#app/domain/metier/metier.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { CasesDeCompetences } from './cases-de-competences.tsx'
import type { PosteASaisir } from './formulaire-de-poste.tsx'

/** What the task asks: languages with their reason, licences, demands, competences. */
export function ChampsDeDemandes({
  poste,
  metier,
}: {
  poste: PosteASaisir
  metier: Metier | undefined
}) {
  const t = useTextes()
  const { formulaire: f, fiche } = t.poste
  return (
    <Groupe titre={f.demandes}>
      <p>{f.demandesAide}</p>
      <Langues poste={poste} />
      <Cases
        nom="permis"
        libelle={fiche.permis}
        colonnes
        defaut={poste.permis ?? []}
        options={permisPossibles.map((un) => ({ valeur: un, texte: t.candidat.permis[un] }))}
      />
      <Rangee>
        <Champ
          nom="chargeKg"
          type="number"
          min={0}
          max={60}
          requis={false}
          libelle={f.chargeKg}
          aide={f.zeroSiRien}
          defaut={poste.chargeKg}
        />
        <Champ
          nom="deboutHeures"
          type="number"
          min={0}
          max={10}
          requis={false}
          libelle={f.deboutHeures}
          aide={f.zeroSiRien}
          defaut={poste.deboutHeures}
        />
      </Rangee>
      <Cases
        nom="exigences"
        libelle={fiche.exigences}
        colonnes
        defaut={poste.exigences ?? []}
        options={exigences.map((une) => ({ valeur: une, texte: t.candidat.exigences[une] }))}
      />
      <CasesDeCompetences
        nom="competences"
        libelle={fiche.competences}
        metier={metier}
        defaut={poste.competences ?? []}
      />
    </Groupe>
  )
}

function Langues({ poste }: { poste: PosteASaisir }) {
  const t = useTextes()
  const { formulaire: f, fiche } = t.poste
  const niveaux = niveauxDeLangue
    .slice(1)
    .map((un) => ({ valeur: un, texte: t.candidat.niveaux[un] }))
  const niveau = (rang: number | null | undefined) =>
    rang === null || rang === undefined ? null : niveauxDeLangue[rang]
  return (
    <>
      <Rangee>
        <Choix
          nom="frOral"
          requis={false}
          libelle={fiche.langueOrale.fr}
          aide={f.langueAide}
          vide={f.aucunNiveau}
          defaut={niveau(poste.frOral)}
          options={niveaux}
        />
        <Choix
          nom="nlOral"
          requis={false}
          libelle={fiche.langueOrale.nl}
          aide={f.langueAide}
          vide={f.aucunNiveau}
          defaut={niveau(poste.nlOral)}
          options={niveaux}
        />
      </Rangee>
      <Champ
        nom="langueRaison"
        requis={false}
        libelle={f.langueRaison}
        aide={f.langueRaisonAide}
        defaut={poste.langueRaison}
      />
      <Case nom="soutienLangue" libelle={f.soutienLangue} defaut={poste.soutienLangue ?? false} />
    </>
  )
}
