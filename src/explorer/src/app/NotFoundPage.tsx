import { Link } from 'wouter';
import { useAddress, useHref } from '../address';
import { appTexts } from '../texts/app';
import { Page } from '../ui';

/** An address that nothing is at. */
export function NotFoundPage() {
  const { path } = useAddress();
  const href = useHref();
  const texts = appTexts.notFound;
  return (
    <Page title={texts.title}>
      <p>{texts.text(path)}</p>
      <p>
        <Link href={href.start()}>{texts.search}</Link>
      </p>
    </Page>
  );
}
