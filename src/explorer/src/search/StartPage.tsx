import { useAddress } from '../address';
import { BrowsePage } from './BrowsePage';
import { ResultsPage } from './ResultsPage';
import { kindsOf } from './kinds';
import { WelcomePage } from './WelcomePage';

/** What stands at the root: results where something is searched for, a list where a kind is chosen, else the way in. */
export default function StartPage() {
  const { params } = useAddress();
  const text = params.get('q')?.trim() ?? '';
  const kinds = kindsOf(params.get('kind'));
  // An emptied box is still a search; its page stays until it is left.
  if (text || params.has('q') || history.state?.focus === 'search') {
    return <ResultsPage />;
  }

  return kinds.length > 0 ? <BrowsePage kinds={kinds} /> : <WelcomePage />;
}
