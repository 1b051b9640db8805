import { langueQuiPrevaut } from '../../langues.ts'
import type { Clause } from '../clause.ts'

export const langue: Clause = {
  cle: 'langue',
  intitule: { fr: 'Langue', nl: 'Taal' },
  cadre: [
    {
      quand: { regions: ['bruxelles'] },
      fr: ({ ref }) =>
        `La présente convention est établie en français. Conformément aux ${ref('langues')}, le CPAS emploie avec chaque travailleur la langue, français ou néerlandais, que celui-ci choisit. L’utilisateur en tient compte dans l’accueil et les instructions de sécurité.`,
      nl: ({ ref }) =>
        `Deze overeenkomst is in het Nederlands opgesteld. Overeenkomstig de ${ref('langues')}, gebruikt het OCMW met elke werknemer de taal, Nederlands of Frans, die deze kiest. De gebruiker houdt daar rekening mee bij het onthaal en de veiligheidsinstructies.`,
    },
    {
      quand: { regions: ['wallonie', 'flandre'] },
      fr: 'La présente convention est établie dans la langue administrative de la région. L’utilisateur s’assure que le travailleur comprend les instructions de travail et de sécurité.',
      nl: 'Deze overeenkomst is in de bestuurstaal van het gebied opgesteld. De gebruiker vergewist zich ervan dat de werknemer de werk- en veiligheidsinstructies begrijpt.',
    },
  ],
  individuelle: [
    {
      fr: ({ d }) => {
        if (d.hote.langue === d.travailleur.langue) return null
        return langueQuiPrevaut(d) === 'fr'
          ? 'La présente convention est établie en français et en néerlandais, parce que le travailleur et l’utilisateur n’emploient pas la même langue. En cas de différence, la version française prévaut ; elle porte les signatures.'
          : 'La présente convention est établie en français et en néerlandais, parce que le travailleur et l’utilisateur n’emploient pas la même langue. En cas de différence, la version néerlandaise prévaut ; elle porte les signatures.'
      },
      nl: ({ d }) => {
        if (d.hote.langue === d.travailleur.langue) return null
        return langueQuiPrevaut(d) === 'fr'
          ? 'Deze overeenkomst is in het Nederlands en in het Frans opgesteld, omdat de werknemer en de gebruiker niet dezelfde taal gebruiken. Bij verschil heeft de Franse versie voorrang; ze draagt de handtekeningen.'
          : 'Deze overeenkomst is in het Nederlands en in het Frans opgesteld, omdat de werknemer en de gebruiker niet dezelfde taal gebruiken. Bij verschil heeft de Nederlandse versie voorrang; ze draagt de handtekeningen.'
      },
    },
    {
      fr: 'Le CPAS a expliqué la présente convention au travailleur avant la signature, dans des mots simples et au besoin avec un interprète.',
      nl: 'Het OCMW heeft deze overeenkomst vóór de ondertekening aan de werknemer uitgelegd, in eenvoudige woorden en zo nodig met een tolk.',
    },
  ],
  sources: ['Laws on the use of languages, coordinated on 18 July 1966, art. 17 to 22 and 52'],
}
