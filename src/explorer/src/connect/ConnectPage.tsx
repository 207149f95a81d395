import { Link } from 'wouter';
import { useAddress, useClocks, useHref } from '../address';
import { useNames } from '../assess/useNames';
import { Notes } from '../evidence';
import { connectTexts as texts } from '../texts/connect';
import { SearchAnswer } from '../trace/SearchAnswer';
import { useSearch } from '../trace/useSearch';
import { Empty, Loading, Page } from '../ui';
import { ConnectAnswer } from './ConnectAnswer';
import { ConnectForm } from './ConnectForm';
import styles from './ConnectPage.module.css';
import { endsOf } from './ends';
import { PathsQuestion } from './questions';

/** How two entities are connected. */
export default function ConnectPage() {
  const { params } = useAddress();
  const { asOf, knownAt } = useClocks();
  const href = useHref();
  const { from, to, types, maxHops, paths } = endsOf(params);
  const { nameOf, pick } = useNames([from ?? '', to ?? ''].filter(Boolean));
  const isAskable = !!from && !!to && from !== to;
  const variables = { from: from ?? '', to: to ?? '', types: types.length > 0 ? types : null, maxHops, asOf, knownAt, paths };
  const question = useSearch(PathsQuestion, variables, isAskable);
  const [one, other] = [from ? nameOf(from) : null, to ? nameOf(to) : null];
  return (
    <Page title={one && other && isAskable ? texts.titleOf(one.name, other.name) : texts.title} kicker={texts.title} heading={one && other && isAskable ? texts.titleOf(one.name, other.name) : texts.question}>
      {!isAskable && <p className={styles.intro}>{texts.intro}</p>}
      <ConnectForm from={one} to={other} types={types} maxHops={maxHops} onPick={pick} />
      {!from && !to && (
        <p className="no-print">
          <Link href={href.connect('tiktok', 'mofcom')}>{texts.example}</Link>
        </p>
      )}
      {from && from === to && <Empty title={texts.same} />}
      {isAskable && (
        <Notes key={`${from} ${to} ${asOf} ${knownAt}`}>
          <SearchAnswer question={question} loading={texts.loading}>
            {({ paths: found }) => (one && other ? <ConnectAnswer paths={found} from={one} to={other} variables={variables} busy={question.isPrevious} /> : <Loading text={texts.loading} />)}
          </SearchAnswer>
        </Notes>
      )}
    </Page>
  );
}
