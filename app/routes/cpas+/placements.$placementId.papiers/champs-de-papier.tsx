import { Case, Cases, Champ, Choix, Radios, Rangee } from '#app/components/ui/champ.tsx'
import { motifsDeLettre, type Papier } from '#app/domain/placement/papier.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import type { PapiersAImprimer } from '#app/services/papier/preparer.server.ts'

/** What one paper asks beyond the file, and in which language it is printed. */
export function ChampsDePapier({ papier, donnees }: { papier: Papier; donnees: PapiersAImprimer }) {
  const { papier: t, commun } = useTextes()
  return (
    <>
      <input type="hidden" name="papier" value={papier} />
      <Radios
        nom="langue"
        libelle={t.langue}
        defaut={donnees.langue}
        options={langues.map((valeur) => ({ valeur, texte: commun.langues[valeur] }))}
      />
      <Siens papier={papier} donnees={donnees} />
    </>
  )
}

function Siens({ papier, donnees }: { papier: Papier; donnees: PapiersAImprimer }) {
  switch (papier) {
    case 'contrat-de-travail':
      return <Contrat />
    case 'evaluation':
      return <Evaluation donnees={donnees} />
    case 'attestation-de-competences':
      return <Competences donnees={donnees} />
    case 'lettre-de-fin':
      return <Lettre donnees={donnees} />
    case 'fiche-de-fonction':
    case 'fiche-de-poste':
    case 'points-d-attention':
      return null
  }
}

function Contrat() {
  const { papier: t } = useTextes()
  return (
    <>
      <Radios
        nom="statut"
        libelle={t.statut}
        defaut="ouvrier"
        options={(['ouvrier', 'employe'] as const).map((valeur) => ({
          valeur,
          texte: t.statuts[valeur],
        }))}
      />
      <Rangee>
        <Champ nom="bareme" libelle={t.bareme} />
        <Champ nom="brutEuros" type="number" min={100} step={0.01} libelle={t.brut} />
      </Rangee>
    </>
  )
}

function Evaluation({ donnees: { evaluations } }: { donnees: PapiersAImprimer }) {
  const { papier: t } = useTextes()
  const langue = useLangue()
  return (
    <Choix
      nom="rang"
      libelle={t.laquelle}
      defaut="1"
      options={evaluations.map((le, i) => ({
        valeur: String(i + 1),
        texte: t.evaluation(i + 1, jour(le, langue)),
      }))}
    />
  )
}

function Competences({ donnees: { competences } }: { donnees: PapiersAImprimer }) {
  const { papier: t } = useTextes()
  const options = competences.map((texte, rang) => ({ valeur: String(rang), texte }))
  return (
    <>
      <Cases nom="acquises" libelle={t.acquises} options={options} />
      <Cases nom="enCours" libelle={t.enCours} options={options} />
    </>
  )
}

function Lettre({ donnees: { finLe } }: { donnees: PapiersAImprimer }) {
  const { papier: t } = useTextes()
  return (
    <>
      <Champ nom="finLe" type="date" etroit libelle={t.finLe} defaut={finLe} />
      <Choix
        nom="motif"
        libelle={t.motif}
        options={motifsDeLettre.map((valeur) => ({ valeur, texte: t.motifs[valeur] }))}
      />
      <Case nom="finDuContrat" libelle={t.finDuContrat} />
    </>
  )
}
