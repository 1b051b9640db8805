import { nombreEnLettres } from '../../ecriture.ts'
import type { Clause } from '../clause.ts'

export const observation: Clause = {
  cle: 'observation',
  intitule: { fr: 'Période d’observation', nl: 'Inloopperiode' },
  individuelle: [
    {
      fr: ({ d }) => {
        const semaines = d.periode.observation_semaines
        if (semaines === 0) return 'Les parties ne prévoient pas de période d’observation.'
        const periode =
          semaines === 1
            ? 'La première semaine forme'
            : `Les ${nombreEnLettres(semaines, 'fr')} premières semaines forment`
        return `${periode} une période d’observation, pendant laquelle chacun vérifie que le poste convient. Ce n’est pas une clause d’essai : elle ne touche pas au contrat de travail.`
      },
      nl: ({ d }) => {
        const semaines = d.periode.observation_semaines
        if (semaines === 0) return 'De partijen voorzien geen inloopperiode.'
        const periode =
          semaines === 1
            ? 'De eerste week vormt'
            : `De eerste ${nombreEnLettres(semaines, 'nl')} weken vormen`
        return `${periode} een inloopperiode, waarin iedereen nagaat of de werkplek geschikt is. Het is geen proefbeding: ze raakt niet aan de arbeidsovereenkomst.`
      },
    },
    {
      fr: ({ d }) =>
        d.periode.observation_semaines === 0
          ? null
          : 'Avant la fin de cette période, le tuteur, le travailleur et l’agent d’insertion font le point. Le CPAS ou l’utilisateur peut alors mettre fin à la mise à disposition par un écrit motivé, moyennant trois jours ouvrables de préavis. Le CPAS cherche une autre affectation pour le travailleur.',
      nl: ({ d }) =>
        d.periode.observation_semaines === 0
          ? null
          : 'Vóór het einde van die periode maken de mentor, de werknemer en de trajectbegeleider een balans op. Het OCMW of de gebruiker kan de terbeschikkingstelling dan beëindigen met een gemotiveerd geschrift en een opzegging van drie werkdagen. Het OCMW zoekt een andere plaats voor de werknemer.',
    },
  ],
  sources: [
    'Law of 26 December 2013: the trial clause is abolished since 2014',
    'Practice of CPAS conventions: two to four weeks, read 2026-11',
  ],
}
