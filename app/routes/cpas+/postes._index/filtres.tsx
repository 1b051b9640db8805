import { FiltreChoix, Filtres, FiltreTexte } from '#app/components/ui/liste.tsx'
import { PlusDeFiltres } from '#app/components/ui/plus-de-filtres.tsx'
import { objectifs } from '#app/domain/candidat/candidat.ts'
import { metiers } from '#app/domain/metier/metier.ts'
import { statutsDePoste, visibilites } from '#app/domain/poste/poste.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { ordreAlphabetique } from '#app/i18n/format.ts'
import type { Donnees } from './route.tsx'

const rares = ['commune', 'libres', 'objectif', 'visibilite', 'aReconfirmer'] as const

export function FiltresDesPostes({ filtres, communes }: Pick<Donnees, 'filtres' | 'communes'>) {
  const t = useTextes()
  const langue = useLangue()
  const comparer = ordreAlphabetique(langue)
  const { liste: l } = t.poste
  return (
    <Filtres>
      {filtres.hoteId && <input type="hidden" name="hoteId" value={filtres.hoteId} />}
      <FiltreTexte nom="mots" libelle={l.chercher} valeur={filtres.mots} />
      <FiltreChoix
        nom="metier"
        libelle={l.metier}
        valeur={filtres.metier}
        tous={t.ui.tous}
        options={metiers
          .toSorted((a, b) => comparer(a[langue], b[langue]))
          .map((un) => ({ valeur: un.code, texte: un[langue] }))}
      />
      <FiltreChoix
        nom="statut"
        libelle={l.statut}
        valeur={filtres.statut}
        tous={l.nonFermes}
        options={statutsDePoste.map((un) => ({ valeur: un, texte: t.poste.statuts[un] }))}
      />
      <PlusDeFiltres titre={l.plus} ouvert={rares.some((un) => filtres[un] !== undefined)}>
        <FiltreChoix
          nom="commune"
          libelle={l.commune}
          valeur={filtres.commune}
          tous={t.ui.toutes}
          options={communes.map((une) => ({ valeur: une, texte: une }))}
        />
        <FiltreChoix
          nom="libres"
          libelle={l.places}
          valeur={filtres.libres}
          tous={t.ui.tous}
          options={[{ valeur: 'oui', texte: l.libres }]}
        />
        <FiltreChoix
          nom="objectif"
          libelle={l.objectif}
          valeur={filtres.objectif}
          tous={t.ui.tous}
          options={objectifs.map((un) => ({ valeur: un, texte: t.candidat.objectifs[un] }))}
        />
        <FiltreChoix
          nom="visibilite"
          libelle={l.visibilite}
          valeur={filtres.visibilite}
          tous={t.ui.tous}
          options={visibilites.map((une) => ({ valeur: une, texte: t.poste.visibilites[une] }))}
        />
        <FiltreChoix
          nom="aReconfirmer"
          libelle={l.confirmation}
          valeur={filtres.aReconfirmer}
          tous={t.ui.tous}
          options={[{ valeur: 'oui', texte: t.poste.aReconfirmer }]}
        />
      </PlusDeFiltres>
    </Filtres>
  )
}
