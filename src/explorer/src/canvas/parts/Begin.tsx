import { Link } from 'wouter';
import { useHref } from '../../address';
import { canvasTexts as texts } from '../../texts/canvas';
import { Empty } from '../../ui';

/** An empty canvas, and ways to begin. */
export function Begin() {
  const href = useHref();
  return (
    <Empty title={texts.emptyTitle}>
      <p>{texts.emptyHint}</p>
      <ul>
        {texts.begin.map(({ ids, label }) => (
          <li key={label}>
            <Link href={href.canvas(ids)}>{label}</Link>
          </li>
        ))}
      </ul>
    </Empty>
  );
}
