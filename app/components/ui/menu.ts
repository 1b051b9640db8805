import type { Porte, Role } from '#app/domain/shared/acteur.ts'
import type { Textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'

export interface EntreeDeMenu {
  readonly texte: string
  readonly vers: string
}

/** Where each role goes, in the order of its day. */
export function menuDe(porte: Porte, _role: Role, t: Textes): readonly EntreeDeMenu[] {
  switch (porte) {
    case 'cpas':
      return [
        { texte: t.navigation.journee, vers: paths.cpas.journee },
        { texte: t.candidat.liste.titre, vers: paths.cpas.candidats() },
      ]
    case 'hote':
    case 'travailleur':
    case 'observateur':
    case 'admin':
      return []
  }
}
