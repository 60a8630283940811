import { Mail, MailOpen, Phone, Users, Video } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Contact } from '../../shared/domain/contact.ts'

/** The picture of each way of contact. */
export const channelIcons: Record<Contact['channel'], ReactNode> = {
  phone: <Phone aria-hidden />,
  mail: <Mail aria-hidden />,
  letter: <MailOpen aria-hidden />,
  visit: <Users aria-hidden />,
  video: <Video aria-hidden />,
}
