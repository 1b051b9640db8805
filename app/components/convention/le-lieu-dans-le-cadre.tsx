import { Case, Champ, ChampTexte, Groupe, Rangee } from '#app/components/ui/champ.tsx'
import { exigencesDuCadre } from '#app/domain/convention/cadre.ts'
import type { ComplementDeCadre } from '#app/domain/convention/saisie.ts'
import type { CategorieDHote } from '#app/domain/hote/hote.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

interface Partie {
  readonly valeurs: Partial<ComplementDeCadre>
}

/** The host as a party, and what the law asks of its kind. */
export function LeLieuDansLeCadre({
  valeurs: v,
  categorie,
}: Partie & { categorie: CategorieDHote }) {
  const t = useTextes()
  const { groupes, champs: c, pourquoi } = t.cadre
  const exige = exigencesDuCadre[categorie]
  return (
    <Groupe titre={groupes.hote}>
      <p className="aide">
        {[t.hote.categories[categorie], pourquoi[categorie]].filter(Boolean).join('. ')}
      </p>
      <Champ nom="formeJuridique" libelle={c.formeJuridique} defaut={v.formeJuridique} etroit />
      <ChampTexte
        nom="representantsHote"
        libelle={c.representantsHote}
        aide={c.representantsAide}
        defaut={v.representantsHote?.join('\n')}
        lignes={2}
      />
      <Rangee>
        {exige.decision && <DecisionDeLHote valeurs={v} />}
        {exige.agrement && <Agrement valeurs={v} />}
        {exige.privee && <EntreprisePrivee valeurs={v} />}
      </Rangee>
      {exige.contingent && (
        <Case nom="contingent" libelle={c.contingent} defaut={v.contingent ?? false} />
      )}
    </Groupe>
  )
}

function DecisionDeLHote({ valeurs: v }: Partie) {
  const { champs: c } = useTextes().cadre
  return (
    <>
      <Champ
        nom="decisionHoteOrgane"
        libelle={c.decisionHoteOrgane}
        defaut={v.decisionHoteOrgane}
      />
      <Champ
        nom="decisionHoteLe"
        type="date"
        libelle={c.decisionHoteLe}
        defaut={v.decisionHoteLe}
      />
      <Champ
        nom="decisionHoteReference"
        libelle={c.decisionHoteReference}
        defaut={v.decisionHoteReference}
      />
    </>
  )
}

function Agrement({ valeurs: v }: Partie) {
  const { champs: c } = useTextes().cadre
  return (
    <>
      <Champ nom="agrementNumero" libelle={c.agrementNumero} defaut={v.agrementNumero} />
      <Champ nom="agrementAutorite" libelle={c.agrementAutorite} defaut={v.agrementAutorite} />
      <Champ
        nom="agrementJusquAu"
        type="date"
        libelle={c.agrementJusquAu}
        defaut={v.agrementJusquAu}
      />
    </>
  )
}

function EntreprisePrivee({ valeurs: v }: Partie) {
  const { champs: c } = useTextes().cadre
  return (
    <>
      <Champ
        nom="commissionParitaire"
        libelle={c.commissionParitaire}
        defaut={v.commissionParitaire}
      />
      <Champ
        nom="accordSyndicalLe"
        type="date"
        requis={false}
        libelle={c.accordSyndicalLe}
        aide={c.accordSyndicalAide}
        defaut={v.accordSyndicalLe}
      />
    </>
  )
}
