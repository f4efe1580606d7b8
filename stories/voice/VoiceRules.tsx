import { describe } from '../../src/messages/describe'
import { sentences } from '../../src/messages/format'
import { en } from '../../src/messages/locales/en'
import { useMessagesInUse } from '../messagesInUse'
import '../pages.css'
import '../Pair.css'
import { voiceRules } from './voiceRules'

/** The rules for the messages. Each has a text that breaks it, and the message of the package that keeps it. */
export function VoiceRules() {
  const messages = useMessagesInUse()
  const versions = messages.locale === en.locale ? [messages] : [en, messages]
  return (
    <div className="page voice" lang="en" dir="ltr">
      <ol>
        {voiceRules.map(({ rule, why, before, after, method }) => (
          <li key={rule}>
            <h3>{rule}</h3>
            <p>{why}</p>
            <dl>
              <div data-verdict="dont">
                <dt>Before</dt>
                <dd>{before}</dd>
              </div>
              <div data-verdict="do">
                <dt>After</dt>
                {versions.map((version) => {
                  const { title, description, locale, dir } = describe({ kind: after, method }, version)
                  return (
                    <dd key={locale} lang={locale} dir={dir}>
                      <b>{sentences(title, '', locale)}</b>
                      {description}
                    </dd>
                  )
                })}
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </div>
  )
}
