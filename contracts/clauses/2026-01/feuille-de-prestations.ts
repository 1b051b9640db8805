import type { Clause } from '../clause.ts'

export const feuilleDePrestations: Clause = {
  cle: 'feuille-de-prestations',
  intitule: { fr: 'Feuille de prestations', nl: 'Prestatieblad' },
  cadre: [
    {
      fr: ({ d }) =>
        `Chaque mois, l’utilisateur confirme les prestations de chaque travailleur. Le travailleur en prend connaissance et peut les contester. La feuille parvient au CPAS au plus tard le ${rangFr(d.feuille.jour_limite)} jour ouvrable du mois suivant. Le CPAS annonce la date avancée de décembre.`,
      nl: ({ d }) =>
        `Elke maand bevestigt de gebruiker de prestaties van elke werknemer. De werknemer neemt er kennis van en kan ze betwisten. Het OCMW ontvangt het blad uiterlijk op de ${d.feuille.jour_limite}e werkdag van de volgende maand. Het OCMW kondigt de vervroegde datum voor december aan.`,
    },
    {
      fr: 'L’utilisateur n’indique que les jours prestés, les heures et les absences, sans en mentionner le motif. Le CPAS complète et verrouille la feuille. Elle sert de preuve pour la rémunération, la subvention et le décompte des jours.',
      nl: 'De gebruiker vermeldt alleen de gewerkte dagen, de uren en de afwezigheden, zonder de reden ervan. Het OCMW vult het blad aan en sluit het af. Het dient als bewijs voor het loon, de subsidie en de telling van de dagen.',
    },
    {
      fr: 'Si la feuille manque, le CPAS paie le travailleur selon l’horaire convenu et corrige le mois suivant. Toute correction d’une feuille verrouillée s’ajoute avec son motif ; rien n’est effacé.',
      nl: 'Ontbreekt het blad, dan betaalt het OCMW de werknemer volgens het afgesproken uurrooster en verbetert het de volgende maand. Elke verbetering van een afgesloten blad wordt met haar reden toegevoegd; niets wordt gewist.',
    },
  ],
  sources: ['Practice of CPAS: sheet due between the last working day and the fifth, read 2026-11'],
}

function rangFr(rang: number): string {
  return rang === 1 ? '1er' : `${rang}e`
}
