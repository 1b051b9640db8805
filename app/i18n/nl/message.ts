import type { message as fr } from '../fr/message.ts'

export const message: typeof fr = {
  pied: 'Bericht verstuurd door Passerelle 60. Een antwoord op dit bericht komt bij uw OCMW als er een adres vermeld staat.',
  codeATaper: 'Vraagt de pagina een code? Typ dan deze:',
  lienDeConnexion: {
    sujet: 'Uw aanmeldlink',
    apercu: 'Open Passerelle 60 met deze link.',
    titre: (prenom) => `Dag ${prenom}`,
    phrase:
      'Hier is uw link om Passerelle 60 te openen. U kunt hem één keer gebruiken, gedurende 20 minuten.',
    bouton: 'Passerelle 60 openen',
    siPasVous: 'Hebt u niets gevraagd? Doe dan niets: de link vervalt vanzelf.',
  },
}
