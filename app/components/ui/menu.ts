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
        ...(role === 'responsable'
          ? [
              { texte: t.compte.comptes.titre, vers: paths.cpas.comptes },
              { texte: t.journal.titre, vers: paths.cpas.journal() },
            ]
          : []),
      ]
    case 'hote':
      return [
        { texte: t.poste.chezLHote.titre, vers: paths.hote.postes },
        { texte: t.compte.equipe.titre, vers: paths.hote.equipe },
      ]
    case 'travailleur':
      return [{ texte: t.journal.travailleur.titre, vers: paths.travailleur.lectures }]
    case 'observateur':
      return [{ texte: t.statistique.titre, vers: paths.observateur.statistiques }]
    case 'admin':
      return [
        { texte: t.instance.sante.titre, vers: paths.admin.instance },
        { texte: t.instance.cpas.titre, vers: paths.admin.cpas },
        { texte: t.instance.comptes.titre, vers: paths.admin.comptes },
      ]
  }
}
