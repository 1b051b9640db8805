export const message = {
  pied: 'Message envoyé par Passerelle 60. Une réponse à ce message arrive à votre CPAS si une adresse y est indiquée.',
  codeATaper: 'Si la page demande un code, tapez celui-ci :',
  lienDeConnexion: {
    sujet: 'Votre lien de connexion',
    apercu: 'Ouvrez Passerelle 60 avec ce lien.',
    titre: (prenom: string) => `Bonjour ${prenom}`,
    phrase:
      'Voici votre lien pour ouvrir Passerelle 60. Il sert une seule fois, pendant 20 minutes.',
    bouton: 'Ouvrir Passerelle 60',
    siPasVous: 'Vous n’avez rien demandé ? Ne faites rien : le lien s’éteint tout seul.',
  },
}
