import type { Alinea, Clause } from '../clause.ts'

type AvecAssurance = {
  readonly assurance_rc: { readonly compagnie: string; readonly police: string }
}

const police: Alinea<AvecAssurance> = {
  fr: ({ d }) =>
    `L’utilisateur assure la responsabilité civile pour les dommages que le travailleur cause ou subit dans l’exécution du travail (${d.assurance_rc.compagnie}, police n° ${d.assurance_rc.police}). Il a signalé à son assureur qu’il occupe des travailleurs mis à sa disposition.`,
  nl: ({ d }) =>
    `De gebruiker verzekert de burgerlijke aansprakelijkheid voor schade die de werknemer bij de uitvoering van het werk veroorzaakt of lijdt (${d.assurance_rc.compagnie}, polis nr. ${d.assurance_rc.police}). Hij heeft zijn verzekeraar gemeld dat hij ter beschikking gestelde werknemers tewerkstelt.`,
}

const travailleur: Alinea<unknown> = {
  fr: ({ ref }) =>
    `Conformément à l’${ref('responsabilite_du_travailleur')}, le travailleur ne répond que de son dol, de sa faute lourde et de sa faute légère habituelle, envers l’utilisateur comme envers les tiers.`,
  nl: ({ ref }) =>
    `Overeenkomstig ${ref('responsabilite_du_travailleur')} is de werknemer alleen aansprakelijk voor bedrog, zware schuld en lichte schuld die bij hem eerder gewoonlijk dan toevallig voorkomt, zowel tegenover de gebruiker als tegenover derden.`,
}

export const responsabiliteEtAssurances: Clause = {
  cle: 'responsabilite-et-assurances',
  intitule: {
    fr: 'Responsabilité civile et assurances',
    nl: 'Burgerlijke aansprakelijkheid en verzekeringen',
  },
  cadre: [
    police,
    travailleur,
    {
      fr: 'Le travailleur ne conduit un véhicule que si la convention individuelle le prévoit. L’utilisateur vérifie alors le permis et assure le véhicule, ses occupants et le conducteur.',
      nl: 'De werknemer bestuurt alleen een voertuig als de individuele overeenkomst daarin voorziet. De gebruiker gaat dan het rijbewijs na en verzekert het voertuig, de inzittenden en de bestuurder.',
    },
    {
      fr: 'L’utilisateur garantit le CPAS contre les réclamations qui naissent d’une faute de l’utilisateur dans l’exercice de son autorité ou dans ses obligations de bien-être.',
      nl: 'De gebruiker vrijwaart het OCMW tegen vorderingen die voortvloeien uit een fout van de gebruiker bij de uitoefening van zijn gezag of in zijn welzijnsverplichtingen.',
    },
  ],
  individuelle: [police, travailleur],
  sources: [
    'Abbet, sheet 7.8, minimum content: civil liability and policy to take out, read 2026-11',
    'Law of 3 July 1978, art. 18',
  ],
}
