import { type ChildProcess, fork } from 'node:child_process'

/** Several processes that wait for the same signal. */
export interface Peloton<Demande, Reponse> {
  readonly courir: (demandes: readonly Demande[]) => Promise<Reponse[]>
  readonly fermer: () => void
}

export async function peloton<Demande extends object, Reponse>(
  programme: string,
  fichier: string,
  combien: number,
): Promise<Peloton<Demande, Reponse>> {
  const processus = Array.from({ length: combien }, () =>
    fork(programme, [fichier], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
  )
  await Promise.all(processus.map(unMessage))
  return {
    courir: (demandes) =>
      Promise.all(
        demandes.map((demande, rang) => {
          const celui = processus[rang]
          if (!celui) throw new RangeError('more runners asked than there are')
          const reponse = unMessage(celui)
          celui.send(demande)
          return reponse as Promise<Reponse>
        }),
      ),
    fermer: () => {
      for (const un of processus) un.disconnect()
    },
  }
}

function unMessage(processus: ChildProcess): Promise<unknown> {
  return new Promise((recu, perdu) => {
    const mort = (code: number | null) => perdu(new Error(`a runner ended (${code})`))
    processus.once('exit', mort)
    processus.once('message', (message) => {
      processus.off('exit', mort)
      recu(message)
    })
  })
}
