import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Preview,
  Text,
} from '@react-email/components'
import type { ReactNode } from 'react'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'

/** The sheet every message is written on. */
export function Cadre({
  langue,
  apercu,
  titre,
  children,
}: {
  langue: Langue
  apercu: string
  titre: string
  children: ReactNode
}) {
  const { message } = textes(langue)
  return (
    <Html lang={langue}>
      <Head />
      <Preview>{apercu}</Preview>
      <Body style={{ backgroundColor: '#f4f1ea', fontFamily: 'Arial, sans-serif', margin: 0 }}>
        <Container
          style={{
            backgroundColor: '#ffffff',
            padding: '28px',
            maxWidth: '560px',
            margin: '24px auto',
            borderTop: '4px solid #0f5257',
          }}
        >
          <Heading as="h1" style={{ fontSize: '20px', color: '#14302f', marginTop: 0 }}>
            {titre}
          </Heading>
          {children}
          <Hr style={{ borderColor: '#d9d3c5', marginTop: '28px' }} />
          <Text style={{ fontSize: '12px', color: '#5b6665' }}>{message.pied}</Text>
        </Container>
      </Body>
    </Html>
  )
}

export function Phrase({ children }: { children: ReactNode }) {
  return <Text style={{ fontSize: '16px', lineHeight: '24px', color: '#1d2b2a' }}>{children}</Text>
}

export function Bouton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button
      href={href}
      style={{
        backgroundColor: '#0f5257',
        color: '#ffffff',
        padding: '12px 20px',
        fontSize: '16px',
        borderRadius: '6px',
        display: 'inline-block',
      }}
    >
      {children}
    </Button>
  )
}

/** The code a person types: a machine that opens every link does not. */
export function Code({ langue, code }: { langue: Langue; code: string }) {
  const { message } = textes(langue)
  return (
    <>
      <Phrase>{message.codeATaper}</Phrase>
      <Text
        style={{
          fontSize: '26px',
          letterSpacing: '4px',
          fontWeight: 'bold',
          color: '#0f5257',
          margin: '4px 0',
        }}
      >
        {`${code.slice(0, 4)}-${code.slice(4)}`}
      </Text>
    </>
  )
}
