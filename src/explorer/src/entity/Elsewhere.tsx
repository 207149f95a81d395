import { hostOf, webAddress } from '../evidence';
import { commonTexts } from '../texts/common';
import { entityTexts as texts } from '../texts/entity';
import styles from './Elsewhere.module.css';
import type { Profile } from './queries';
import { registerAddress, registerLanguage, registerName } from './registers';

/** Its ids in registers and pages about it. */
export function Elsewhere({ entity }: { entity: Profile }) {
  const pages = entity.links.map(webAddress).filter(address => address !== null);
  if (entity.externalIds.length + pages.length === 0) {
    return null;
  }

  return (
    <section className={styles.elsewhere} aria-labelledby="elsewhere">
      <h2 id="elsewhere">{texts.elsewhere}</h2>
      <dl>
        {entity.externalIds.map(({ scheme, value }) => {
          const address = registerAddress(scheme, value);
          return (
            <div key={`${scheme} ${value}`}>
              <dt>{registerName(scheme)}</dt>
              <dd lang={registerLanguage(value)}>{address ? <Outside address={address}>{value}</Outside> : value}</dd>
            </div>
          );
        })}
        {pages.length > 0 && (
          <div>
            <dt>{texts.pages}</dt>
            {pages.map(address => (
              <dd key={address}>
                <Outside address={address}>{hostOf(address)}</Outside>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

function Outside({ address, children }: { address: string; children: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> {commonTexts.external}</span>
    </a>
  );
}
