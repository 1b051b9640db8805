import type { Porte, Role } from '#app/domain/shared/acteur.ts'
import type { Textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'

export interface EntreeDeMenu {
  readonly texte: string
  readonly vers: string
  /** Not of every day: folded away where the menu is one row. */
  readonly rare?: boolean
}

/** Where each role goes, in the order of its day. */
export function menuDe(porte: Porte, role: Role, t: Textes): readonly EntreeDeMenu[] {
  switch (porte) {
    case 'cpas':
      return [
        { texte: t.navigation.journee, vers: paths.cpas.journee },
        // The prospector knows candidates without their names: not by these lists.
        ...(role === 'prospecteur'
          ? []
          : [
              { texte: t.candidat.liste.titre, vers: paths.cpas.candidats() },
              ...(role === 'administratif'
                ? []
                : [{ texte: t.plan.titre, vers: paths.cpas.semaine }]),
              { texte: t.apparier.propositions.titre, vers: paths.cpas.propositions() },
              { texte: t.placement.liste.titre, vers: paths.cpas.placements() },
              { texte: t.feuille.liste.titre, vers: paths.cpas.feuilles() },
            ]),
        { texte: t.hote.liste.titre, vers: paths.cpas.hotes() },
        { texte: t.poste.liste.titre, vers: paths.cpas.postes() },
        { texte: t.navigation.cadres, vers: paths.cpas.cadres, rare: true },
        { texte: t.navigation.documents, vers: paths.cpas.conventions() },
        ...(role === 'prospecteur'
          ? []
          : [{ texte: t.imprimerie.titre, vers: paths.cpas.imprimerie(), rare: true }]),
        { texte: t.suiviDesDroits.menu, vers: paths.cpas.parametresDeDroits, rare: true },
        ...(role === 'responsable'
          ? [
              { texte: t.equite.menu, vers: paths.cpas.equite, rare: true },
              { texte: t.reglage.menu, vers: paths.cpas.reglageDAppariement, rare: true },
              { texte: t.compte.comptes.titre, vers: paths.cpas.comptes, rare: true },
              { texte: t.journal.titre, vers: paths.cpas.journal(), rare: true },
            ]
          : []),
      ]
    case 'hote':
      return [
        { texte: t.navigation.aFaire, vers: paths.hote.aFaire },
        ...(role === 'gestionnaire'
          ? [{ texte: t.apparier.hote.titre, vers: paths.hote.propositions }]
          : []),
        { texte: t.planning.titre, vers: paths.hote.calendrier() },
        { texte: t.planning.travailleurs.titre, vers: paths.hote.travailleurs },
        { texte: t.feuille.hote.titre, vers: paths.hote.feuilles },
        { texte: t.navigation.nosDocuments, vers: paths.hote.conventions },
        { texte: t.poste.chezLHote.titre, vers: paths.hote.postes },
        { texte: t.compte.equipe.titre, vers: paths.hote.equipe },
      ]
    case 'travailleur':
      return [
        { texte: t.parcours.titre, vers: paths.travailleur.parcours },
        { texte: t.apparier.travailleur.titre, vers: paths.travailleur.propositions },
        { texte: t.parcours.horaire.titre, vers: paths.travailleur.horaire },
        { texte: t.parcours.feuilles.titre, vers: paths.travailleur.feuilles },
        { texte: t.compteur.mesJours, vers: paths.travailleur.droits },
        { texte: t.navigation.mesDocuments, vers: paths.travailleur.documents },
      ]
    case 'observateur':
      return [{ texte: t.statistique.titre, vers: paths.observateur.statistiques }]
    case 'admin':
      return [
        { texte: t.instance.sante.titre, vers: paths.admin.instance },
        { texte: t.instance.cpas.titre, vers: paths.admin.cpas },
        { texte: t.instance.comptes.titre, vers: paths.admin.comptes },
        { texte: t.instance.parametres.titre, vers: paths.admin.parametres },
      ]
  }
}
