import type { Porte, Role } from '#app/domain/shared/acteur.ts'
import type { Textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'

export interface EntreeDeMenu {
  readonly texte: string
  readonly vers: string
}

/** Where each role goes, in the order of its day. */
export function menuDe(porte: Porte, role: Role, t: Textes): readonly EntreeDeMenu[] {
  switch (porte) {
    case 'cpas':
      return [
        { texte: t.navigation.journee, vers: paths.cpas.journee },
        { texte: t.candidat.liste.titre, vers: paths.cpas.candidats() },
        // The prospector knows people as anonymous profiles: frameworks, not placements.
        ...(role === 'prospecteur'
          ? []
          : [{ texte: t.placement.liste.titre, vers: paths.cpas.placements() }]),
        { texte: t.navigation.documents, vers: paths.cpas.conventions() },
        { texte: t.navigation.cadres, vers: paths.cpas.cadres },
      ]
    case 'hote':
      return [
        { texte: t.navigation.nosPersonnes, vers: paths.hote.placements },
        { texte: t.navigation.nosDocuments, vers: paths.hote.conventions },
      ]
    case 'travailleur':
      return [{ texte: t.navigation.mesDocuments, vers: paths.travailleur.documents }]
    case 'observateur':
    case 'admin':
      return []
  }
}
