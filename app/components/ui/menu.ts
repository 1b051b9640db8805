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
        // The prospector knows candidates without their names: not by this list.
        ...(role === 'prospecteur'
          ? []
          : [{ texte: t.candidat.liste.titre, vers: paths.cpas.candidats() }]),
        { texte: t.hote.liste.titre, vers: paths.cpas.hotes() },
        { texte: t.poste.liste.titre, vers: paths.cpas.postes() },
      ]
    case 'hote':
      return [{ texte: t.poste.chezLHote.titre, vers: paths.hote.postes }]
    case 'travailleur':
    case 'observateur':
    case 'admin':
      return []
  }
}
